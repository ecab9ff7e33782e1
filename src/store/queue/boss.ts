import PgBoss from 'pg-boss';
import { RecoveryError } from '../../domain/errors';
import { DatabaseFailure } from '../engine/failure';
import { type Database, type Queryable, type SqlValue } from '../sql';

/** The schema that pg-boss keeps its tables in. */
export const BOSS_SCHEMA = 'pgboss';

/**
 * A pg-boss that lives on our database instead of connections of its own. Not started.
 *
 * @param maintenanceSeconds how often jobs whose lease ran out are found and old ones are put away; 1 at least
 */
export function bossOn(database: Database, maintenanceSeconds: number): PgBoss {
  return new PgBoss({
    db: {
      // pg-boss sends several statements at once where it has no values, and looks into error messages.
      executeSql: (text: string, values?: SqlValue[]) =>
        withDriverErrors(async () => ({
          rows: [...(values === undefined ? await database.exec(text) : await database.query(text, values))],
        })),
    },
    schema: BOSS_SCHEMA,
    // Its cron wakes up every few seconds for nothing; `every` is a job that enqueues itself.
    schedule: false,
    maintenanceIntervalSeconds: maintenanceSeconds,
    archiveCompletedAfterSeconds: 60 * 60,
    archiveFailedAfterSeconds: 7 * 24 * 60 * 60,
    deleteAfterDays: 7,
  });
}

/** For pg-boss's `db` option: its statement becomes part of a transaction of ours. */
export function executorOn(runs: Queryable): PgBoss.Db {
  return {
    executeSql: async (text: string, values: SqlValue[]) => ({ rows: [...(await runs.query(text, values))] }),
  };
}

async function withDriverErrors<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const cause = error instanceof RecoveryError ? error.details.cause : undefined;
    throw cause instanceof DatabaseFailure ? cause : error;
  }
}
