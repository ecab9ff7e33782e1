import { RecoveryError } from '../../../src/domain/errors';
import { type Database } from '../../../src/store/database';
import { createQueue, type QueueOptions } from '../../../src/store/queue/create-queue';
import { countOpenJobs } from '../../../src/store/queue/open-jobs';
import { type Job, type Queue, type QueueEvent } from '../../../src/store/queue/queue';
import { describeOnEachEngine } from '../../support/database';
import { eventually } from '../../support/eventually';

/** So long that nothing in this suite happens by polling unless it says so. */
const NEVER_MS = 60 * 60_000;

describeOnEachEngine('queue', (open) => {
  let database: Database;
  let queue: Queue;
  let events: QueueEvent[];
  let serial = 0;

  const start = (options: Partial<QueueOptions> & Pick<QueueOptions, 'queues'>) =>
    createQueue(database, { pollMs: NEVER_MS, report: (event) => events.push(event), ...options });
  /** Queues of a test of its own, so that no job of another test is in the way. */
  const fresh = (name: string) => `${name}-${(serial += 1)}`;
  const waiting = async (name: string) =>
    database.query<{ state: string; delay: number; data: unknown; output: unknown }>(
      `SELECT state::text, extract(epoch FROM start_after - now())::float AS delay, data, output
       FROM pgboss.job WHERE name = $1`,
      [name],
    );
  const note = <T>(list: T[], value: T): Promise<void> => {
    list.push(value);
    return Promise.resolve();
  };
  const stateOf = async (name: string) => (await waiting(name))[0]?.state;
  const makeDue = async (name: string) => {
    await database.query(`UPDATE pgboss.job SET start_after = now() - interval '1 second' WHERE name = $1`, [
      name,
    ]);
    queue.nudge(name);
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    events = [];
  });
  afterEach(() => queue.stop(1_000));
  afterAll(() => database.close());

  test('a job added is carried out at once, with its data, and is done', async () => {
    const name = fresh('plain');
    queue = await start({ queues: [{ name }] });
    const seen: Job[] = [];
    queue.work(name, (job) => note(seen, job));
    await queue.enqueue(name, { ref: 'r1', personId: 'anna' });
    await eventually(async () => (await stateOf(name)) === 'completed');
    expect(seen).toEqual([
      expect.objectContaining({ name, data: { ref: 'r1', personId: 'anna' }, attempt: 1 }),
    ]);
  });

  test('no job added has to wait for polling, however soon it is looked for', async () => {
    const name = fresh('at-once');
    queue = await start({ queues: [{ name }] });
    const seen: unknown[] = [];
    queue.work(name, ({ data }) => note(seen, data['n']));
    for (let n = 0; n < 60; n += 1) {
      await queue.enqueue(name, { n });
      await eventually(() => seen.length === n + 1);
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_none, n) => n));
  });

  test('jobs that wait, run or are to be tried again are open, of the names asked for', async () => {
    const [name, other] = [fresh('open'), fresh('other')];
    queue = await start({ queues: [{ name, retryDelaySeconds: 60 }, { name: other }] });
    await queue.enqueue(other, {});
    await queue.enqueue(name, {}, { startAfterMs: 60_000 });
    await queue.enqueue(name, { fails: true });
    await queue.enqueue(name, { fails: false });
    expect(await countOpenJobs(database, [name])).toBe(3);
    queue.work(name, ({ data }) =>
      data['fails'] === true ? Promise.reject(new RecoveryError('service-unavailable')) : Promise.resolve(),
    );
    await eventually(async () => (await countOpenJobs(database, [name])) === 2 && events.length === 1);
    expect(await countOpenJobs(database, [name, other])).toBe(3);
    expect(await countOpenJobs(database, [])).toBe(0);
  });

  test('state and job commit together', async () => {
    const name = fresh('commit');
    queue = await start({ queues: [{ name }] });
    const seen: unknown[] = [];
    queue.work(name, ({ data }) => note(seen, data));
    await database.transaction(async (tx) => {
      await tx.query(`INSERT INTO activities (key, seen_at) VALUES ($1, now())`, [name]);
      await queue.enqueue(name, { n: 1 }, {}, tx);
    });
    await eventually(() => seen.length === 1);
    expect(await database.query('SELECT key FROM activities WHERE key = $1', [name])).toHaveLength(1);
  });

  test('a transaction rolled back leaves neither state nor job', async () => {
    const name = fresh('rollback');
    queue = await start({ queues: [{ name }] });
    const failing = database.transaction(async (tx) => {
      await tx.query(`INSERT INTO activities (key, seen_at) VALUES ($1, now())`, [name]);
      await queue.enqueue(name, { n: 1 }, {}, tx);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.query('SELECT key FROM activities WHERE key = $1', [name])).toEqual([]);
    expect(await waiting(name)).toEqual([]);
  });

  test('a failed attempt is tried again, later and later', async () => {
    const name = fresh('backoff');
    queue = await start({ queues: [{ name, retryDelaySeconds: 10 }] });
    const attempts: number[] = [];
    queue.work(name, ({ attempt }) => {
      attempts.push(attempt);
      return attempt < 4 ? Promise.reject(new RecoveryError('throttled')) : Promise.resolve();
    });
    await queue.enqueue(name, {});
    for (const round of [1, 2, 3]) {
      await eventually(async () => attempts.length === round && (await stateOf(name)) === 'retry');
      const [job] = await waiting(name);
      // 10, 20, 40 seconds, and up to as much again by chance; a second for the test's own time.
      expect(job!.delay).toBeGreaterThan(10 * 2 ** (round - 1) - 1);
      expect(job!.delay).toBeLessThanOrEqual(10 * 2 ** round);
      await makeDue(name);
    }
    await eventually(async () => (await stateOf(name)) === 'completed');
    expect(attempts).toEqual([1, 2, 3, 4]);
    expect(events).toMatchObject(
      [1, 2, 3].map((attempt) => ({ kind: 'failed', attempt, willRetry: true, code: 'throttled' })),
    );
  });

  test('after the last attempt a job is failed, and its last handler knew', async () => {
    const name = fresh('exhausted');
    queue = await start({ queues: [{ name, retries: 1, retryDelaySeconds: 30 }] });
    const last: boolean[] = [];
    queue.work(name, ({ isLastAttempt }) => {
      last.push(isLastAttempt);
      return Promise.reject(new Error('no luck'));
    });
    await queue.enqueue(name, {});
    await eventually(async () => (await stateOf(name)) === 'retry');
    await makeDue(name);
    await eventually(async () => (await stateOf(name)) === 'failed');
    expect(last).toEqual([false, true]);
    expect(events.map((event) => event.kind === 'failed' && event.willRetry)).toEqual([true, false]);
  });

  test('a failure that repeating cannot mend is not repeated', async () => {
    const name = fresh('hopeless');
    queue = await start({ queues: [{ name }] });
    queue.work(name, () => Promise.reject(new RecoveryError('access-denied')));
    await queue.enqueue(name, {});
    await eventually(async () => (await stateOf(name)) === 'failed');
    await eventually(() => events.length === 1);
    expect(events).toMatchObject([{ kind: 'failed', attempt: 1, willRetry: false, code: 'access-denied' }]);
  });

  test('what a handler threw leaves its code in the database, never its words', async () => {
    const name = fresh('discreet');
    queue = await start({ queues: [{ name }] });
    queue.work(name, () => Promise.reject(new Error('Subject: salaries 2026')));
    await queue.enqueue(name, {});
    await eventually(async () => (await stateOf(name)) === 'retry');
    expect((await waiting(name))[0]!.output).toEqual({ code: 'unexpected' });
  });

  test('a job with a later start waits for it', async () => {
    const name = fresh('later');
    queue = await start({ queues: [{ name }] });
    const seen: unknown[] = [];
    queue.work(name, ({ data }) => note(seen, data));
    await queue.enqueue(name, { n: 'far' }, { startAfterMs: 90_000 });
    await queue.enqueue(name, { n: 'near' }, { startAfterMs: 300 });
    expect(seen).toEqual([]);
    await eventually(() => seen.length === 1);
    expect(seen).toEqual([{ n: 'near' }]);
    const far = (await waiting(name)).find(({ state }) => state === 'created');
    expect(far!.delay).toBeGreaterThan(80);
    expect(far!.delay).toBeLessThanOrEqual(90);
  });

  test('of jobs with one key only one waits; others are all kept', async () => {
    const name = fresh('keys');
    queue = await start({ queues: [{ name }] });
    for (const n of [1, 2]) await queue.enqueue(name, { n }, { key: 'same' });
    for (const n of [3, 4]) await queue.enqueue(name, { n });
    await queue.enqueue(name, { n: 5 }, { key: 'other' });
    const kept = (await waiting(name)).map(({ data }) => (data as { n: number }).n);
    expect(kept.toSorted()).toEqual([1, 3, 4, 5]);
  });

  test('no more jobs run at a time than allowed, and all of them run', async () => {
    const name = fresh('lanes');
    queue = await start({ queues: [{ name }] });
    let running = 0;
    let most = 0;
    let done = 0;
    queue.work(
      name,
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        done += 1;
      },
      { concurrency: 3 },
    );
    await Promise.all(Array.from({ length: 12 }, (_, n) => queue.enqueue(name, { n })));
    await eventually(() => done === 12);
    expect(most).toBe(3);
  });

  test('jobs that nobody announced are found by polling', async () => {
    const name = fresh('polled');
    queue = await start({ queues: [{ name }], pollMs: 30 });
    const seen: unknown[] = [];
    queue.work(name, ({ data }) => note(seen, data));
    const elsewhere = await start({ queues: [{ name }] });
    await elsewhere.enqueue(name, { from: 'another replica' });
    await eventually(() => seen.length === 1);
    await elsewhere.stop(0);
  });

  test('an attempt that takes too long is aborted and tried again', async () => {
    const name = fresh('hanging');
    queue = await start({ queues: [{ name }] });
    const signals: AbortSignal[] = [];
    queue.work(
      name,
      async ({ signal }) => {
        signals.push(signal);
        await new Promise(() => undefined);
      },
      { timeoutMs: 50 },
    );
    await queue.enqueue(name, {});
    await eventually(async () => (await stateOf(name)) === 'retry');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(events).toMatchObject([{ code: 'timed-out', willRetry: true }]);
  });

  test('stopping waits for what runs', async () => {
    const name = fresh('drain');
    queue = await start({ queues: [{ name }] });
    let begun = false;
    let finish: () => void = () => undefined;
    queue.work(name, async () => {
      begun = true;
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await queue.enqueue(name, {});
    await eventually(() => begun);
    let stopped = false;
    const stopping = queue.stop(30_000).then(() => (stopped = true));
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(await stateOf(name)).toBe('completed');
  });

  test('what does not finish in time is aborted and put back, and a later start carries it out', async () => {
    const name = fresh('cut-off');
    queue = await start({ queues: [{ name }] });
    const signals: AbortSignal[] = [];
    queue.work(name, async ({ signal }) => {
      signals.push(signal);
      await new Promise(() => undefined);
    });
    await queue.enqueue(name, { n: 1 });
    await eventually(() => signals.length === 1);
    await queue.stop(20);
    expect(signals[0]!.aborted).toBe(true);
    expect(await stateOf(name)).toBe('retry');

    queue = await start({ queues: [{ name }] });
    const seen: unknown[] = [];
    queue.work(name, ({ data, attempt }) => note(seen, [data, attempt]));
    await makeDue(name);
    await eventually(() => seen.length === 1);
    expect(seen).toEqual([[{ n: 1 }, 2]]);
  });

  test('stopped, it takes no more jobs but keeps those added', async () => {
    const name = fresh('stopped');
    queue = await start({ queues: [{ name }], pollMs: 20 });
    const seen: unknown[] = [];
    queue.work(name, ({ data }) => note(seen, data));
    await queue.stop(1_000);
    await queue.enqueue(name, { n: 1 });
    queue.nudge(name);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual([]);
    expect(await stateOf(name)).toBe('created');
  });

  test('a running job keeps its lease, however long it takes', async () => {
    const name = fresh('lease');
    queue = await start({ queues: [{ name }], leaseMs: 1_000, maintenanceSeconds: 1 });
    let attempts = 0;
    queue.work(name, async () => {
      attempts += 1;
      await new Promise((resolve) => setTimeout(resolve, 3_500));
    });
    await queue.enqueue(name, {});
    await eventually(async () => (await stateOf(name)) === 'completed');
    expect(attempts).toBe(1);
  });

  test('a job of a replica that died runs here once its lease is over', async () => {
    const name = fresh('orphan');
    queue = await start({ queues: [{ name, retryDelaySeconds: 1 }], pollMs: 50, maintenanceSeconds: 1 });
    await queue.enqueue(name, { n: 1 });
    // What a killed process leaves: taken by it, and no sign of life for longer than the lease.
    await database.query(
      `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '2 minutes' WHERE name = $1`,
      [name],
    );
    const seen: unknown[] = [];
    queue.work(name, ({ data, attempt }) => note(seen, [data, attempt]));
    await eventually(() => seen.length > 0);
    expect(seen).toEqual([[{ n: 1 }, 2]]);
  });

  test('a job that was given to somebody else is let go', async () => {
    const name = fresh('taken');
    queue = await start({ queues: [{ name }], leaseMs: 300 });
    const signals: AbortSignal[] = [];
    queue.work(name, async ({ signal }) => {
      signals.push(signal);
      await new Promise(() => undefined);
    });
    await queue.enqueue(name, {});
    await eventually(() => signals.length === 1);
    await database.query(
      `UPDATE pgboss.job SET state = 'retry', start_after = now() + interval '1 hour' WHERE name = $1`,
      [name],
    );
    await eventually(() => signals[0]!.aborted);
    expect(await stateOf(name)).toBe('retry');
    expect(events).toEqual([]);
  });

  test('a periodic job runs now and is due again after its period', async () => {
    const name = fresh('periodic');
    queue = await start({ queues: [{ name }] });
    let rounds = 0;
    await queue.every(name, 3_600_000, () => {
      rounds += 1;
      return Promise.resolve();
    });
    await eventually(async () => (await waiting(name)).some(({ state }) => state === 'completed'));
    const next = (await waiting(name)).filter(({ state }) => state === 'created');
    expect(next).toHaveLength(1);
    expect(next[0]!.delay).toBeGreaterThan(3_500);
    await makeDue(name);
    await eventually(() => rounds === 2);
  });

  test('a periodic job that fails for good still has a next round', async () => {
    const name = fresh('stubborn');
    queue = await start({ queues: [{ name, retries: 0 }] });
    await queue.every(name, 3_600_000, () => Promise.reject(new Error('not today')));
    await eventually(async () => (await waiting(name)).some(({ state }) => state === 'failed'));
    expect((await waiting(name)).filter(({ state }) => state === 'created')).toHaveLength(1);
  });

  test('a periodic job started by two replicas waits once', async () => {
    const name = fresh('twins');
    queue = await start({ queues: [{ name }] });
    const twin = await start({ queues: [{ name }] });
    await Promise.all([queue, twin].map((each) => each.every(name, 3_600_000, () => Promise.resolve())));
    // Whichever started second may have asked for a round of its own before the first had named the next one.
    const under = async (): Promise<string[]> => (await waiting(name)).map(({ state }) => state);
    await eventually(
      async () => (await under()).includes('completed') && !(await under()).includes('active'),
    );
    await eventually(async () => (await under()).filter((state) => state !== 'completed').length === 1);
    await twin.stop(1_000);
    expect((await under()).filter((state) => state !== 'completed')).toEqual(['created']);
    expect((await waiting(name)).find(({ state }) => state === 'created')!.delay).toBeGreaterThan(3_500);
  });

  test('a queue that was not defined is a mistake said at once', async () => {
    const name = fresh('known');
    queue = await start({ queues: [{ name }] });
    await expect(queue.enqueue('unknown', {})).rejects.toThrow('unexpected');
    expect(() => queue.work('unknown', () => Promise.resolve())).toThrow('unexpected');
    queue.work(name, () => Promise.resolve());
    expect(() => queue.work(name, () => Promise.resolve())).toThrow('unexpected');
  });

  test('it says whether it answers', async () => {
    const name = fresh('ready');
    queue = await start({ queues: [{ name }] });
    await expect(queue.check()).resolves.toBeUndefined();
    await queue.stop(0);
    await expect(queue.check()).rejects.toMatchObject({ code: 'storage-unavailable' });
  });
});
