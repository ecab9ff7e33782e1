import { isDeepStrictEqual } from 'node:util';
import { type Intent, type IntentName } from '../understanding/intent';
import { type PlannerOutcome } from './outcome';
import { type ModelReading } from './reply/read-reply';

/** From here on the bot acts on a reading; no model talks the rules out of one. */
const ACTED_ON = 0.5;
/** Two readers see the same, each in its own way. */
const AGREED = 0.8;
/** The model alone: enough to search with and say what was searched for, no more. */
const MODEL_ALONE = 0.6;

/** Wishes a time has a meaning for. */
const OF_A_TIME: ReadonlySet<IntentName> = new Set([
  'recover',
  'refine',
  'hold',
  'export',
  'purged',
  'departed',
  'retention',
  'backup',
  'point-in-time',
]);

export interface Reconciled {
  readonly outcome: Extract<PlannerOutcome, 'agreed' | 'refined' | 'contradicted'>;
  readonly reading: Intent;
}

/**
 * One reading out of two. Of times the rules' counts, for models reckon dates badly; of people and topics the model's, for
 * it was asked because the rules found the sentence odd.
 */
export function reconcile(rules: Intent, model: ModelReading): Reconciled {
  const sameIntent = rules.intent === model.intent;
  if (sameIntent && rules.intent === 'other') return { outcome: 'agreed', reading: rules };
  if (!sameIntent && rules.intent !== 'other' && rules.confidence >= ACTED_ON)
    return { outcome: 'contradicted', reading: rules };
  const reading: Intent = {
    ...(sameIntent && (namesSomething(model) ? withoutNames(rules) : rules)),
    ...model,
    ...(OF_A_TIME.has(model.intent) && timeOf(rules)),
    language: rules.language,
    confidence: sameIntent ? Math.max(rules.confidence, AGREED) : MODEL_ALONE,
  };
  return { outcome: isSameWish(rules, reading) ? 'agreed' : 'refined', reading };
}

/** A word is either of the sender or of the topic: where the model places any, it places all. */
const namesSomething = ({ from, to, subject, words, except }: ModelReading): boolean =>
  [from, to, subject, words, except].some((slot) => slot !== undefined);

function withoutNames({ from, to, subject, words, except, ...rest }: Intent): Intent {
  return rest;
}

function timeOf({ start, end, alternative, timePhrase, basis }: Intent): Partial<Intent> {
  if (start === undefined || end === undefined) return {};
  return {
    start,
    end,
    ...(alternative && { alternative }),
    ...(timePhrase !== undefined && { timePhrase }),
    ...(basis && { basis }),
  };
}

const isSameWish = (one: Intent, other: Intent): boolean =>
  isDeepStrictEqual({ ...one, confidence: 1 }, { ...other, confidence: 1 });
