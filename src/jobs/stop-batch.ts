import { type MoveBatch } from '../recovery/move-batch';
import { type BatchPorts } from './batch-ports';

/** How often it is looked whether the runner has given the batch back. */
const LOOK_MS = 100;

export interface Stopping {
  /** The batch as it stands after a little waiting. */
  readonly batch: MoveBatch;
  /** True where some process runs it, or ran it: that one shows its end on its card. */
  readonly hasRunner: boolean;
}

/** Asks for the stop of a batch, in whatever process it runs, and waits so many milliseconds at most until it has. */
export async function stopBatch(
  { moves, sleep }: Pick<BatchPorts, 'moves' | 'sleep'>,
  batch: MoveBatch,
  patienceMs: number,
): Promise<Stopping> {
  const asked = await moves.askToStop(batch.ref, batch.personId);
  const look = async (): Promise<MoveBatch> => (await moves.find(batch.ref, batch.personId)) ?? batch;
  let standing = await look();
  for (let waited = 0; standing.state === 'running' && waited < patienceMs; waited += LOOK_MS) {
    await sleep(LOOK_MS);
    standing = await look();
  }
  return { batch: standing, hasRunner: asked !== 'stopped' };
}
