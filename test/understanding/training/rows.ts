import { explain, INTENT_NAMES, type IntentName } from '../../../src/understanding';
import { CUE_NAMES } from '../../../src/understanding/intents/cues';
import { type Seen as SeenOfSentence } from '../../../src/understanding/intents/learned/seen';
import {
  eachPartOf,
  eachTwoOf,
  nameOfTwo,
  namesOfWord,
} from '../../../src/understanding/intents/learned/spelled';
import { type Labelled } from './labelled';
import { type Seen } from './softmax';

/** A labelled sentence as the rules saw it. */
export interface Row {
  readonly line: Labelled;
  readonly seen: SeenOfSentence;
  /** Whether the rules were mended for the line: what they say of it tells nothing of what they say of others. */
  readonly isMended: boolean;
  /** What is read without the learned weights. */
  readonly read: IntentName;
  /** Whether the learned weights are asked at all. */
  readonly isOpen: boolean;
}

/** Lines that are read as whole orders have no cues: nothing is to be learned of them. */
export function rowsOf(lines: readonly Labelled[], isMended: boolean): readonly Row[] {
  return lines.flatMap((line) => {
    const { lang, text, context } = line;
    const [first] = explain(text, {
      lang,
      reference: '2026-11-22T10:00:00',
      timezone: 'Europe/Berlin',
      ...(context && { context }),
    });
    if (!first?.weighed) return [];
    const { seen, verdict, isOpen, instead } = first.weighed;
    const read = instead ? verdict.intent : first.intent.intent;
    return [{ line, seen: seen(), isMended, read, isOpen }];
  });
}

/** A pair or a spelling is learned of when so many lines show it. */
const OFTEN = 4;

/** Names of the features there are, each with its position. */
export function featuresOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const row of rows)
    for (const name of new Set(featuresIn(row).map(([feature]) => feature)))
      times.set(name, (times.get(name) ?? 0) + 1);
  const kept = [...times].filter(([, count]) => count >= OFTEN);
  return new Map(kept.map(([feature], n) => [feature, n]));
}

export function seenIn(row: Row, features: ReadonlyMap<string, number>): Seen {
  const known = featuresIn(row).filter(([feature]) => features.has(feature));
  return {
    features: Int32Array.from(known, ([feature]) => features.get(feature) ?? 0),
    values: Float64Array.from(known, ([feature, times]) => valueOf(feature) * times),
    kind: INTENT_NAMES.indexOf(row.line.intent),
    weight: row.line.weight,
  };
}

/** What one of a kind counts: of what is many, each is seen seldom. */
export function valueOf(feature: string): number {
  if (feature.startsWith('points:')) return 0.25;
  if (feature.startsWith('=')) return 0.4;
  if (feature.startsWith('~')) return feature.length > 4 ? 0.15 : 0.25;
  return feature.includes(' ') ? 0.3 : 1;
}

type Feature = readonly [name: string, times: number];

const once = (name: string): Feature => [name, 1];

const featuresIn = ({ seen, isMended }: Row): readonly Feature[] =>
  isMended ? ownFeatures(seen) : allFeatures(seen);

/** What the sentence shows and what the rules say of it, each with how often it counts. */
export const allFeatures = (seen: SeenOfSentence): readonly Feature[] => [
  ...ownFeatures(seen),
  ...featuresOfRules(seen),
];

/** What the sentence itself shows. */
function ownFeatures({ cues: present, words, row, unspaced, context }: SeenOfSentence): readonly Feature[] {
  const cues: string[] = [];
  present.forEach((cue) => cues.push(CUE_NAMES[cue] ?? ''));
  const spelled = words.flatMap(namesOfWord);
  eachTwoOf(row, (one, other) => spelled.push(nameOfTwo(one, other)));
  eachPartOf(unspaced, (name) => spelled.push(name));
  return [
    ...cues.flatMap((one, i) => [one, ...cues.slice(i + 1).map((other) => `${one} ${other}`)]),
    ...spelled,
    ...(context ? [`open:${context}`] : []),
  ].map(once);
}

/** What the rules say of it. */
const featuresOfRules = ({ verdict: { intent, sums } }: SeenOfSentence): readonly Feature[] => [
  once(`rules:${intent}`),
  ...INTENT_NAMES.flatMap((name, i): readonly Feature[] => (sums[i] ? [[`points:${name}`, sums[i]]] : [])),
];
