import { type SizeCost } from './size-cost';

/** Where the chart stands, from the README. */
export const SIZE_CHART = 'docs/restore-sizes.svg';

/** The chart and its figures, in Markdown. */
export function sizeTable(costs: readonly SizeCost[]): string {
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 1)} s`;
  return [
    `![Seconds until the first card and until all is back, against the number of deleted messages](${SIZE_CHART})`,
    '',
    '| deleted messages | first card | “restore all” answered | all back | limit | over the limit | bot’s memory, peak |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...costs.map(
      ({ count, firstCardMs, answeredMs, restoreMs, limitMs, peakMb }) =>
        `| ${count.toLocaleString('en')} | ${seconds(firstCardMs)} | ${seconds(answeredMs)} | ${seconds(restoreMs)} ` +
        `| ${seconds(limitMs)} | ${(restoreMs / limitMs).toFixed(2)}× | ${peakMb.toFixed(0)} MB |`,
    ),
  ].join('\n');
}
