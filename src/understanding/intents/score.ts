import { INTENT_NAMES, type IntentName } from '../intent';
import { calibrated, rawConfidence } from './confidence';
import { BitSet, cueIndex, CUES } from './cues';
import { type Rule } from './rule';
import { DECISIONS } from './decisions';
import { LIST } from './list';
import { QUESTIONS } from './questions';
import { RECOVER } from './recover';
import { REQUESTS } from './requests';
import { SERVICE } from './service';
import { TALK } from './talk';

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  ...RECOVER,
  ...REQUESTS,
  ...DECISIONS,
  ...QUESTIONS,
  ...SERVICE,
  ...LIST,
  ...TALK,
];

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

/** For each cue the rules that can hold with it: those that ask for it first. */
const RULES_OF_CUE: readonly BitSet[] = Array.from({ length: CUES }, (_, cue) => {
  const rules = new BitSet(COMPILED.length);
  COMPILED.forEach(({ when }, n) => {
    if (when[0] === undefined || when[0].includes(cue)) rules.add(n);
  });
  return rules;
});

/** The rules one of whose first cues is there; the others need not be looked at. */
function candidates(present: BitSet): BitSet {
  const found = new BitSet(COMPILED.length);
  present.forEach((cue) => {
    const rules = RULES_OF_CUE[cue];
    if (rules) found.addAll(rules.bits);
  });
  return found;
}

/** The intent that won, how sure that is, and the rules that spoke for it. */
export interface Verdict {
  readonly intent: IntentName;
  readonly confidence: number;
  readonly fired: readonly Rule[];
  /** What the rules gave each intent, in the order of `INTENT_NAMES`. */
  readonly sums: readonly number[];
}

/** What `other` weighs when nothing is said: less means nothing of ours was understood. */
const NOTHING = 1.5;
const OTHER = INTENT_NAMES.indexOf('other');

/** Weighs the rules against the cues present. */
export function decide(present: BitSet): Verdict {
  // No typed array: one of this size costs an allocation outside the heap.
  const scores = INTENT_NAMES.map(() => 0);
  const fired: Rule[] = [];
  candidates(present).forEach((n) => {
    const compiled = COMPILED[n];
    if (!compiled || !holds(compiled, present)) return;
    scores[compiled.intent] = (scores[compiled.intent] ?? 0) + compiled.rule.weight;
    fired.push(compiled.rule);
  });
  scores[OTHER] = Math.max(scores[OTHER] ?? 0, NOTHING);
  return verdict(scores, fired);
}

function holds(rule: CompiledRule, present: BitSet): boolean {
  for (const group of rule.when) {
    let some = false;
    for (const cue of group) some ||= present.has(cue);
    if (!some) return false;
  }
  for (const cue of rule.without) if (present.has(cue)) return false;
  return true;
}

function verdict(scores: readonly number[], fired: readonly Rule[]): Verdict {
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] ?? 0)) best = i;
  });
  const top = scores[best] ?? 0;
  let rival = 0;
  scores.forEach((score, i) => {
    if (score > rival && i !== best && !isSameSearch(i, best)) rival = score;
  });
  return {
    intent: INTENT_NAMES[best] ?? 'other',
    confidence: calibrated(rawConfidence(top, top - rival)),
    fired,
    sums: scores,
  };
}

/** A new search and a changed one both show a list: which of them is meant is no reason to ask. */
const isSameSearch = (a: number, b: number): boolean => SEARCHES.has(a) && SEARCHES.has(b);

const SEARCHES: ReadonlySet<number> = new Set([
  INTENT_NAMES.indexOf('recover'),
  INTENT_NAMES.indexOf('refine'),
]);
