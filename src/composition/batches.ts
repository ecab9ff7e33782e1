import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EpochMs } from '../domain/time';
import { type ConnectedGraph } from '../graph';
import { type BatchPorts } from '../jobs/batch-ports';
import { finishBatch, type FinishBatchPorts } from '../jobs/finish-batch';
import { createBatchRunner, type DrainableBatchRunner } from '../jobs/run-batches';
import { type MoveBatch } from '../recovery/move-batch';
import { type MoveStore } from '../recovery/ports';
import { type Database } from '../store/database';
import { moveStore } from '../store/moves/move-store';
import { type Queue } from '../store/queue/queue';
import { type Logger } from '../telemetry/logger';
import { type Telemetry } from './telemetry';

export const FINISH_BATCH_JOB = 'finish-batch';
/** Batches at work in one process: each keeps four requests at most under way. */
export const BATCH_TURNS = { atOnce: 32, sliceItems: 100, sliceMs: 5_000 } as const;
/** A mailbox full of mail at the service's pace. */
const LONGEST_BATCH_MS = 6 * 60 * 60 * 1000;

/** A process that has said nothing of a batch for so long is taken for dead. */
export const BATCH_LEASE_MS = 30_000;
/** A job that looks at a paused batch too early would come again only much later. */
const AFTER_PAUSE_MS = 500;

interface Parts extends Pick<BatchPorts, 'moves' | 'cards' | 'turns' | 'messenger' | 'now'> {
  readonly graph: ConnectedGraph;
  readonly queue: Queue;
  readonly leaseMs: number;
  readonly telemetry: Pick<Telemetry, 'metrics' | 'tracer'>;
  readonly log: Logger;
}

/** What carries out restores in this process, and the ports it does it by, for the jobs that do the same. */
export function batchesOn({ graph, queue, telemetry, log, ...parts }: Parts): {
  readonly ports: BatchPorts & { readonly leaseMs: number };
  readonly runner: DrainableBatchRunner;
} {
  const { metrics, tracer } = telemetry;
  const ports = {
    ...parts,
    mover: graph.mover,
    folders: graph.folders,
    newRunner: randomUUID,
    onHandedOver: (batch: MoveBatch) => finishSoon(queue, batch),
    onParked: (batch: MoveBatch, ms: number) => finishSoon(queue, batch, ms + AFTER_PAUSE_MS),
    onMoved: ({ kind }: { readonly kind: string }) => metrics.restore(kind),
    sleep: (milliseconds: number) => sleep(milliseconds, undefined, { ref: false }),
    report: (error: unknown, batchRef: string) => log.error('batch', { batchRef }, error),
  };
  const runner = createBatchRunner(ports);
  return {
    ports,
    runner: {
      ...runner,
      run: (batch, ...how) =>
        tracer.span('restore', { batchRef: batch.ref }, () => runner.run(batch, ...how)),
    },
  };
}

/** Batches whose process died are finished by any other. */
export function workOnBatches(queue: Queue, ports: FinishBatchPorts, lookAgainMs: number): void {
  queue.work(
    FINISH_BATCH_JOB,
    async ({ data }) => {
      const batch = { ref: String(data['ref']), personId: String(data['personId']) };
      if ((await finishBatch(ports, batch)) === 'done') return;
      // Whoever has it may die too: a new look later, which uses up no attempt of this one.
      await queue.enqueue(FINISH_BATCH_JOB, batch, { startAfterMs: lookAgainMs });
    },
    // More than have their turn at a time: those that wait for theirs are small ones, too.
    { concurrency: 2 * BATCH_TURNS.atOnce, timeoutMs: LONGEST_BATCH_MS },
  );
}

/** Leaves a batch to whichever process takes it up first. */
export function finishSoon(
  queue: Queue,
  { ref, personId }: Pick<MoveBatch, 'ref' | 'personId'>,
  startAfterMs = 0,
): Promise<void> {
  return queue.enqueue(FINISH_BATCH_JOB, { ref, personId }, { startAfterMs });
}

/** Every batch gets, in its own transaction, the job that finishes it should this process die. */
export function movesOn(
  database: Database,
  queue: Queue,
  startAfterMs: number,
  now: () => EpochMs,
): MoveStore {
  return moveStore(
    database,
    ({ ref, personId }, tx) => queue.enqueue(FINISH_BATCH_JOB, { ref, personId }, { startAfterMs }, tx),
    now,
  );
}
