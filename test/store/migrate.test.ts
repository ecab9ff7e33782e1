import { type Database, DatabaseTooNew, DatabaseTooOld, openDatabase } from '../../src/store/database';
import { migrate, requireSchema } from '../../src/store/migrate';
import { MIGRATIONS } from '../../src/store/migrations';
import { type Migration } from '../../src/store/migrations/migration';
import { createQueue } from '../../src/store/queue/create-queue';
import { type Queue } from '../../src/store/queue/queue';
import {
  createScratchPostgres,
  describeOnEachEngine,
  describePostgres,
  type ScratchPostgres,
} from '../support/database';

const LATEST = MIGRATIONS.at(-1)!.number;

describe('the list of migrations', () => {
  test('is numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});

describeOnEachEngine('migrations', (open) => {
  let database: Database;
  const applied = () => database.query('SELECT number, name FROM schema_migrations ORDER BY number');
  const next = (name: string, statements: readonly string[]): Migration => ({
    number: LATEST + 1,
    name,
    statements,
  });

  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  test('running them again changes nothing', async () => {
    const before = await applied();
    expect(before).toHaveLength(MIGRATIONS.length);
    await migrate(database, MIGRATIONS);
    expect(await applied()).toEqual(before);
  });

  test('a new one is applied once, data stays', async () => {
    await database.query(`INSERT INTO activities (key, seen_at) VALUES ('kept', now())`);
    const more = [...MIGRATIONS, next('colour', ['ALTER TABLE activities ADD colour text'])];
    await migrate(database, more);
    await migrate(database, more);
    expect(await database.query('SELECT key, colour FROM activities')).toEqual([
      { key: 'kept', colour: null },
    ]);
    expect((await applied()).at(-1)).toEqual({ number: LATEST + 1, name: 'colour' });
  });

  test('one that fails leaves the schema as it was', async () => {
    const broken = next('broken', [
      'ALTER TABLE activities ADD colour text',
      'ALTER TABLE nowhere ADD colour text',
    ]);
    await expect(migrate(database, [...MIGRATIONS, broken])).rejects.toMatchObject({ code: 'unexpected' });
    expect(await applied()).toHaveLength(MIGRATIONS.length);
    await expect(database.query('SELECT colour FROM activities')).rejects.toMatchObject({
      code: 'unexpected',
    });
  });

  test('a database of a later version is refused, with both versions and a cure', async () => {
    await migrate(database, [...MIGRATIONS, next('from the future', [])]);
    const refused: unknown = await migrate(database, MIGRATIONS).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseTooNew);
    expect((refused as Error).message).toMatch(
      new RegExp(`version ${LATEST + 1}.* up to ${LATEST}\\..*Start the newer`),
    );
  });
});

describeOnEachEngine('reading a database', (open) => {
  test('changes nothing, and wants the very schema that it knows', async () => {
    const database = await open();
    await expect(requireSchema(database, MIGRATIONS)).resolves.toBeUndefined();
    await expect(requireSchema(database, MIGRATIONS.slice(0, -1))).rejects.toBeInstanceOf(DatabaseTooNew);
    const later = [...MIGRATIONS, { number: LATEST + 1, name: 'later', statements: [] }];
    await expect(requireSchema(database, later)).rejects.toThrow(
      new RegExp(`version ${LATEST},.* reads version ${LATEST + 1}.*Start the bot once`),
    );
    await database.exec('DROP TABLE schema_migrations');
    await expect(requireSchema(database, MIGRATIONS)).rejects.toBeInstanceOf(DatabaseTooOld);
    await database.close();
  });
});

describePostgres('replicas that start together', () => {
  let scratch: ScratchPostgres;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    scratch = await createScratchPostgres();
  });
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
    await scratch.drop();
  });

  async function startReplica(): Promise<[Database, Queue]> {
    const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
    closing.push(() => database.close());
    const queues = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
    const queue = await createQueue(database, { queues, report: () => undefined });
    closing.push(() => queue.stop(0));
    return [database, queue];
  }

  test('set up one schema and one queue between them', async () => {
    const replicas = await Promise.all(Array.from({ length: 5 }, startReplica));
    for (const [database, queue] of replicas) {
      await expect(queue.check()).resolves.toBeUndefined();
      expect(await database.query('SELECT number FROM schema_migrations')).toHaveLength(MIGRATIONS.length);
    }
  });
});
