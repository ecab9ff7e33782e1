import { type Viewer } from '../presentation/viewer';
import { type MoveBatch } from '../recovery/move-batch';
import { runMoves } from '../recovery/run-moves';
import { type BatchPorts } from './batch-ports';
import { keepCardUpToDate } from './keep-card-up-to-date';

export interface FinishBatchPorts extends BatchPorts {
  /** How the person reads, as last seen. */
  viewerOf(personId: string): Promise<Viewer>;
}

/** Whether the batch came to its end, or a stop, or another process has it and may still die with it. */
export type FinishOutcome = 'done' | 'held-elsewhere';

/** The job behind every batch: does nothing where the batch is done, otherwise goes on where a dead process ended. */
export async function finishBatch(
  ports: FinishBatchPorts,
  { ref, personId }: Pick<MoveBatch, 'ref' | 'personId'>,
): Promise<FinishOutcome> {
  const batch = await ports.moves.find(ref, personId);
  if (batch?.state !== 'running') return 'done';
  const viewer = await ports.viewerOf(personId);
  const work = runMoves(ports, ref, personId);
  await keepCardUpToDate(ports, batch, viewer, work);
  return (await work) === null ? 'held-elsewhere' : 'done';
}
