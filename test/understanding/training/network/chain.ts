import { mayFollow, NONE, TAGS } from '../../../../src/understanding/slots/learned/tags';

/*
 * How unlikely some tags in a row are, and by how much each number would change that: a linear-chain conditional random field
 * (Lafferty, McCallum and Pereira 2001), by the forward-backward algorithm, in logarithms.
 */

const COUNT = TAGS.length;

/** By word and tag, and by tag before and tag: what the cost rises by. */
export interface ChainSlopes {
  readonly cost: number;
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

export function chainSlopes(
  tags: Uint8Array,
  emissions: Float32Array,
  transitions: Float32Array,
): ChainSlopes {
  const before = forwards(emissions, transitions);
  const behind = backwards(emissions, transitions);
  const last = emissions.length - COUNT;
  const all = logOfSum(COUNT, (tag) => before[last + tag] ?? 0);
  const chances = before.map((one, at) => Math.exp(one + (behind[at] ?? 0) - all));
  const ofTransitions = new Float32Array(COUNT * COUNT);
  let said = 0;
  tags.forEach((tag, i) => {
    chances[i * COUNT + tag] = (chances[i * COUNT + tag] ?? 0) - 1;
    said += emissions[i * COUNT + tag] ?? 0;
    if (i === 0) return;
    addPairs(ofTransitions, i, before, behind, emissions, transitions, all);
    const pair = (tags[i - 1] ?? 0) * COUNT + tag;
    ofTransitions[pair] = (ofTransitions[pair] ?? 0) - 1;
    said += transitions[pair] ?? 0;
  });
  return { cost: all - said, emissions: Float32Array.from(chances), transitions: ofTransitions };
}

function addPairs(
  to: Float32Array,
  i: number,
  before: Float64Array,
  behind: Float64Array,
  emissions: Float32Array,
  transitions: Float32Array,
  all: number,
): void {
  for (let tag = 0; tag < COUNT; tag++)
    for (let first = 0; first < COUNT; first++) {
      if (!mayFollow(tag, first)) continue;
      const [pair, at] = [first * COUNT + tag, i * COUNT + tag];
      const sum =
        (before[at - tag - COUNT + first] ?? 0) +
        (transitions[pair] ?? 0) +
        (emissions[at] ?? 0) +
        (behind[at] ?? 0);
      to[pair] = (to[pair] ?? 0) + Math.exp(sum - all);
    }
}

/** By word and tag: the logarithm of what all ways to it come to. */
function forwards(emissions: Float32Array, transitions: Float32Array): Float64Array {
  const sums = new Float64Array(emissions.length).fill(-Infinity);
  for (let at = 0; at < emissions.length; at++) {
    const tag = at % COUNT;
    const previous = at - tag - COUNT;
    const ways =
      previous < 0
        ? mayFollow(tag, NONE)
          ? 0
          : -Infinity
        : logOfSum(COUNT, (first) =>
            mayFollow(tag, first)
              ? (sums[previous + first] ?? 0) + (transitions[first * COUNT + tag] ?? 0)
              : -Infinity,
          );
    sums[at] = ways + (emissions[at] ?? 0);
  }
  return sums;
}

/** By word and tag: the logarithm of what all ways from it to the end come to. */
function backwards(emissions: Float32Array, transitions: Float32Array): Float64Array {
  const sums = new Float64Array(emissions.length);
  for (let at = emissions.length - COUNT - 1; at >= 0; at--) {
    const tag = at % COUNT;
    const next = at - tag + COUNT;
    sums[at] = logOfSum(COUNT, (second) =>
      mayFollow(second, tag)
        ? (sums[next + second] ?? 0) +
          (transitions[tag * COUNT + second] ?? 0) +
          (emissions[next + second] ?? 0)
        : -Infinity,
    );
  }
  return sums;
}

function logOfSum(count: number, of: (n: number) => number): number {
  let highest = -Infinity;
  for (let n = 0; n < count; n++) highest = Math.max(highest, of(n));
  if (highest === -Infinity) return highest;
  let sum = 0;
  for (let n = 0; n < count; n++) sum += Math.exp(of(n) - highest);
  return highest + Math.log(sum);
}
