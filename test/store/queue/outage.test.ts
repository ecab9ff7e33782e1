import { openDatabase } from '../../../src/store/database';
import { createQueue } from '../../../src/store/queue/create-queue';
import { type QueueEvent } from '../../../src/store/queue/queue';
import { createScratchPostgres, describePostgres } from '../../support/database';
import { eventually } from '../../support/eventually';

describePostgres('queue through an outage of the database', () => {
  test('says that it does not answer, goes on trying, and finishes what was under way', async () => {
    const scratch = await createScratchPostgres();
    const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
    const events: QueueEvent[] = [];
    const queue = await createQueue(database, {
      queues: [{ name: 'work', retryDelaySeconds: 1 }],
      report: (event) => events.push(event),
      pollMs: 50,
      leaseMs: 1_000,
      maintenanceSeconds: 1,
    });
    let release: () => void = () => undefined;
    const attempts: number[] = [];
    queue.work('work', async ({ attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) await new Promise<void>((resolve) => (release = resolve));
    });
    await queue.enqueue('work', {});
    await eventually(() => attempts.length === 1);

    await scratch.suspend();
    await expect(queue.check()).rejects.toMatchObject({ code: 'storage-unavailable' });
    // The handler is done, but that cannot be put on record.
    release();
    await eventually(() => events.length > 2);
    expect(events.every(({ kind }) => kind === 'trouble')).toBe(true);

    await scratch.resume();
    await eventually(() =>
      queue.check().then(
        () => true,
        () => false,
      ),
    );
    await eventually(async () => {
      const rows = await database.query<{ state: string }>('SELECT state::text FROM pgboss.job');
      return rows[0]?.state === 'completed';
    });
    expect(attempts).toEqual([1, 2]);
    await queue.stop(1_000);
    await database.close();
    await scratch.drop();
  });
});
