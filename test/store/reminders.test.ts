import { recordOf } from '../../src/domain/audit-chain';
import { DAY_MS } from '../../src/domain/time';
import { auditLines } from '../../src/store/audit/audit-lines';
import { type Database, openDatabase } from '../../src/store/database';
import { peopleStore } from '../../src/store/people';
import { purgeExpired } from '../../src/store/purge';
import { reminderStore } from '../../src/store/reminders';
import { endedEvent, stoppedEvent, wantedEvents } from '../../src/watch/on-record';
import { createScratchPostgres, describeOnEachEngine, describePostgres } from '../support/database';

const NOW = Date.parse('2026-11-25T08:00:00Z');
const WANTED = {
  personId: 'alex',
  tenantId: 'tenant',
  choice: 'both',
  lookAt: NOW,
  weeklyAt: NOW + 5 * DAY_MS,
} as const;
const TOMORROW = (): number => NOW + DAY_MS;

/** A store, and the people that a job was added for. */
function storeOn(database: Database) {
  const jobs: string[] = [];
  const store = reminderStore(database, (personId) => {
    jobs.push(personId);
    return Promise.resolve();
  });
  return { store, jobs };
}

describeOnEachEngine('who wants to be reminded', (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  test('is kept with choice and moments, and ended for good', async () => {
    const { store } = storeOn(database);
    expect(await store.find('alex')).toBeNull();
    await store.want(WANTED, []);
    expect(await store.find('alex')).toEqual({
      ...WANTED,
      version: 1,
      toldUntil: null,
      failures: 0,
      stopped: null,
    });
    expect([await store.end('alex', []), await store.end('alex', [])]).toEqual([true, false]);
    expect(await store.find('alex')).toBeNull();
  });

  test('asked for anew, keeps what has been told, and the later of two overviews', async () => {
    const { store } = storeOn(database);
    await store.want(WANTED, []);
    const first = await store.find('alex');
    await store.change(first!, { toldUntil: NOW + 3 * DAY_MS, weeklyAt: NOW + 12 * DAY_MS });
    await store.want({ ...WANTED, choice: 'weekly', lookAt: NOW + DAY_MS }, []);
    expect(await store.find('alex')).toMatchObject({
      choice: 'weekly',
      toldUntil: NOW + 3 * DAY_MS,
      weeklyAt: NOW + 12 * DAY_MS,
      lookAt: NOW + DAY_MS,
      version: 3,
    });
  });

  test('is taken when the moment has come, the longest due first, and put off with a job for each', async () => {
    const { store, jobs } = storeOn(database);
    await peopleStore(database, () => NOW).see('bob', { locale: 'de', timezone: 'Asia/Tokyo' }, 'tenant');
    await store.want({ ...WANTED, lookAt: NOW - 1 }, []);
    await store.want({ ...WANTED, personId: 'bob', lookAt: NOW - 2 }, []);
    await store.want({ ...WANTED, personId: 'cleo', lookAt: NOW + 1 }, []);
    const zones: string[] = [];
    const taken = await store.takeDue(NOW, 1, ({ personId, timezone }) => {
      zones.push(`${personId} ${timezone}`);
      return TOMORROW();
    });
    expect([taken, zones, jobs]).toEqual([1, ['bob Asia/Tokyo'], ['bob']]);
    expect(await store.takeDue(NOW, 10, TOMORROW)).toBe(1);
    expect(await store.takeDue(NOW, 10, TOMORROW)).toBe(0);
    expect(jobs).toEqual(['bob', 'alex']);
  });

  test('stays due where the job could not be added', async () => {
    const broken = reminderStore(database, () => Promise.reject(new Error('no queue')));
    await broken.want(WANTED, []);
    await expect(broken.takeDue(NOW, 10, TOMORROW)).rejects.toThrow('no queue');
    expect(await broken.find('alex')).toMatchObject({ lookAt: NOW, version: 1 });
  });

  test('goes on record together with the change, and not where nothing changed', async () => {
    const { store } = storeOn(database);
    const person = { id: 'alex', name: 'Alex Morgan', tenantId: 'tenant' };
    const recorded = async (): Promise<readonly unknown[]> => {
      const whole: unknown[] = [];
      for await (const line of auditLines(database, 'tenant')) whole.push(recordOf(line).what);
      return whole;
    };
    expect(await store.end('alex', [endedEvent(person, NOW)])).toBe(false);
    expect(await recorded()).toEqual([]);
    await store.want(WANTED, wantedEvents(person, 'both', null, NOW));
    const seen = (await store.find('alex'))!;
    await store.want(WANTED, wantedEvents(person, 'both', seen, NOW));
    expect(await store.change(seen, { stopped: 'refused' }, [stoppedEvent(seen, 'refused', NOW)])).toBe(
      false,
    );
    const now = (await store.find('alex'))!;
    await store.change(now, { stopped: 'signed-out' }, [stoppedEvent(now, 'signed-out', NOW)]);
    await store.want(WANTED, wantedEvents(person, 'both', await store.find('alex'), NOW));
    await store.want({ ...WANTED, choice: 'weekly' }, wantedEvents(person, 'weekly', seen, NOW));
    expect(await store.end('alex', [endedEvent(person, NOW)])).toBe(true);
    expect(await recorded()).toEqual([
      { kind: 'reminders-wanted', choice: 'both', former: null },
      { kind: 'reminders-stopped', person: 'alex', reason: 'signed-out' },
      { kind: 'reminders-wanted', choice: 'both', former: null },
      { kind: 'reminders-wanted', choice: 'weekly', former: 'both' },
      { kind: 'reminders-ended' },
    ]);
  });

  test('is changed by one of two who saw the same', async () => {
    const { store } = storeOn(database);
    await store.want(WANTED, []);
    const seen = await store.find('alex');
    const changes = await Promise.all([1, 2, 3].map((failures) => store.change(seen!, { failures })));
    expect(changes.filter(Boolean)).toHaveLength(1);
    await store.end('alex', []);
    const gone = { ...seen!, version: 2 };
    expect(await store.change(gone, { failures: 5 })).toBe(false);
  });

  test('that ended by itself is not taken, and is told once; a new wish begins anew', async () => {
    const { store } = storeOn(database);
    await store.want(WANTED, []);
    expect(await store.takeNews('alex')).toBeNull();
    await store.change((await store.find('alex'))!, { failures: 3, stopped: 'signed-out' });
    expect(await store.takeDue(NOW, 10, TOMORROW)).toBe(0);
    const told = await Promise.all([1, 2, 3].map(() => store.takeNews('alex')));
    expect(told.filter((why) => why !== null)).toEqual(['signed-out']);
    await store.want(WANTED, []);
    expect(await store.find('alex')).toMatchObject({ stopped: null, failures: 0 });
    expect(await store.takeDue(NOW, 10, TOMORROW)).toBe(1);
  });

  test('keeps the language and time zone of whoever has said nothing for long', async () => {
    const people = peopleStore(database, () => NOW - 400 * DAY_MS);
    for (const person of ['alex', 'bob'])
      await people.see(person, { locale: 'de', timezone: 'UTC' }, 'tenant');
    await storeOn(database).store.want(WANTED, []);
    await purgeExpired(database, NOW);
    expect([await people.lastSeen('alex'), await people.lastSeen('bob')]).toEqual([
      { locale: 'de', timezone: 'UTC' },
      null,
    ]);
  });
});

describePostgres('who wants to be reminded, of two processes', () => {
  test('is taken by one of them', async () => {
    const scratch = await createScratchPostgres();
    const open = (): Promise<Database> => openDatabase({ dataDir: '', databaseUrl: scratch.url });
    const databases = [await open(), await open()];
    try {
      const [one, other] = databases.map(storeOn);
      for (let n = 0; n < 60; n++) await one!.store.want({ ...WANTED, personId: `person-${n}` }, []);
      const rounds = Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? one! : other!).store.takeDue(NOW, 5, TOMORROW),
      );
      const taken = (await Promise.all(rounds)).reduce((sum, some) => sum + some, 0);
      const rest = await one!.store.takeDue(NOW, 100, TOMORROW);
      const jobs = [...one!.jobs, ...other!.jobs];
      expect([taken + rest, jobs.length, new Set(jobs).size]).toEqual([60, 60, 60]);
    } finally {
      for (const database of databases) await database.close();
      await scratch.drop();
    }
  });
});
