/** A middle and the extremes of some samples, all in one unit. */
export interface Summary {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly samples: number;
}

/** Median of the samples; @throws Error where there are none. */
export function median(samples: readonly number[]): Summary {
  return percentile(samples, 50);
}

/** The smallest sample that `share` percent of all do not exceed; the middle of the two where the median falls between. */
export function percentile(samples: readonly number[], share: number): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) throw new Error('no samples');
  const rank = (share / 100) * sorted.length;
  const at = (index: number): number => sorted[Math.min(Math.max(index, 0), sorted.length - 1)] ?? most;
  const value =
    Number.isInteger(rank) && share === 50 ? (at(rank - 1) + at(rank)) / 2 : at(Math.ceil(rank) - 1);
  return { value, least, most, samples: sorted.length };
}
