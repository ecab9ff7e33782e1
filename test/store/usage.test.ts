import { type Database, openDatabase } from '../../src/store/database';
import { usageStore } from '../../src/store/usage';
import { createScratchPostgres, describeOnEachEngine, describePostgres } from '../support/database';

const DAY = Date.parse('2026-11-22T00:00:00Z');
const NEXT_DAY = Date.parse('2026-11-23T00:00:00Z');

describeOnEachEngine('what people have used', (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  test('is taken until nothing is left, and what is refused is not counted', async () => {
    const usage = usageStore(database);
    expect(await usage.take('anna', 'restored', DAY, 6, 10)).toBe(true);
    expect(await usage.take('anna', 'restored', DAY, 5, 10)).toBe(false);
    expect(await usage.take('anna', 'restored', DAY, 4, 10)).toBe(true);
    expect(await usage.take('anna', 'restored', DAY, 1, 10)).toBe(false);
  });

  test('is refused at once where it is more than a whole day’s', async () => {
    const usage = usageStore(database);
    expect(await usage.take('anna', 'restored', DAY, 11, 10)).toBe(false);
    expect(await usage.take('anna', 'restored', DAY, 10, 10)).toBe(true);
  });

  test('is each person’s, each limit’s and each day’s own', async () => {
    const usage = usageStore(database);
    expect(await usage.take('anna', 'searches', DAY, 1, 1)).toBe(true);
    expect(await usage.take('anna', 'searches', DAY, 1, 1)).toBe(false);
    expect(await usage.take('bob', 'searches', DAY, 1, 1)).toBe(true);
    expect(await usage.take('anna', 'activities', DAY, 1, 1)).toBe(true);
    expect(await usage.take('anna', 'searches', NEXT_DAY, 1, 1)).toBe(true);
  });

  test('follows a limit that is changed during the day', async () => {
    const usage = usageStore(database);
    await usage.take('anna', 'searches', DAY, 5, 5);
    expect(await usage.take('anna', 'searches', DAY, 1, 6)).toBe(true);
    expect(await usage.take('anna', 'searches', DAY, 1, 3)).toBe(false);
  });

  test('never exceeds the limit, however many take at once', async () => {
    const usage = usageStore(database);
    const taken = await Promise.all(
      Array.from({ length: 40 }, () => usage.take('anna', 'activities', DAY, 3, 50)),
    );
    expect(taken.filter(Boolean)).toHaveLength(16);
  });
});

describePostgres('what people have used, of two processes', () => {
  test('is one count, also after both have started anew', async () => {
    const scratch = await createScratchPostgres();
    const open = (): Promise<Database> => openDatabase({ dataDir: '', databaseUrl: scratch.url });
    try {
      const both = [await open(), await open()];
      const taken = await Promise.all(
        Array.from({ length: 30 }, (_, n) => usageStore(both[n % 2]!).take('anna', 'searches', DAY, 1, 20)),
      );
      expect(taken.filter(Boolean)).toHaveLength(20);
      for (const one of both) await one.close();
      const later = await open();
      expect(await usageStore(later).take('anna', 'searches', DAY, 1, 20)).toBe(false);
      await later.close();
    } finally {
      await scratch.drop();
    }
  });
});
