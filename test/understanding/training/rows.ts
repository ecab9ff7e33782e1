import { explain, INTENT_NAMES, type IntentName } from '../../../src/understanding';
import { type BitSet, CUE_NAMES } from '../../../src/understanding/intents/cues';
import { type Verdict } from '../../../src/understanding/intents/score';
import { type Labelled } from './labelled';
import { type Seen } from './softmax';

/** A labelled sentence as the rules saw it. */
export interface Row {
  readonly line: Labelled;
  readonly present: BitSet;
  readonly words: readonly string[];
  /** What is read without the learned weights. */
  readonly read: IntentName;
  readonly verdict: Verdict;
  /** Whether the learned weights are asked at all. */
  readonly isOpen: boolean;
}

/** Lines that are read as whole orders have no cues: nothing is to be learned of them. */
export function rowsOf(lines: readonly Labelled[]): readonly Row[] {
  return lines.flatMap((line) => {
    const { lang, text, context } = line;
    const [first] = explain(text, {
      lang,
      reference: '2026-11-22T10:00:00',
      timezone: 'Europe/Berlin',
      ...(context && { context }),
    });
    if (!first?.weighed) return [];
    const { present, words, verdict, isOpen, instead } = first.weighed;
    const read = instead ? verdict.intent : first.intent.intent;
    return [{ line, present, words: words(), read, verdict, isOpen }];
  });
}

/** A pair or a word is learned of when so many lines show it. */
const OFTEN = 4;

/** Names of the features there are, each with its position: cues, two cues that come together, words. */
export function featuresOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const row of rows) for (const feature of namesIn(row)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].filter(([feature, times]) => valueOf(feature) === 1 || times >= OFTEN);
  return new Map(kept.map(([feature], n) => [feature, n]));
}

export function seenIn(row: Row, features: ReadonlyMap<string, number>): Seen {
  const known = namesIn(row).filter((feature) => features.has(feature));
  return {
    features: Int32Array.from(known, (feature) => features.get(feature) ?? 0),
    values: Float64Array.from(known, valueOf),
    kind: INTENT_NAMES.indexOf(row.line.intent),
    weight: row.line.weight,
  };
}

/** What one cue counts is 1; pairs and words are many, and each is seen seldom. */
const OF_A_PAIR = 0.3;
const OF_A_WORD = 0.4;

export function valueOf(feature: string): number {
  if (feature.startsWith('=')) return OF_A_WORD;
  return feature.includes(' ') ? OF_A_PAIR : 1;
}

function namesIn({ present, words }: Row): readonly string[] {
  const cues: string[] = [];
  present.forEach((cue) => cues.push(CUE_NAMES[cue] ?? ''));
  return [
    ...cues.flatMap((one, i) => [one, ...cues.slice(i + 1).map((other) => `${one} ${other}`)]),
    ...words.map((word) => `=${word}`),
  ];
}
