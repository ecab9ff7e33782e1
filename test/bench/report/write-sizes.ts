import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { REPOSITORY } from '../process/measured-process';
import { sizeChart } from './size-chart';
import { type SizeCost } from './size-cost';

const BEGIN = '<!-- sizes: written by `npm run bench -- --only sizes --write` -->';
const END = '<!-- /sizes -->';

/** Writes the chart, and the table between its marks in the README. @throws Error where the README has no marks */
export async function writeSizes(costs: readonly SizeCost[], latencyMs: number): Promise<void> {
  await writeFile(join(REPOSITORY, 'docs/restore-sizes.svg'), sizeChart(costs, latencyMs));
  const file = join(REPOSITORY, 'README.md');
  const text = withTable(await readFile(file, 'utf8'), sizeTable(costs));
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** The README with the table in place of whatever stands between its marks. */
export function withTable(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error('the README has no place for the table of sizes');
  return `${readme.slice(0, from)}${BEGIN}\n\n${table}\n\n${readme.slice(to)}`;
}

export function sizeTable(costs: readonly SizeCost[]): string {
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 1)} s`;
  return [
    '![Seconds until the first card and until all is back, against the number of deleted messages](docs/restore-sizes.svg)',
    '',
    '| deleted messages | first card | “restore all” answered | all back | limit | over the limit |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...costs.map(
      ({ count, firstCardMs, answeredMs, restoreMs, limitMs }) =>
        `| ${count.toLocaleString('en')} | ${seconds(firstCardMs)} | ${seconds(answeredMs)} | ${seconds(restoreMs)} ` +
        `| ${seconds(limitMs)} | ${(restoreMs / limitMs).toFixed(2)}× |`,
    ),
  ].join('\n');
}
