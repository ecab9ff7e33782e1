import { type Viewer } from '../presentation/viewer';
import { type MoveBatch } from '../recovery/move-batch';
import { runMoves } from '../recovery/run-moves';
import { type BatchPorts } from './batch-ports';
import { keepCardUpToDate } from './keep-card-up-to-date';

export interface FinishBatchPorts extends BatchPorts {
  /** How the person reads, as last seen. */
  viewerOf(personId: string): Promise<Viewer>;
}

/** Another process has the batch: the queue tries again later, in case that process dies. */
export class BatchHeldElsewhere extends Error {
  override readonly name = 'BatchHeldElsewhere';
}

/**
 * The job behind every batch: does nothing where the batch is done, otherwise goes on where a dead process ended.
 *
 * @throws BatchHeldElsewhere to be tried again
 */
export async function finishBatch(
  ports: FinishBatchPorts,
  { ref, personId }: Pick<MoveBatch, 'ref' | 'personId'>,
): Promise<void> {
  const batch = await ports.moves.find(ref, personId);
  if (batch === null || batch.state === 'done') return;
  const viewer = await ports.viewerOf(personId);
  const work = runMoves(ports, ref, personId);
  await keepCardUpToDate(ports, batch, viewer, work);
  if ((await work) === null) throw new BatchHeldElsewhere();
}
