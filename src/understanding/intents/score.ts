import { INTENT_NAMES, type IntentName } from '../intent';
import { SENSE_INDEX, SENSES } from '../lexicon/senses';
import { calibrated, rawConfidence } from './confidence';
import { type Cue, type Feature, FEATURES, type Rule } from './rule';
import { DECISIONS } from './decisions';
import { LIST } from './list';
import { QUESTIONS } from './questions';
import { RECOVER } from './recover';
import { REQUESTS } from './requests';
import { TALK } from './talk';

/** Every rule there is. */
export const RULES: readonly Rule[] = [...RECOVER, ...REQUESTS, ...DECISIONS, ...QUESTIONS, ...LIST, ...TALK];

/** Cues as positions: the senses first, the features behind them. */
export const CUES = SENSES.length + FEATURES.length;
const FEATURE_INDEX = new Map<Cue, number>(FEATURES.map((feature, i) => [feature, SENSES.length + i]));

export const cueIndex = (cue: Cue): number => SENSE_INDEX.get(cue as never) ?? FEATURE_INDEX.get(cue) ?? -1;

export const featureIndex = (feature: Feature): number => FEATURE_INDEX.get(feature) ?? -1;

interface CompiledRule {
  readonly rule: Rule;
  readonly intent: number;
  readonly when: readonly (readonly number[])[];
  readonly without: readonly number[];
}

const COMPILED: readonly CompiledRule[] = RULES.map((rule) => ({
  rule,
  intent: INTENT_NAMES.indexOf(rule.intent),
  when: rule.when.map((group) => group.map(cueIndex)),
  without: (rule.without ?? []).map(cueIndex),
}));

const BITS = 32;
const MASKS = Math.ceil(COMPILED.length / BITS);

/** For each cue the rules that can hold with it, as bits: those that ask for it first. */
const RULES_OF_CUE: readonly Int32Array[] = Array.from({ length: CUES }, (_, cue) => {
  const mask = new Int32Array(MASKS);
  COMPILED.forEach(({ when }, n) => {
    if (when[0] === undefined || when[0].includes(cue)) setBit(mask, n);
  });
  return mask;
});

function setBit(mask: Int32Array, n: number): void {
  mask[n >> 5] = (mask[n >> 5] ?? 0) | (1 << (n & 31));
}

/** The rules one of whose first cues is there; the others need not be looked at. */
function candidates(present: Uint8Array): Int32Array {
  const mask = new Int32Array(MASKS);
  for (let cue = 0; cue < present.length; cue++) {
    const rules = present[cue] === 1 ? RULES_OF_CUE[cue] : undefined;
    if (rules) for (let n = 0; n < MASKS; n++) mask[n] = (mask[n] ?? 0) | (rules[n] ?? 0);
  }
  return mask;
}

/** The intent that won, how sure that is, and the rules that spoke for it. */
export interface Verdict {
  readonly intent: IntentName;
  readonly confidence: number;
  readonly score: number;
  readonly fired: readonly Rule[];
}

/** What `other` weighs when nothing is said: less means nothing of ours was understood. */
const NOTHING = 1.5;
const OTHER = INTENT_NAMES.indexOf('other');

/** Weighs the rules against the cues present (`present[i]` is 1 where cue `i` is there). */
export function decide(present: Uint8Array): Verdict {
  const scores = new Float64Array(INTENT_NAMES.length);
  const fired: Rule[] = [];
  const mask = candidates(present);
  for (let n = 0; n < COMPILED.length; n++) {
    const compiled = ((mask[n >> 5] ?? 0) & (1 << (n & 31))) === 0 ? undefined : COMPILED[n];
    if (!compiled || !holds(compiled, present)) continue;
    scores[compiled.intent] = (scores[compiled.intent] ?? 0) + compiled.rule.weight;
    fired.push(compiled.rule);
  }
  scores[OTHER] = Math.max(scores[OTHER] ?? 0, NOTHING);
  return verdict(scores, fired);
}

function holds(rule: CompiledRule, present: Uint8Array): boolean {
  for (const group of rule.when) {
    let some = false;
    for (const cue of group) some ||= present[cue] === 1;
    if (!some) return false;
  }
  for (const cue of rule.without) if (present[cue] === 1) return false;
  return true;
}

function verdict(scores: Float64Array, fired: readonly Rule[]): Verdict {
  let best = 0;
  let second = -1;
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score > (scores[best] ?? 0)) {
      second = best;
      best = i;
    } else if (second < 0 || score > (scores[second] ?? 0)) second = i;
  }
  const top = scores[best] ?? 0;
  return {
    intent: INTENT_NAMES[best] ?? 'other',
    confidence: calibrated(rawConfidence(top, top - Math.max(0, scores[second] ?? 0))),
    score: top,
    fired,
  };
}
