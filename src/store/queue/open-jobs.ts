import { type Queryable } from '../sql';
import { BOSS_SCHEMA } from './boss';

/** How many jobs of these names wait, run or are to be tried again. */
export async function countOpenJobs(runs: Queryable, names: readonly string[]): Promise<number> {
  const rows = await runs.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM ${BOSS_SCHEMA}.job
     WHERE name = ANY($1::text[]) AND state IN ('created', 'retry', 'active')`,
    [[...names]],
  );
  return rows[0]?.open ?? 0;
}
