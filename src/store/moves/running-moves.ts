import { type EpochMs } from '../../domain/time';
import { type MoveState } from '../../recovery/move-batch';
import { type RunningMoves, type Standing } from '../../recovery/ports';
import { ADD_UP, ANY_SLOT, dayOf } from '../helpdesk/daily-counts';
import { type Database } from '../sql';

/**
 * What a runner does with its batch.
 *
 * Leases run by the database's clock: no two machines have to agree on the time. `record` keeps the first success: a later
 * outcome replaces only `failed` and `gone`, so that a slow runner that lost its lease cannot spoil what another one
 * achieved. In the same statement what is newly back is counted for its day: once, whatever is recorded again.
 *
 * @param now injected clock, for the day; leases do not go by it
 */
export function runningMoves(
  database: Database,
  now: () => EpochMs,
): Pick<RunningMoves, 'claim' | 'record' | 'release' | 'park'> {
  return {
    claim: async (ref, runner, leaseMs) => {
      const [row] = await database.query<{ previous: string | null; stop: boolean }>(
        `UPDATE move_batches AS batch
         SET runner = $2, lease_until = clock_timestamp() + $3 * interval '1 millisecond'
         FROM (SELECT ref, runner FROM move_batches WHERE ref = $1 FOR UPDATE) AS before
         WHERE batch.ref = before.ref AND batch.state = 'running'
           AND (batch.runner IS NULL OR batch.runner = $2 OR batch.lease_until <= clock_timestamp())
           AND (batch.parked_until IS NULL OR batch.parked_until <= clock_timestamp() OR batch.runner = $2)
         RETURNING before.runner AS previous, batch.stop_asked AS stop`,
        [ref, runner, leaseMs],
      );
      if (row === undefined) return { standing: 'lost', afterDeath: false };
      const afterDeath = row.previous !== null && row.previous !== runner;
      return { standing: row.stop ? 'stop' : 'ours', afterDeath };
    },

    record: async (ref, runner, settled) => {
      const [row] = await database.query<{ standing: Standing }>(
        `WITH noted AS (
           UPDATE move_items AS item SET outcome_kind = settled.kind, outcome = settled.outcome::json
           FROM unnest($3::int[], $4::text[], $5::text[]) AS settled (position, kind, outcome)
           WHERE item.batch_ref = $1 AND item.position = settled.position
             AND (item.outcome_kind IS NULL OR item.outcome_kind IN ('failed', 'gone'))
           RETURNING settled.kind
         ), counted AS (
           INSERT INTO daily_counts (tenant_id, day, what, slot, count)
           SELECT tenant_id, $6::date, 'restored', ${ANY_SLOT}, (
             SELECT count(*) FROM noted WHERE kind IN ('moved', 'moved-elsewhere')
           )
           FROM move_batches JOIN people USING (person_id)
           WHERE ref = $1 AND tenant_id IS NOT NULL AND batch ->> 'kind' = 'restore'
             AND EXISTS (SELECT 1 FROM noted WHERE kind IN ('moved', 'moved-elsewhere'))
           ${ADD_UP}
         )
         SELECT CASE WHEN state <> 'running' OR runner IS DISTINCT FROM $2 THEN 'lost'
                     WHEN stop_asked THEN 'stop' ELSE 'ours' END AS standing
         FROM move_batches WHERE ref = $1`,
        [
          ref,
          runner,
          settled.map(({ position }) => position),
          settled.map(({ outcome }) => outcome.kind),
          settled.map(({ outcome }) => JSON.stringify(outcome)),
          dayOf(now()),
        ],
      );
      return row?.standing ?? 'lost';
    },

    park: async (ref, runner, ms) => {
      await database.query(
        `UPDATE move_batches SET parked_until = clock_timestamp() + $3 * interval '1 millisecond'
         WHERE ref = $1 AND runner = $2 AND state = 'running'`,
        [ref, runner, ms],
      );
    },

    release: async (ref, runner, inDoubt = false) => {
      const [row] = await database.query<{ state: MoveState }>(
        `UPDATE move_batches AS batch
         SET runner = CASE WHEN $3::boolean THEN runner END,
           lease_until = CASE WHEN $3::boolean THEN clock_timestamp() END,
           state = CASE
           WHEN NOT EXISTS (SELECT 1 FROM move_items WHERE batch_ref = batch.ref AND outcome_kind IS NULL) THEN 'done'
           WHEN stop_asked THEN 'stopped'
           ELSE 'running' END
         WHERE ref = $1 AND runner = $2 AND state = 'running' RETURNING state`,
        [ref, runner, inDoubt],
      );
      return row?.state ?? 'lost';
    },
  };
}

/**
 * Whoever holds the embedded database is alone: batches that count as held belong to a process that died. Their leases
 * end now, so that nobody waits for them.
 *
 * @returns the batches
 */
export async function endLeasesOfTheDead(
  database: Database,
): Promise<readonly { readonly ref: string; readonly personId: string }[]> {
  if (database.kind !== 'pglite') return [];
  return database.query(
    `UPDATE move_batches SET lease_until = clock_timestamp()
     WHERE state = 'running' RETURNING ref, person_id AS "personId"`,
  );
}
