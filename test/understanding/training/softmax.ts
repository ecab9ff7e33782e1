/*
 * Multinomial logistic regression by stochastic gradient descent, each weight with its own step (AdaGrad; Duchi, Hazan and Singer
 * 2011), a small penalty on the square of the weights, and the mean of the last rounds in the end. Between the first rounds the features that say least are let go, and the
 * others learn to do without them. The same input gives the same weights.
 */

import { generator, shuffle } from './random';

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

const ROUNDS = 10;
const STEP = 0.1;
const PENALTY = 1e-5;

/** From this round on the weights count for the mean. */
const MEAN_FROM = 6;

/** Before these rounds features are let go; the last time as many as are too many. */
const LETTING_GO = [3, 5];

/** @param most features that are kept; the others weigh nothing */
export function fit(rows: readonly Seen[], features: number, kinds: number, most = Infinity): Weights {
  const weights: Weights = { kinds, all: new Float64Array((features + 1) * kinds) };
  const squares = new Float64Array(weights.all.length);
  const order = rows.map((_, i) => i);
  const random = generator();
  const sums = new Float64Array(weights.all.length);
  let kept = rows;
  for (let round = 0; round < ROUNDS; round++) {
    if (features > most && LETTING_GO.includes(round)) {
      const count = round === LETTING_GO.at(-1) ? most : Math.round(Math.sqrt(most * features));
      kept = withoutWeakest(kept, features, count, weights);
    }
    shuffle(order, random);
    // Later steps are shorter, so that it comes to rest.
    const step = STEP * (1 - (0.9 * round) / ROUNDS);
    for (const n of order) {
      const row = kept[n];
      if (row) descend(row, weights, squares, step);
    }
    if (round >= MEAN_FROM) weights.all.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight));
  }
  return { kinds, all: sums.map((sum) => sum / (ROUNDS - MEAN_FROM)) };
}

/** The rows with the features that say most: by the largest weight, and a little by how often they are seen. */
function withoutWeakest(
  rows: readonly Seen[],
  features: number,
  count: number,
  { kinds, all }: Weights,
): readonly Seen[] {
  const times = new Float64Array(features);
  const values = new Float64Array(features);
  for (const row of rows)
    row.features.forEach((feature, i) => {
      times[feature] = (times[feature] ?? 0) + 1;
      values[feature] = row.values[i] ?? 0;
    });
  const largest = (feature: number): number =>
    all
      .subarray(feature * kinds, (feature + 1) * kinds)
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const strength = values.map(
    (value, feature) => largest(feature) * value * (times[feature] ?? 0) ** OF_TIMES,
  );
  const least = [...strength].sort((a, b) => b - a)[count] ?? 0;
  const isWeak = strength.map((one) => (one <= least ? 1 : 0));
  isWeak.forEach((weak, feature) => {
    if (weak) all.fill(0, feature * kinds, (feature + 1) * kinds);
  });
  return rows.map((row) => {
    const at = [...row.features.keys()].filter((i) => !isWeak[row.features[i] ?? 0]);
    return {
      ...row,
      features: Int32Array.from(at, (i) => row.features[i] ?? 0),
      values: Float64Array.from(at, (i) => row.values[i] ?? 0),
    };
  });
}

const OF_TIMES = 0.25;

/**
 * Steps for some rows alone until all are as they should be, or hardly any way is left.
 *
 * @param isOwn features that few other rows have: only those move, so that others are read as before
 */
export function settle<T extends Seen>(
  rows: readonly T[],
  isSettled: (row: T) => boolean,
  isOwn: (feature: number) => boolean,
  weights: Weights,
): void {
  const squares = new Float64Array(weights.all.length).fill(1);
  for (let round = 0; round < MOST_TO_SETTLE; round++) {
    const open = rows.filter((row) => !isSettled(row));
    if (open.length === 0) return;
    for (const row of open) descend(row, weights, squares, STEP, isOwn);
  }
}

const MOST_TO_SETTLE = 1000;

/** One step towards what makes the row's kind likelier. */
function descend(
  row: Seen,
  { kinds, all }: Weights,
  squares: Float64Array,
  step: number,
  mayMove: (feature: number) => boolean = () => true,
): void {
  const slopes = chancesOf(row, { kinds, all }).map((chance) => Math.exp(chance) * row.weight);
  slopes[row.kind] = (slopes[row.kind] ?? 0) - row.weight;
  const move = (feature: number, value: number): void => {
    if (!mayMove(feature)) return;
    for (let at = feature * kinds, k = 0; k < kinds; at++, k++) {
      const slope = (slopes[k] ?? 0) * value + PENALTY * (all[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      all[at] = (all[at] ?? 0) - (step * slope) / (Math.sqrt(squares[at] ?? 0) + 1e-6);
    }
  };
  row.features.forEach((feature, i) => {
    move(feature, row.values[i] ?? 0);
  });
  // The bias.
  move(all.length / kinds - 1, 1);
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
