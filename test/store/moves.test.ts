import { type MoveOutcome } from '../../src/recovery/move-batch';
import { type Database } from '../../src/store/database';
import { type EnqueueFinish, moveStore } from '../../src/store/moves';
import { createQueue } from '../../src/store/queue/create-queue';
import { type Queue } from '../../src/store/queue/queue';
import { describeOnEachEngine } from '../support/database';
import { batch, item, START } from './samples';

describeOnEachEngine('moves', (open) => {
  let database: Database;
  let queue: Queue;
  let now = START;

  const intoQueue: EnqueueFinish = ({ ref, personId }, tx) =>
    queue.enqueue('finish', { ref, personId }, { startAfterMs: 60_000 }, tx);
  const store = (enqueue = intoQueue) => moveStore(database, enqueue, () => now);
  const jobsFor = (ref: string) =>
    database.query(`SELECT data FROM pgboss.job WHERE name = 'finish' AND data ->> 'ref' = $1`, [ref]);

  beforeAll(async () => {
    database = await open();
    queue = await createQueue(database, { queues: [{ name: 'finish' }], report: () => undefined });
  });
  beforeEach(() => {
    now = START;
  });
  afterAll(async () => {
    await queue.stop(0);
    await database.close();
  });

  test('a batch, its items and the job that finishes it are saved together', async () => {
    const planned = [item(0), item(1, 'NUL \u0000, half a pair \udc00, line\nbreaks\r\u2028')];
    expect(await store().create(batch('b1', { searchRef: 's1' }), planned)).toBe(true);
    expect(await store().find('b1', 'anna')).toEqual(batch('b1', { searchRef: 's1' }));
    expect(await store().items('b1')).toEqual(planned);
    expect(await jobsFor('b1')).toEqual([{ data: { ref: 'b1', personId: 'anna' } }]);
  });

  test('where the job cannot be added nothing is saved', async () => {
    const failing = store(async (planned, tx) => {
      await intoQueue(planned, tx);
      throw new Error('no queue today');
    });
    await expect(failing.create(batch('b2'), [item(0)])).rejects.toThrow('no queue today');
    expect(await store().find('b2', 'anna')).toBeNull();
    expect(await store().items('b2')).toEqual([]);
    expect(await jobsFor('b2')).toEqual([]);
  });

  test('somebody else does not find it', async () => {
    await store().create(batch('b3'), [item(0)]);
    expect(await store().find('b3', 'mallory')).toBeNull();
  });

  test.each(['undoes', 'retries'] as const)(
    'of two batches that %s the same one, one is made',
    async (follows) => {
      await store().create(batch(`first-${follows}`), [item(0)]);
      const made = await Promise.all(
        ['x', 'y', 'z'].map((name) =>
          store().create(batch(`${name}-${follows}`, { [follows]: `first-${follows}` }), [item(0)]),
        ),
      );
      expect(made.filter(Boolean)).toHaveLength(1);
      const found = await Promise.all(
        ['x', 'y', 'z'].map((name) => store().find(`${name}-${follows}`, 'anna')),
      );
      const jobs = await Promise.all(['x', 'y', 'z'].map((name) => jobsFor(`${name}-${follows}`)));
      expect(found.map((one) => one !== null)).toEqual(made);
      expect(jobs.map((one) => one.length === 1)).toEqual(made);
    },
  );

  test('of many runners at once one gets the batch', async () => {
    await store().create(batch('race'), [item(0)]);
    const runners = Array.from({ length: 8 }, (_, n) => `runner-${n}`);
    const won = await Promise.all(runners.map((runner) => store().claim('race', runner, START + 60_000)));
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  test('a lease holds until it runs out, and not a moment longer', async () => {
    await store().create(batch('lease'), [item(0)]);
    expect(await store().claim('lease', 'first', START + 60_000)).toBe(true);
    now = START + 59_999;
    expect(await store().claim('lease', 'second', now + 60_000)).toBe(false);
    now = START + 60_000;
    expect(await store().claim('lease', 'second', now + 60_000)).toBe(true);
    expect(await store().claim('lease', 'first', now + 60_000)).toBe(false);
  });

  test('its runner prolongs its lease', async () => {
    await store().create(batch('prolonged'), [item(0)]);
    await store().claim('prolonged', 'first', START + 60_000);
    now = START + 40_000;
    expect(await store().claim('prolonged', 'first', now + 60_000)).toBe(true);
    now = START + 60_000;
    expect(await store().claim('prolonged', 'second', now + 60_000)).toBe(false);
  });

  test('a finished batch is nobody’s to claim', async () => {
    await store().create(batch('over'), [item(0)]);
    await store().claim('over', 'first', START + 60_000);
    await store().finish('over');
    expect((await store().find('over', 'anna'))?.state).toBe('done');
    now = START + 120_000;
    expect(await store().claim('over', 'second', now + 60_000)).toBe(false);
    expect(await store().claim('over', 'first', now + 60_000)).toBe(false);
    expect(await store().claim('unknown', 'first', now + 60_000)).toBe(false);
  });

  test('outcomes are kept item by item and counted', async () => {
    const outcomes: MoveOutcome[] = [
      { kind: 'moved' },
      { kind: 'already-there' },
      { kind: 'gone' },
      { kind: 'moved-elsewhere', folderId: 'inbox-id', path: 'Inbox' },
      { kind: 'failed', code: 'throttled' },
    ];
    await store().create(
      batch('counted', { total: 6 }),
      Array.from({ length: 6 }, (_, n) => item(n)),
    );
    for (const [position, outcome] of outcomes.entries()) await store().record('counted', position, outcome);
    expect((await store().items('counted')).map(({ outcome }) => outcome)).toEqual([...outcomes, null]);
    expect(await store().progress('counted')).toEqual({ total: 6, waiting: 1, moved: 3, failed: 2 });
  });

  test.each<[string, MoveOutcome, MoveOutcome, MoveOutcome]>([
    ['the same twice', { kind: 'moved' }, { kind: 'moved' }, { kind: 'moved' }],
    [
      'a success is not undone by a late failure',
      { kind: 'moved' },
      { kind: 'failed', code: 'timed-out' },
      { kind: 'moved' },
    ],
    [
      'a move is not turned into "was there already"',
      { kind: 'moved' },
      { kind: 'already-there' },
      { kind: 'moved' },
    ],
    [
      'a failure gives way to a success',
      { kind: 'failed', code: 'timed-out' },
      { kind: 'moved' },
      { kind: 'moved' },
    ],
    [
      'what seemed gone gives way to a success',
      { kind: 'gone' },
      { kind: 'already-there' },
      { kind: 'already-there' },
    ],
  ])('recording again: %s', async (name, first, second, kept) => {
    await store().create(batch(name), [item(0)]);
    await store().record(name, 0, first);
    await store().record(name, 0, second);
    expect((await store().items(name))[0]!.outcome).toEqual(kept);
  });

  test('20,000 items are saved whole', async () => {
    const planned = Array.from({ length: 20_000 }, (_, n) => item(n));
    await store().create(batch('huge', { total: planned.length }), planned);
    expect(await store().progress('huge')).toEqual({ total: 20_000, waiting: 20_000, moved: 0, failed: 0 });
    expect((await store().items('huge')).at(-1)).toEqual(planned.at(-1));
  });
});
