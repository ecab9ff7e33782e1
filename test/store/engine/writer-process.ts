import { activityLog } from '../../../src/store/activities';
import { openDatabase } from '../../../src/store/database';
import { createQueue } from '../../../src/store/queue/create-queue';

/**
 * A process for the crash tests to kill: opens the data directory given, takes a job that never ends, then writes
 * numbers, and prints each number once it is acknowledged.
 */
async function main(dataDir: string): Promise<void> {
  const database = await openDatabase({ dataDir });
  const queue = await createQueue(database, {
    queues: [{ name: 'endless', retryDelaySeconds: 1 }],
    report: () => undefined,
  });
  await new Promise<void>((running) => {
    queue.work('endless', async () => {
      running();
      await new Promise(() => undefined);
    });
    void queue.enqueue('endless', { ref: 'survivor' });
  });
  const log = activityLog(database, Date.now);
  for (let n = 0; ; n += 1) {
    await log.firstTime(`${n}`);
    process.stdout.write(`${n}\n`);
  }
}

void main(process.argv[2] ?? '');
