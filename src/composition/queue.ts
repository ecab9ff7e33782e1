import { type Database } from '../store/database';
import { createQueue, type QueueOptions } from '../store/queue/create-queue';
import { type Queue } from '../store/queue/queue';
import { type Logger } from '../telemetry/logger';
import { type Metrics } from '../telemetry/metrics';

interface Parts {
  readonly database: Database;
  /** Of every job there is. */
  readonly names: readonly string[];
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly lease: Pick<QueueOptions, 'leaseMs' | 'maintenanceSeconds'> | undefined;
}

/** The queue of all jobs; what goes wrong there is counted and logged. */
export function queueOn({ database, names, log, metrics, lease }: Parts): Promise<Queue> {
  return createQueue(database, {
    ...lease,
    queues: names.map((name) => ({ name })),
    report: (event) => {
      if (event.kind === 'failed') metrics.jobFailed(event.name, event.willRetry ? 'retried' : 'given-up');
      log.warn(
        'queue',
        event.kind === 'failed' ? { job: event.name, attempt: event.attempt, code: event.code } : {},
        event.error,
      );
    },
  });
}
