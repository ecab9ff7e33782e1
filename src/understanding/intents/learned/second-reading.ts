import { INTENT_NAMES, type IntentName } from '../../intent';
import { Memory } from '../../text/memory';
import { type BitSet, cueIndex, CUES } from '../cues';
import { type Cue } from '../rule';
import { type Seen } from './seen';
import { eachPartOf, eachTwoOf, isSpelled, namesOfWord } from './spelled';
import weights from './weights.json';

/*
 * A second reading of the same sentence, by weights that were learned from labelled lines (`npm run train`) and not thought
 * out: each cue, each two cues together, words and parts of words, two words in a row, and what the rules say speak a little for or
 * against each intent. What is learned of cues in one language holds for all; spelling catches what no lexicon knows.
 */

/**
 * What `npm run train` writes: by feature a weight for each intent, in whole hundredths of what it adds to the logarithm of a chance.
 * A feature is a cue, two cues with a blank between, a spelling (`spelled.ts`), `rules:` with the rules' choice, `points:` with an
 * intent (for each point the rules gave it), or `open:` with what is pending.
 */
export interface Learned {
  readonly intents: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const INTENTS = INTENT_NAMES.length;

/** By cue, by two cues, by name: the number of its row; 0 where nothing was learned. Short numbers: more of them fit the cache. */
const singles = new Uint16Array(CUES);
const pairs = new Uint16Array(CUES * CUES);
const named = new Map<string, number>();
const rows = rowsOf(weights);

/**
 * All weights one after the other, a row for each feature: small numbers, so that they stay in the processor's cache. The first row is
 * what all sentences begin with.
 */
function rowsOf({ intents, bias, weights: learned }: Learned): Int16Array {
  const order = INTENT_NAMES.map((name) => intents.indexOf(name));
  const names = Object.keys(learned);
  const all = new Int16Array((names.length + 1) * INTENTS);
  const set = (at: number, hundredths: readonly number[]): void => {
    for (let i = 0; i < INTENTS; i++) all[at + i] = hundredths[order[i] ?? 0] ?? 0;
  };
  set(0, bias);
  names.forEach((name, n) => {
    set((n + 1) * INTENTS, learned[name] ?? []);
    place(name, n + 1);
  });
  return all;
}

function place(name: string, row: number): void {
  if (isSpelled(name) || name.includes(':')) {
    named.set(name, row);
    return;
  }
  const [one = -1, other] = name.split(' ').map((cue) => cueIndex(cue as Cue));
  // A cue that was renamed or taken out since says nothing until the next training.
  if (one < 0 || other === -1) return;
  if (other === undefined) singles[one] = row;
  else pairs[Math.min(one, other) * CUES + Math.max(one, other)] = row;
}

const rowOf = (name: string): number => named.get(name) ?? 0;

const rulesRow = Object.fromEntries(INTENT_NAMES.map((name) => [name, rowOf(`rules:${name}`)])) as Record<
  IntentName,
  number
>;
const pointRows = INTENT_NAMES.map((name) => rowOf(`points:${name}`));

/** The rows of a word and its parts. */
const rowsOfWord = new Memory((word) =>
  namesOfWord(word)
    .map(rowOf)
    .filter((row) => row > 0),
);

/**
 * How likely each intent is, in the order of `INTENT_NAMES`: the natural logarithm of its chance but for a number that is
 * the same for all.
 */
export function secondReading({ cues, words, row, unspaced, verdict, context }: Seen): readonly number[] {
  const sums = Array.from(rows.subarray(0, INTENTS));
  const addNamed = (name: string): void => add(sums, rowOf(name));
  addCues(sums, cues);
  for (const word of words) for (const known of rowsOfWord.of(word)) add(sums, known);
  eachTwoOf(row, addNamed);
  eachPartOf(unspaced, addNamed);
  add(sums, rulesRow[verdict.intent]);
  verdict.sums.forEach((points, i) => {
    if (points !== 0) add(sums, pointRows[i] ?? 0, points);
  });
  if (context) addNamed(`open:${context}`);
  return sums.map((sum) => sum / 100);
}

function addCues(sums: number[], present: BitSet): void {
  const cues: number[] = [];
  present.forEach((cue) => cues.push(cue));
  for (let i = 0; i < cues.length; i++) {
    const one = cues[i] ?? 0;
    add(sums, singles[one] ?? 0);
    for (let j = i + 1; j < cues.length; j++) add(sums, pairs[one * CUES + (cues[j] ?? 0)] ?? 0);
  }
}

function add(sums: number[], row: number, times = 1): void {
  if (row === 0) return;
  const from = row * INTENTS;
  for (let i = 0; i < INTENTS; i++) sums[i] = (sums[i] ?? 0) + (rows[from + i] ?? 0) * times;
}
