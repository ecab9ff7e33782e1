import { INTENT_NAMES } from '../../intent';
import { type BitSet, cueIndex, CUES } from '../cues';
import { type Cue } from '../rule';
import weights from './weights.json';

/*
 * A second reading of the same sentence, by weights that were learned from labelled lines (`npm run train`) and not thought
 * out: each cue, each two cues together, and each word that often occurs speak a little for or against each intent. What is
 * learned of cues in one language holds for all; words catch what no lexicon knows.
 */

/** What `npm run train` writes: by cue, two cues with a blank between, or word behind `=`, a weight for each intent. */
export interface Learned {
  readonly intents: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

const INTENTS = INTENT_NAMES.length;

/** By cue, by two cues, by word: the number of its row; 0 where nothing was learned. Short numbers: more of them fit the cache. */
const singles = new Uint16Array(CUES);
const pairs = new Uint16Array(CUES * CUES);
const words = new Map<string, number>();
const rows = rowsOf(weights);

/**
 * All weights one after the other, a row for each feature, as whole hundredths of what they add to the logarithm of a
 * chance: small, so that they stay in the processor's cache. The first row is what all sentences begin with.
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
  if (name.startsWith('=')) {
    words.set(name.slice(1), row);
    return;
  }
  const [one = -1, other] = name.split(' ').map((cue) => cueIndex(cue as Cue));
  // A cue that was renamed or taken out since says nothing until the next training.
  if (one < 0 || other === -1) return;
  if (other === undefined) singles[one] = row;
  else pairs[Math.min(one, other) * CUES + Math.max(one, other)] = row;
}

/**
 * How likely each intent is, in the order of `INTENT_NAMES`: the natural logarithm of its chance but for a number that is
 * the same for all.
 *
 * @param keys the sentence's words that speak of the wish, folded
 */
export function secondReading(present: BitSet, keys: readonly string[]): readonly number[] {
  const cues: number[] = [];
  present.forEach((cue) => cues.push(cue));
  const sums = Array.from(rows.subarray(0, INTENTS));
  for (let i = 0; i < cues.length; i++) {
    const one = cues[i] ?? 0;
    add(sums, singles[one] ?? 0);
    for (let j = i + 1; j < cues.length; j++) add(sums, pairs[one * CUES + (cues[j] ?? 0)] ?? 0);
  }
  for (const key of keys) add(sums, words.get(key) ?? 0);
  return sums.map((sum) => sum / 100);
}

function add(sums: number[], row: number): void {
  if (row === 0) return;
  const from = row * INTENTS;
  for (let i = 0; i < INTENTS; i++) sums[i] = (sums[i] ?? 0) + (rows[from + i] ?? 0);
}
