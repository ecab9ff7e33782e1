/**
 * How sure the sum of the winning rules and its lead make, before it is measured against sentences: 0.5 is a sum of two
 * with a lead of a half.
 */
export function rawConfidence(top: number, lead: number): number {
  return 1 / (1 + Math.exp(-((top - 2) * 0.9 + (Math.min(lead, 3) - 0.5) * 0.8)));
}

/**
 * The share of right answers observed at a raw confidence: straight lines through the blocks of an isotonic regression
 * over 293 sentences of nine languages, as the rules first read them, before anything was mended for them (sample.jsonl
 * and the first 127 lines of fresh.jsonl in test/understanding/calibration): 0 of 2 below 0.5, 0.67 of 71 at 0.59, 0.83
 * of 47 up to 0.95, 0.98 of 171 above. `npm run bench:language` prints what it looks like now.
 */
const OBSERVED: readonly (readonly [raw: number, share: number])[] = [
  [0, 0.05],
  [0.39, 0.25],
  [0.59, 0.67],
  [0.88, 0.83],
  [0.96, 0.95],
  [0.99, 0.98],
];

/** The chance that an answer of this raw confidence is right; never falls where the raw one rises. */
export function calibrated(raw: number): number {
  let [fromRaw, fromShare] = OBSERVED[0] ?? [0, 0];
  for (const [toRaw, toShare] of OBSERVED) {
    if (raw <= toRaw && toRaw > fromRaw)
      return rounded(fromShare + ((raw - fromRaw) / (toRaw - fromRaw)) * (toShare - fromShare));
    [fromRaw, fromShare] = [toRaw, toShare];
  }
  return fromShare;
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
