import { INTENT_NAMES, type IntentName } from '../../intent';
import { Memory } from '../../text/memory';
import { type BitSet, cueIndex, CUES } from '../cues';
import { type Cue } from '../rule';
import { type Seen } from './seen';
import { eachPartOf, eachTwoOf, isSpelled, namesOfWord, twoOf } from './spelled';
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

/** Two words in a row by their numbers: to put their names together for each two would take longer than all else. */
const numberOfWord = new Map<string, number>();
const MOST_WORDS = 1 << 15;
const twos = new Map<number, number>();
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
  const two = twoOf(name);
  if (two) {
    const [first, second] = two.map(numbered);
    twos.set((first ?? 0) * MOST_WORDS + (second ?? 0), row);
    return;
  }
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

function numbered(word: string): number {
  const number = numberOfWord.get(word) ?? numberOfWord.size;
  numberOfWord.set(word, number);
  return number;
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
  for (let i = 0; i < INTENTS; i++) sums[i] = rows[i] ?? 0;
  addCues(cues);
  for (const word of words) for (const known of rowsOfWord.of(word)) add(known);
  addTwos(row);
  eachPartOf(unspaced, (name) => add(rowOf(name)));
  add(rulesRow[verdict.intent]);
  if (context) add(rowOf(`open:${context}`));
  return Array.from(sums, (sum, i) => (sum + ofPoints(verdict.sums, i)) / 100);
}

/** What the points that the rules gave say for the intent at `i`. */
function ofPoints(points: readonly number[], i: number): number {
  let sum = 0;
  for (let n = 0; n < INTENTS; n++) {
    const [some, row] = [points[n] ?? 0, pointRows[n] ?? 0];
    if (some !== 0 && row > 0) sum += some * (rows[row * INTENTS + i] ?? 0);
  }
  return sum;
}

/** What `secondReading` sums up in: one for all sentences, for making one takes as long as filling it. */
const sums = new Int32Array(INTENTS);

function addCues(present: BitSet): void {
  const cues: number[] = [];
  present.forEach((cue) => cues.push(cue));
  for (let i = 0; i < cues.length; i++) {
    const one = cues[i] ?? 0;
    add(singles[one] ?? 0);
    for (let j = i + 1; j < cues.length; j++) add(pairs[one * CUES + (cues[j] ?? 0)] ?? 0);
  }
}

function addTwos(row: readonly string[]): void {
  eachTwoOf(row, (one, other) => {
    const first = numberOfWord.get(one);
    const second = first === undefined ? undefined : numberOfWord.get(other);
    if (first !== undefined && second !== undefined) add(twos.get(first * MOST_WORDS + second) ?? 0);
  });
}

function add(row: number): void {
  if (row === 0) return;
  const from = row * INTENTS;
  for (let i = 0; i < INTENTS; i++) sums[i] = (sums[i] ?? 0) + (rows[from + i] ?? 0);
}
