import { type Language } from '../domain/language';
import { type Intent, type Surroundings } from './intent';
import { cuesOf } from './intents/features';
import { type Rule } from './intents/rule';
import { decide } from './intents/score';
import { detectLanguage } from './detect';
import { lexiconOf } from './lexicon/lexicons';
import { type Sentence } from './sentence';
import { readSlots } from './slots';
import { readWords } from './text/words';
import { tokenise } from './text/tokenise';
import { readTimes } from './time';
import { express } from './express';
import { believableTimes } from './times';
import { splitWishes } from './wishes';

/** An intent with the names of the rules that spoke for or against any intent. */
export interface Explained {
  readonly intent: Intent;
  readonly rules: readonly string[];
}

/** A sentence longer than this is read up to here: people say what they want before they paste a mail. */
const LONGEST = 12_000;

/**
 * The wishes of a sentence, in their order; never empty. Pure and total: no clock, no I/O, never throws; an empty or
 * foreign sentence is `other`. Time is linear in the length of the text.
 */
export function understand(text: string, around: Surroundings): readonly Intent[] {
  return explain(text, around).map((explained) => explained.intent);
}

/** The same with the rules that fired, for people who tune them. */
export function explain(text: string, around: Surroundings): readonly Explained[] {
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const sentence = takeApart(read, around);
  const parts = splitWishes(sentence);
  return parts.flatMap((part) => explainOne(part));
}

function takeApart(text: string, around: Surroundings): Sentence {
  const tokens = tokenise(text);
  const language: Language = detectLanguage(text, tokens, around);
  const lexicon = lexiconOf(language);
  const read = readTimes(text, {
    language,
    reference: around.reference,
    ...(around.locale === undefined ? {} : { locale: around.locale }),
  });
  const times = believableTimes(read, tokens, lexicon, around.context);
  const words = readWords(text, tokens, lexicon, times);
  return { text, language, words, times, ...(around.context ? { context: around.context } : {}) };
}

function explainOne(sentence: Sentence): readonly Explained[] {
  const slots = readSlots(sentence);
  const verdict = decide(cuesOf(sentence, slots));
  const rules = verdict.fired.map((rule: Rule) => `${rule.name} ${rule.weight > 0 ? '+' : ''}${rule.weight}`);
  return express(sentence, slots, verdict).map((intent) => ({ intent, rules }));
}
