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

/** Seconds for which the oldest job that is due has waited, by the database's clock; 0 where none waits. */
export async function oldestDueJob(runs: Queryable): Promise<number> {
  const rows = await runs.query<{ seconds: number }>(
    `SELECT coalesce(extract(epoch FROM now() - min(start_after)), 0)::float8 AS seconds FROM ${BOSS_SCHEMA}.job
     WHERE state IN ('created', 'retry') AND start_after <= now()`,
  );
  return rows[0]?.seconds ?? 0;
}
