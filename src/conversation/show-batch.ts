import { type OutboundMessage } from '../presentation/message';
import { presentMoveList, presentProgress, presentReceipt } from '../presentation';
import { type MoveBatch } from '../recovery/move-batch';
import { wasMoved } from '../recovery/start-undo';
import { type Desk } from './desk';
import { sameRestore } from './same-restore';

/** A turn answers within this time whatever the mailbox does; longer work goes on behind its card. */
const PATIENCE_MS = 1500;

/** Runs a batch and shows the receipt, or the progress that a job keeps up to date. */
export async function runAndShow(desk: Desk, batch: MoveBatch): Promise<OutboundMessage> {
  const run = await desk.ports.batches.run(batch, desk.viewer, PATIENCE_MS);
  if (run.kind === 'continues') {
    if (batch.kind === 'restore') await desk.remember({ batchRef: batch.ref });
    return presentProgress(batch, run.progress, desk.viewer);
  }
  const movedSomething = run.receipt.items.some(({ outcome }) => wasMoved(outcome));
  if (batch.kind === 'restore' && movedSomething) await desk.remember({ batchRef: batch.ref });
  // A second press moves nothing; "undo" then still means the first.
  const earlier = movedSomething ? null : await sameRestore(desk, run.receipt);
  if (earlier === null) return presentReceipt(run.receipt, desk.viewer);
  await desk.remember({ batchRef: earlier.ref });
  return showBatch(desk, earlier);
}

/** A batch as it stands: how far it is, or its receipt. */
export async function showBatch(desk: Desk, batch: MoveBatch): Promise<OutboundMessage> {
  const { moves } = desk.ports;
  if (batch.state === 'running') return presentProgress(batch, await moves.progress(batch.ref), desk.viewer);
  return presentReceipt({ batch, items: await moves.items(batch.ref) }, desk.viewer);
}

/** Message by message where it was and is now. @param page from 1 */
export async function showMoves(desk: Desk, batch: MoveBatch, page: number): Promise<OutboundMessage> {
  return presentMoveList({ batch, items: await desk.ports.moves.items(batch.ref) }, page, desk.viewer);
}
