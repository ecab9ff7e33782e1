/*
 * Multinomial logistic regression, as small as it can be: whole batches, Adam, a penalty on the square of the weights. The
 * same input gives the same weights; the problem has one minimum, so the order of the rows does not matter.
 */

/** What was seen in one row: features by position, and how much of each. */
export interface Seen {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly kind: number;
  /** How many rows it counts for. */
  readonly weight: number;
}

/** Weights by feature and kind, feature after feature; the last row is the bias. */
export interface Weights {
  readonly kinds: number;
  readonly all: Float64Array;
}

const ROUNDS = 150;
const STEP = 0.1;

/**
 * @param strength how little the weights are held down: the inverse of the penalty, summed over the rows
 */
export function fit(rows: readonly Seen[], features: number, kinds: number, strength: number): Weights {
  const all = new Float64Array((features + 1) * kinds);
  const [first, second] = [new Float64Array(all.length), new Float64Array(all.length)];
  const penalty = 1 / (strength * rows.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(rows, { kinds, all });
    // Later steps are shorter, so that it comes to rest.
    const step = (STEP * (1 - round / (ROUNDS + 1)) * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (let i = 0; i < all.length; i++) {
      const held = i < features * kinds ? (all[i] ?? 0) * penalty : 0;
      const by = (slope[i] ?? 0) / rows.length + held;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * by;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * by * by;
      all[i] = (all[i] ?? 0) - (step * (first[i] ?? 0)) / (Math.sqrt(second[i] ?? 0) + 1e-8);
    }
  }
  return { kinds, all };
}

function slopeOf(rows: readonly Seen[], weights: Weights): Float64Array {
  const { kinds, all } = weights;
  const slope = new Float64Array(all.length);
  for (const row of rows) {
    const chances = chancesOf(row, weights).map((chance) => Math.exp(chance) * row.weight);
    chances[row.kind] = (chances[row.kind] ?? 0) - row.weight;
    const bias = all.length - kinds;
    for (let k = 0; k < kinds; k++) slope[bias + k] = (slope[bias + k] ?? 0) + (chances[k] ?? 0);
    for (let i = 0; i < row.features.length; i++) {
      const at = (row.features[i] ?? 0) * kinds;
      const value = row.values[i] ?? 0;
      for (let k = 0; k < kinds; k++) slope[at + k] = (slope[at + k] ?? 0) + (chances[k] ?? 0) * value;
    }
  }
  return slope;
}

/** The natural logarithm of each kind's chance. */
export function chancesOf({ features, values }: Seen, { kinds, all }: Weights): number[] {
  const sums = Array.from(all.subarray(all.length - kinds));
  for (let i = 0; i < features.length; i++) {
    const at = (features[i] ?? 0) * kinds;
    const value = values[i] ?? 0;
    for (let k = 0; k < kinds; k++) sums[k] = (sums[k] ?? 0) + (all[at + k] ?? 0) * value;
  }
  const highest = Math.max(...sums);
  const whole = highest + Math.log(sums.reduce((sum, one) => sum + Math.exp(one - highest), 0));
  return sums.map((sum) => sum - whole);
}
