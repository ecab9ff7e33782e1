import { type Summary } from './statistics';

/** `x`: how many times the yardstick; `/s`: so many a second, where the ratio says how many times as long one takes. */
export type Unit = 'ms' | 'MB' | 'x' | '/s';

/** One line of the result. */
export interface Measure {
  readonly name: string;
  readonly unit: Unit;
  readonly measured: Summary;
  /** The yardstick of the same run, in the same unit. */
  readonly beside?: { readonly what: string; readonly value: number };
  /** Measured by yardstick, pair by pair where there are pairs. */
  readonly ratio?: Summary;
  /** At most this much, of the value or of the ratio. */
  readonly aim?: { readonly of: 'measured' | 'ratio'; readonly most: number };
}

/** Null where nothing is aimed at. */
export function isMet({ aim, measured, ratio }: Measure): boolean | null {
  if (aim === undefined) return null;
  const summary = aim.of === 'ratio' ? ratio : measured;
  return summary !== undefined && summary.value <= aim.most;
}

export interface BenchResult {
  readonly measures: readonly Measure[];
  /** What a reader has to know of the figures: what was skipped, what was asked. */
  readonly notes: readonly string[];
  /** What the README shows of it, where that is more than the measures; in Markdown. */
  readonly readme?: string;
}
