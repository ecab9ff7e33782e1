import { type EpochMs } from '../../domain/time';
import {
  type MoveBatch,
  type MoveItem,
  type MoveOutcome,
  type MoveProgress,
  type MoveState,
} from '../../recovery/move-batch';
import { type MoveStore } from '../../recovery/ports';
import { runningMoves } from './running-moves';
import { askToStop, type EnqueueFinish, isAtRest, resume } from './stop-and-resume';
import { type Database, type Transaction } from '../sql';

export { type EnqueueFinish } from './stop-and-resume';

/** Restores and undos. */
export function moveStore(database: Database, enqueueFinish: EnqueueFinish, now: () => EpochMs): MoveStore {
  return {
    ...runningMoves(database, now),
    create: (batch, items) => create(database, enqueueFinish, batch, items),
    find: (ref, personId) => find(database, ref, personId),
    items: (ref) => items(database, ref, false),
    waiting: (ref) => items(database, ref, true),
    askToStop: (ref, personId) => askToStop(database, ref, personId),
    resume: (ref, personId) => resume(database, enqueueFinish, ref, personId),
    progress: (ref) => progress(database, ref),
    newest: (personId, states) => newest(database, personId, states),
    restoresFrom: (searchRef, personId) => restoresFrom(database, searchRef, personId),
  };
}

async function create(
  database: Database,
  enqueueFinish: EnqueueFinish,
  batch: MoveBatch,
  items: readonly MoveItem[],
): Promise<boolean> {
  return database.transaction(async (tx) => {
    if (batch.undoes !== undefined && !(await isAtRest(tx, batch.undoes))) return false;
    if (!(await insertBatch(tx, batch))) return false;
    await insertItems(tx, batch.ref, items);
    await enqueueFinish(batch, tx);
    return true;
  });
}

/** False where the unique `undoes` or `retries` is taken; waits for another transaction that is about to take it. */
async function insertBatch(tx: Transaction, batch: MoveBatch): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO move_batches (ref, person_id, batch, undoes, retries, state, created_at)
     VALUES ($1, $2, $3::json, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING ref`,
    [
      batch.ref,
      batch.personId,
      JSON.stringify(batch),
      batch.undoes ?? null,
      batch.retries ?? null,
      batch.state,
      new Date(batch.at),
    ],
  );
  return rows.length === 1;
}

/**
 * All in one statement; outcomes have columns of their own. Items travel as lines, which JSON text never breaks: an array
 * parameter would escape each of them, which takes three times as long.
 */
async function insertItems(tx: Transaction, ref: string, items: readonly MoveItem[]): Promise<void> {
  await tx.query(
    `INSERT INTO move_items (batch_ref, position, item, outcome_kind, outcome)
     SELECT $1, part.position, part.item::json, part.kind, part.outcome::json
     FROM unnest($2::int[], string_to_array($3, E'\\n'), $4::text[], $5::text[]) AS part (position, item, kind, outcome)`,
    [
      ref,
      items.map((item) => item.position),
      items.map((item) => JSON.stringify({ ...item, outcome: null })).join('\n'),
      items.map((item) => item.outcome?.kind ?? null),
      items.map((item) => (item.outcome === null ? null : JSON.stringify(item.outcome))),
    ],
  );
}

async function find(database: Database, ref: string, personId: string): Promise<MoveBatch | null> {
  const rows = await database.query<{ batch: MoveBatch; state: MoveBatch['state'] }>(
    'SELECT batch, state FROM move_batches WHERE ref = $1 AND person_id = $2',
    [ref, personId],
  );
  const row = rows[0];
  return row === undefined ? null : { ...row.batch, state: row.state };
}

async function items(database: Database, ref: string, waitingOnly: boolean): Promise<readonly MoveItem[]> {
  const rows = await database.query<{ item: MoveItem; outcome: MoveOutcome | null }>(
    `SELECT item, outcome FROM move_items
     WHERE batch_ref = $1 ${waitingOnly ? 'AND outcome_kind IS NULL' : ''} ORDER BY position`,
    [ref],
  );
  return rows.map(({ item, outcome }) => ({ ...item, outcome }));
}

async function progress(database: Database, ref: string): Promise<MoveProgress> {
  const rows = await database.query<MoveProgress>(
    `SELECT count(*)::int AS total,
       count(*) FILTER (WHERE outcome_kind IS NULL)::int AS waiting,
       count(*) FILTER (WHERE outcome_kind IN ('moved', 'already-there', 'moved-elsewhere'))::int AS moved,
       count(*) FILTER (WHERE outcome_kind IN ('failed', 'gone'))::int AS failed,
       EXISTS (SELECT 1 FROM move_batches WHERE ref = $1 AND state = 'running' AND stop_asked) AS stopping,
       (SELECT greatest(0, extract(epoch FROM parked_until - clock_timestamp()) * 1000)::double precision
        FROM move_batches
        WHERE ref = $1 AND state = 'running' AND parked_until > clock_timestamp()) AS "parkedMs"
     FROM move_items WHERE batch_ref = $1`,
    [ref],
  );
  return rows[0] ?? { total: 0, waiting: 0, moved: 0, failed: 0 };
}

async function newest(
  database: Database,
  personId: string,
  states: readonly MoveState[],
): Promise<MoveBatch | null> {
  const [row] = await database.query<{ batch: MoveBatch; state: MoveState }>(
    `SELECT batch, state FROM move_batches AS batches
     WHERE person_id = $1 AND state = ANY ($2::text[])
       AND NOT EXISTS (SELECT 1 FROM move_batches WHERE undoes = batches.ref)
     ORDER BY created_at DESC LIMIT 1`,
    [personId, states],
  );
  return row === undefined ? null : { ...row.batch, state: row.state };
}

/** More of one list are hardly made. */
const MOST_OF_A_LIST = 10;

async function restoresFrom(
  database: Database,
  searchRef: string,
  personId: string,
): Promise<readonly MoveBatch[]> {
  const rows = await database.query<{ batch: MoveBatch; state: MoveState }>(
    `SELECT batch, state FROM move_batches AS batches
     WHERE person_id = $1 AND state = 'done' AND batch ->> 'kind' = 'restore' AND batch ->> 'searchRef' = $2
       AND NOT EXISTS (SELECT 1 FROM move_batches WHERE undoes = batches.ref)
     ORDER BY created_at DESC LIMIT ${MOST_OF_A_LIST}`,
    [personId, searchRef],
  );
  return rows.map(({ batch, state }) => ({ ...batch, state }));
}
