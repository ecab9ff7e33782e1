import { mayFollow, NONE, TAGS } from './tags';

const COUNT = TAGS.length;

/**
 * The likeliest tags of a sentence's words in a row (Viterbi): what speaks for each tag at each word, and for each tag behind
 * each other.
 *
 * @param emissions by word, what speaks for each tag, one word behind the other
 * @param transitions by tag before and tag, what speaks for the second behind the first
 */
export function bestTags(emissions: Int32Array | Float64Array, transitions: ArrayLike<number>): Uint8Array {
  const words = emissions.length / COUNT;
  const sums = new Float64Array(emissions.length).fill(-Infinity);
  const from = new Uint8Array(emissions.length);
  for (let tag = 0; tag < COUNT && words > 0; tag++)
    if (mayFollow(tag, NONE)) sums[tag] = emissions[tag] ?? 0;
  for (let at = COUNT; at < emissions.length; at++) {
    const tag = at % COUNT;
    const previous = at - tag - COUNT;
    for (let before = 0; before < COUNT; before++) {
      if (!mayFollow(tag, before)) continue;
      const sum =
        (sums[previous + before] ?? 0) + (transitions[before * COUNT + tag] ?? 0) + (emissions[at] ?? 0);
      if (sum <= (sums[at] ?? 0)) continue;
      sums[at] = sum;
      from[at] = before;
    }
  }
  return traced(sums, from, words);
}

function traced(sums: Float64Array, from: Uint8Array, words: number): Uint8Array {
  const tags = new Uint8Array(words);
  if (words === 0) return tags;
  let tag = 0;
  const last = (words - 1) * COUNT;
  for (let one = 1; one < COUNT; one++) if ((sums[last + one] ?? 0) > (sums[last + tag] ?? 0)) tag = one;
  for (let i = words - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * COUNT + tag] ?? 0;
  }
  return tags;
}

/** What speaks for some tags in a row. */
export function sumOf(
  tags: Uint8Array,
  emissions: Int32Array | Float64Array,
  transitions: ArrayLike<number>,
): number {
  let sum = 0;
  for (let i = 0; i < tags.length; i++) {
    sum += emissions[i * COUNT + (tags[i] ?? 0)] ?? 0;
    if (i > 0) sum += transitions[(tags[i - 1] ?? 0) * COUNT + (tags[i] ?? 0)] ?? 0;
  }
  return sum;
}

/** By how much another reading has to be better than the rules', where the largest weight is 300. */
const TRUST = 12;

/** The likeliest tags where they are better than the rules' by much; else `known`, the rules'. */
export function betterTags(
  known: Uint8Array,
  emissions: Int32Array | Float64Array,
  transitions: ArrayLike<number>,
): Uint8Array {
  const tags = bestTags(emissions, transitions);
  const gain = sumOf(tags, emissions, transitions) - sumOf(known, emissions, transitions);
  return gain < TRUST ? known : tags;
}
