import { type MoveOutcome } from '../../src/recovery/move-batch';
import { type Database } from '../../src/store/database';
import { type EnqueueFinish, moveStore } from '../../src/store/moves/move-store';
import { createQueue } from '../../src/store/queue/create-queue';
import { type Queue } from '../../src/store/queue/queue';
import { describeOnEachEngine } from '../support/database';
import { batch, item, START } from './samples';

describeOnEachEngine('moves', (open) => {
  let database: Database;
  let queue: Queue;

  const intoQueue: EnqueueFinish = ({ ref, personId }, tx) =>
    queue.enqueue('finish', { ref, personId }, { startAfterMs: 60_000 }, tx);
  const store = (enqueue = intoQueue) => moveStore(database, enqueue, () => START);
  const jobsFor = (ref: string) =>
    database.query(`SELECT data FROM pgboss.job WHERE name = 'finish' AND data ->> 'ref' = $1`, [ref]);

  beforeAll(async () => {
    database = await open();
    queue = await createQueue(database, { queues: [{ name: 'finish' }], report: () => undefined });
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
      await store().create(batch(`first-${follows}`, { state: 'done' }), [item(0)]);
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
    const claims = await Promise.all(runners.map((runner) => store().claim('race', runner, 60_000)));
    expect(claims.filter(({ standing }) => standing === 'ours')).toHaveLength(1);
  });

  /** As if that much time had passed for the leases. */
  const later = (ref: string, ms: number) =>
    database.query(
      `UPDATE move_batches SET lease_until = lease_until - $2 * interval '1 millisecond' WHERE ref = $1`,
      [ref, ms],
    );
  const standing = async (ref: string, runner: string) => (await store().claim(ref, runner, 60_000)).standing;

  test('the newest batch of a person in a state is found, one that was undone is not', async () => {
    const of = (ref: string, at: number, change: object = {}) =>
      batch(ref, { personId: 'nora', at, ...change });
    await store().create(of('old', 1_000), [item(0)]);
    await store().create(of('new', 2_000), [item(0)]);
    await store().create(of('done', 3_000, { state: 'done' }), [item(0)]);
    await store().create(batch('other', { personId: 'nils', at: 9_000 }), [item(0)]);
    const newest = async (...states: readonly ('running' | 'stopped' | 'done')[]) =>
      (await store().newest('nora', states))?.ref ?? null;
    expect(await newest('running')).toBe('new');
    expect(await newest('running', 'done')).toBe('done');
    expect(await newest('stopped')).toBeNull();
    await store().askToStop('new', 'nora');
    expect([await newest('running'), await newest('stopped')]).toEqual(['old', 'new']);
    await store().create(of('undo', 4_000, { undoes: 'new', kind: 'undo' }), [item(0)]);
    expect([await newest('stopped'), await newest('running')]).toEqual([null, 'undo']);
  });

  test('the restores from a list are found once they are done, the newest first, those undone left out', async () => {
    const of = (ref: string, at: number, change: object = {}) =>
      batch(ref, { personId: 'olga', at, searchRef: 'list', state: 'done', ...change });
    for (const [ref, at, change] of [
      ['one', 1, {}],
      ['two', 2, {}],
      ['three', 3, {}],
      ['running', 4, { state: 'running' }],
      ['elsewhere', 5, { searchRef: 'other' }],
      ['theirs', 6, { personId: 'oleg' }],
      ['back', 7, { kind: 'undo', undoes: 'two' }],
    ] as const)
      await store().create(
        of(`from-${ref}`, at, 'undoes' in change ? { ...change, undoes: 'from-two' } : change),
        [item(0)],
      );
    const found = await store().restoresFrom('list', 'olga');
    expect(found.map(({ ref }) => ref)).toEqual(['from-three', 'from-one']);
  });

  test('progress tells that a stop was asked for, until the batch is given back', async () => {
    await store().create(batch('stopping'), [item(0)]);
    const stopping = async () => (await store().progress('stopping')).stopping;
    await store().claim('stopping', 'runner', 60_000);
    expect(await stopping()).toBe(false);
    await store().askToStop('stopping', 'anna');
    expect(await stopping()).toBe(true);
    await store().release('stopping', 'runner');
    expect(await stopping()).toBe(false);
  });

  test('a lease holds until it runs out, and whoever takes over knows that its holder died', async () => {
    await store().create(batch('lease'), [item(0)]);
    expect(await store().claim('lease', 'first', 60_000)).toEqual({ standing: 'ours', afterDeath: false });
    await later('lease', 50_000);
    expect(await standing('lease', 'second')).toBe('lost');
    await later('lease', 10_000);
    expect(await store().claim('lease', 'second', 60_000)).toEqual({ standing: 'ours', afterDeath: true });
    expect(await store().record('lease', 'first', [{ position: 0, outcome: { kind: 'gone' } }])).toBe('lost');
    expect(await standing('lease', 'first')).toBe('lost');
    expect(await store().release('lease', 'first')).toBe('lost');
  });

  test('what a dead runner may have moved stays in doubt until it has been looked at', async () => {
    await store().create(batch('doubt'), [item(0)]);
    await store().claim('doubt', 'dead', 60_000);
    await later('doubt', 60_000);
    const claim = (runner: string) => store().claim('doubt', runner, 60_000);
    expect(await claim('second')).toMatchObject({ afterDeath: true });
    expect(await store().release('doubt', 'second', true)).toBe('running');
    expect(await claim('third')).toEqual({ standing: 'ours', afterDeath: true });
    await store().askToStop('doubt', 'anna');
    expect(await store().release('doubt', 'third', true)).toBe('stopped');
    expect(await store().resume('doubt', 'anna')).toBe(true);
    expect(await claim('fourth')).toEqual({ standing: 'ours', afterDeath: true });
    expect(await store().release('doubt', 'fourth', false)).toBe('running');
    expect(await claim('fifth')).toEqual({ standing: 'ours', afterDeath: false });
  });

  test('a parked batch is nobody’s until its pause is over, and progress tells how long that is', async () => {
    await store().create(batch('parked'), [item(0)]);
    await store().claim('parked', 'first', 60_000);
    await store().park('parked', 'somebody else', 300_000);
    expect((await store().progress('parked')).parkedMs).toBeNull();
    await store().park('parked', 'first', 300_000);
    expect(await store().release('parked', 'first')).toBe('running');
    expect(await standing('parked', 'second')).toBe('lost');
    const { parkedMs } = await store().progress('parked');
    expect(parkedMs).toBeGreaterThan(200_000);
    expect(parkedMs).toBeLessThanOrEqual(300_000);
    await database.query(`UPDATE move_batches SET parked_until = clock_timestamp() WHERE ref = 'parked'`);
    expect((await store().progress('parked')).parkedMs).toBeNull();
    expect(await standing('parked', 'second')).toBe('ours');
  });

  test('its runner prolongs its lease', async () => {
    await store().create(batch('prolonged'), [item(0)]);
    await store().claim('prolonged', 'first', 60_000);
    await later('prolonged', 40_000);
    expect(await store().claim('prolonged', 'first', 60_000)).toEqual({
      standing: 'ours',
      afterDeath: false,
    });
    await later('prolonged', 50_000);
    expect(await standing('prolonged', 'second')).toBe('lost');
  });

  test('given back with something waiting it is free at once, and nobody died', async () => {
    await store().create(batch('shared'), [item(0)]);
    await store().claim('shared', 'first', 60_000);
    expect(await store().release('shared', 'first')).toBe('running');
    expect(await store().claim('shared', 'second', 60_000)).toEqual({ standing: 'ours', afterDeath: false });
  });

  test('a finished batch is nobody’s to claim', async () => {
    await store().create(batch('over'), [item(0)]);
    await store().claim('over', 'first', 60_000);
    await store().record('over', 'first', [{ position: 0, outcome: { kind: 'moved' } }]);
    expect(await store().release('over', 'first')).toBe('done');
    expect((await store().find('over', 'anna'))?.state).toBe('done');
    expect(await standing('over', 'second')).toBe('lost');
    expect(await standing('unknown', 'first')).toBe('lost');
    expect(await store().askToStop('over', 'anna')).toBe('not-running');
    expect(await store().resume('over', 'anna')).toBe(false);
  });

  describe('stopping', () => {
    test('whoever runs it hears of it with the next record or claim, and gives it back stopped', async () => {
      await store().create(batch('stop'), [item(0), item(1)]);
      await store().claim('stop', 'first', 60_000);
      expect(await store().askToStop('stop', 'mallory')).toBe('not-running');
      expect(await store().askToStop('stop', 'anna')).toBe('asked');
      expect(await store().record('stop', 'first', [{ position: 0, outcome: { kind: 'moved' } }])).toBe(
        'stop',
      );
      expect(await standing('stop', 'first')).toBe('stop');
      expect(await store().release('stop', 'first')).toBe('stopped');
      expect((await store().find('stop', 'anna'))?.state).toBe('stopped');
      expect(await standing('stop', 'second')).toBe('lost');
      expect((await store().waiting('stop')).map(({ position }) => position)).toEqual([1]);
    });

    test('nobody runs it: stopped at once', async () => {
      await store().create(batch('idle'), [item(0)]);
      expect(await store().askToStop('idle', 'anna')).toBe('stopped');
      await store().create(batch('dead'), [item(0)]);
      await store().claim('dead', 'first', 60_000);
      await later('dead', 60_000);
      expect(await store().askToStop('dead', 'anna')).toBe('stopped');
    });

    test('too late: everything was moved, and it is done', async () => {
      await store().create(batch('late'), [item(0)]);
      await store().claim('late', 'first', 60_000);
      await store().askToStop('late', 'anna');
      await store().record('late', 'first', [{ position: 0, outcome: { kind: 'moved' } }]);
      expect(await store().release('late', 'first')).toBe('done');
    });

    test('resumed it runs again, with a job that finishes it; resumed in time it never stopped', async () => {
      await store().create(batch('again'), [item(0)]);
      await store().askToStop('again', 'anna');
      expect(await store().resume('again', 'mallory')).toBe(false);
      expect(await store().resume('again', 'anna')).toBe(true);
      expect(await store().resume('again', 'anna')).toBe(false);
      expect(await jobsFor('again')).toHaveLength(2);
      expect(await standing('again', 'first')).toBe('ours');
      await store().askToStop('again', 'anna');
      expect(await store().resume('again', 'anna')).toBe(true);
      expect(await store().release('again', 'first')).toBe('running');
    });

    test('what was stopped and undone does not run again, and what runs is not undone', async () => {
      await store().create(batch('half'), [item(0)]);
      expect(await store().create(batch('undo-0', { undoes: 'half' }), [item(0)])).toBe(false);
      await store().askToStop('half', 'anna');
      expect(await store().create(batch('undo-1', { undoes: 'half' }), [item(0)])).toBe(true);
      expect(await store().resume('half', 'anna')).toBe(false);
    });
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
    await store().record(
      'counted',
      'first',
      outcomes.map((outcome, position) => ({ position, outcome })),
    );
    expect((await store().items('counted')).map(({ outcome }) => outcome)).toEqual([...outcomes, null]);
    expect(await store().progress('counted')).toMatchObject({ total: 6, waiting: 1, moved: 3, failed: 2 });
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
    await store().record(name, 'first', [{ position: 0, outcome: first }]);
    await store().record(name, 'second', [{ position: 0, outcome: second }]);
    expect((await store().items(name))[0]!.outcome).toEqual(kept);
  });

  test('20,000 items are saved whole', async () => {
    const planned = Array.from({ length: 20_000 }, (_, n) => item(n));
    await store().create(batch('huge', { total: planned.length }), planned);
    expect(await store().progress('huge')).toMatchObject({
      total: 20_000,
      waiting: 20_000,
      moved: 0,
      failed: 0,
    });
    expect((await store().items('huge')).at(-1)).toEqual(planned.at(-1));
  });
});
