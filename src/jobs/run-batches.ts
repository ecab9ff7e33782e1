import { type BatchRun, type BatchRunner } from '../conversation/ports';
import { type Viewer } from '../presentation/viewer';
import { type MoveBatch, type MoveReceipt } from '../recovery/move-batch';
import { runMoves } from '../recovery/run-moves';
import { type BatchPorts } from './batch-ports';
import { keepCardUpToDate, showReceipt } from './keep-card-up-to-date';
import { stopBatch } from './stop-batch';

/** A runner that can be asked to let what it has begun come to an end. */
export interface DrainableBatchRunner extends BatchRunner {
  /** Resolves when no batch of this process is under way any more. */
  drain(): Promise<void>;
}

/** Runs batches in this process; what outlasts its turn goes on and keeps its card up to date. */
export function createBatchRunner(ports: BatchPorts): DrainableBatchRunner {
  const underWay = new Set<Promise<unknown>>();
  const hold = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    underWay.add(settled);
    void settled.then(() => underWay.delete(settled));
    return work;
  };

  return {
    run: async (batch, viewer, patienceMs) => {
      const work = hold(runMoves(ports, batch.ref, batch.personId));
      const receipt = await Promise.race([work, ports.sleep(patienceMs).then(() => 'late' as const)]);
      if (receipt !== 'late' && receipt !== null) return { kind: 'finished', receipt };
      void hold(followUp(ports, batch, viewer, work));
      return continues(ports, batch);
    },
    stop: async (batch, viewer, patienceMs) => {
      const stopped = await stopBatch(ports, batch, patienceMs);
      if (!stopped.hasRunner) void hold(showEnd(ports, stopped.batch, viewer));
      return stopped.batch;
    },
    drain: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function continues({ moves }: BatchPorts, { ref }: MoveBatch): Promise<BatchRun> {
  return { kind: 'continues', progress: await moves.progress(ref) };
}

/** What nobody runs is shown as it stands. */
async function showEnd(ports: BatchPorts, batch: MoveBatch, viewer: Viewer): Promise<void> {
  try {
    await showReceipt(ports, batch, { batch, items: await ports.moves.items(batch.ref) }, viewer);
  } catch (error) {
    ports.report(error, batch.ref);
  }
}

/** A failure here leaves the batch to the queue's job, which goes on with it. */
async function followUp(
  ports: BatchPorts,
  batch: MoveBatch,
  viewer: Viewer,
  work: Promise<MoveReceipt | null>,
): Promise<void> {
  try {
    await keepCardUpToDate(ports, batch, viewer, work);
  } catch (error) {
    ports.report(error, batch.ref);
  }
}
