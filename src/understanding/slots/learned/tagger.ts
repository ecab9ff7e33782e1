import { mayFollow, TAGS } from './tags';

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
  for (let i = 0; i < words; i++)
    for (let tag = 0; tag < COUNT; tag++) {
      const own = emissions[i * COUNT + tag] ?? 0;
      if (i === 0) {
        if (mayFollow(tag, 0)) sums[tag] = own;
        continue;
      }
      let most = -Infinity;
      for (let before = 0; before < COUNT; before++) {
        if (!mayFollow(tag, before)) continue;
        const sum = (sums[(i - 1) * COUNT + before] ?? 0) + (transitions[before * COUNT + tag] ?? 0);
        if (sum > most) {
          most = sum;
          from[i * COUNT + tag] = before;
        }
      }
      sums[i * COUNT + tag] = most + own;
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
