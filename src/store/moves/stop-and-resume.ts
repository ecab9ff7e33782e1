import { type MoveBatch, type MoveState } from '../../recovery/move-batch';
import { type MoveStore } from '../../recovery/ports';
import { type Database, type Transaction } from '../sql';

/** Puts the job that finishes a batch into the queue, as part of the transaction that creates or resumes the batch. */
export type EnqueueFinish = (batch: MoveBatch, tx: Transaction) => Promise<void>;

/** See `MoveStore.askToStop`. Where nobody holds the batch there is nobody to ask. */
export async function askToStop(
  database: Database,
  ref: string,
  personId: string,
): ReturnType<MoveStore['askToStop']> {
  const [row] = await database.query<{ state: MoveState }>(
    `UPDATE move_batches SET stop_asked = true, state = CASE
       WHEN runner IS NULL OR lease_until <= clock_timestamp() THEN 'stopped' ELSE state END
     WHERE ref = $1 AND person_id = $2 AND state = 'running' RETURNING state`,
    [ref, personId],
  );
  if (row === undefined) return 'not-running';
  return row.state === 'stopped' ? 'stopped' : 'asked';
}

/** See `MoveStore.resume`. The row is locked first, so that an undo made meanwhile is seen. */
export async function resume(
  database: Database,
  enqueueFinish: EnqueueFinish,
  ref: string,
  personId: string,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const [row] = await tx.query<{ batch: MoveBatch; state: MoveState; stop: boolean }>(
      `SELECT batch, state, stop_asked AS stop FROM move_batches
       WHERE ref = $1 AND person_id = $2 FOR UPDATE`,
      [ref, personId],
    );
    if (row === undefined || row.state === 'done' || (row.state === 'running' && !row.stop)) return false;
    const undone = await tx.query('SELECT ref FROM move_batches WHERE undoes = $1', [ref]);
    if (undone.length > 0) return false;
    await tx.query(`UPDATE move_batches SET state = 'running', stop_asked = false WHERE ref = $1`, [ref]);
    await enqueueFinish({ ...row.batch, state: 'running' }, tx);
    return true;
  });
}

/** False where the restore to be undone is not at rest: it runs again, or is about to. */
export async function isAtRest(tx: Transaction, ref: string): Promise<boolean> {
  const [row] = await tx.query<{ state: MoveState }>(
    'SELECT state FROM move_batches WHERE ref = $1 FOR UPDATE',
    [ref],
  );
  return row?.state !== 'running';
}
