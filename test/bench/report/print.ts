import { writeFile } from 'node:fs/promises';
import { type BenchResult, isMet } from '../measure/measure';
import { type Plan } from '../plan';
import { type Machine, machineText } from './machine';
import { tableOf } from './table';

/** One run, whole. */
export interface Report extends BenchResult {
  readonly at: string;
  readonly seconds: number;
  readonly plan: Plan;
  readonly before: Machine;
  readonly after: Machine;
}

/** What people read. */
export function reportText({ measures, notes, before, after, seconds }: Report): string {
  const aims = measures.map(isMet).filter((met) => met !== null);
  return [
    `${machineText(before)}; load ${before.load} before, ${after.load} after.`,
    ...notes,
    '',
    tableOf(measures),
    '',
    `${aims.filter(Boolean).length} of ${aims.length} aims met; ${Math.round(seconds)} s.`,
  ].join('\n');
}

/** What programs read: all figures, each measure with its verdict. */
export async function writeJson(report: Report, file: string): Promise<void> {
  const measures = report.measures.map((measure) => ({ ...measure, met: isMet(measure) }));
  await writeFile(file, `${JSON.stringify({ ...report, measures }, null, 2)}\n`);
}
