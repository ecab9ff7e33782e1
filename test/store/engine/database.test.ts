import { RecoveryError } from '../../../src/domain/errors';
import { type Database, openDatabase } from '../../../src/store/database';
import { createScratchPostgres, describeOnEachEngine, describePostgres } from '../../support/database';
import { eventually } from '../../support/eventually';

const SECRET = 'Subject: salaries 2026';

describeOnEachEngine('database', (open) => {
  let database: Database;
  const keys = async () =>
    (await database.query<{ key: string }>('SELECT key FROM activities ORDER BY key')).map(({ key }) => key);
  const insert = `INSERT INTO activities (key, seen_at) VALUES ($1, now())`;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => database.exec('DELETE FROM activities'));
  afterAll(() => database.close());

  test('values of every kind come back as they went in', async () => {
    const at = new Date(Date.UTC(2026, 1, 28, 23, 59, 59, 987));
    const rows = await database.query(
      `SELECT $1::text AS text, $2::int AS int, $3::boolean AS bool, $4::text AS nothing, $5::timestamptz AS at,
        $6::text[] AS texts, $7::int[] AS ints, $8::json AS json`,
      ['a', 7, true, null, at, ['x', null, 'y"\\{},'], [1, 2], JSON.stringify({ deep: ['\u0000'] })],
    );
    expect(rows).toEqual([
      {
        text: 'a',
        int: 7,
        bool: true,
        nothing: null,
        at,
        texts: ['x', null, 'y"\\{},'],
        ints: [1, 2],
        json: { deep: ['\u0000'] },
      },
    ]);
  });

  test('a statement run again and again gives each time what its values ask for', async () => {
    const ask = (text: string | null, json: string) =>
      database.query('SELECT $1::text AS text, $2::json AS json, 1 / length($1) AS share', [text, json]);
    for (let round = 1; round <= 8; round++) {
      expect(await ask('x'.repeat(round), `{"round":${round}}`)).toEqual([
        { text: 'x'.repeat(round), json: { round }, share: round === 1 ? 1 : 0 },
      ]);
      // It fails in between, in three ways: when it runs, when its values are read, inside a transaction.
      await expect(ask('', '{}')).rejects.toBeInstanceOf(RecoveryError);
      await expect(ask('x', '{')).rejects.toBeInstanceOf(RecoveryError);
      await expect(
        database.transaction((tx) => tx.query('SELECT 1 / $1::int AS share', [0])),
      ).rejects.toBeInstanceOf(RecoveryError);
      expect(await ask(null, 'null')).toEqual([{ text: null, json: null, share: null }]);
    }
  });

  test('a statement run again sees what has become of its table', async () => {
    const ask = () => database.query('SELECT thing FROM changing WHERE thing = $1', [1]);
    await database.exec('CREATE TABLE changing (thing integer); INSERT INTO changing VALUES (1)');
    for (let round = 0; round < 3; round++) expect(await ask()).toEqual([{ thing: 1 }]);
    await database.exec('ALTER TABLE changing ADD COLUMN other text; CREATE INDEX ON changing (thing)');
    expect(await ask()).toEqual([{ thing: 1 }]);
    await database.exec('DROP TABLE changing');
    await expect(ask()).rejects.toBeInstanceOf(RecoveryError);
    await database.exec('CREATE TABLE changing (thing text); INSERT INTO changing VALUES (1)');
    for (let round = 0; round < 3; round++) expect(await ask()).toEqual([{ thing: '1' }]);
    await database.exec('DROP TABLE changing');
  });

  test('a transaction that is over takes no more statements', async () => {
    const tx = await database.transaction((inside) => Promise.resolve(inside));
    await expect(tx.query(insert, ['late'])).rejects.toBeInstanceOf(RecoveryError);
    expect(await keys()).toEqual([]);
  });

  test('a transaction commits all and then runs its hooks', async () => {
    const told: (readonly string[])[] = [];
    const result = await database.transaction(async (tx) => {
      await tx.query(insert, ['one']);
      tx.afterCommit(() => void keys().then((found) => told.push(found)));
      await tx.query(insert, ['two']);
      expect(told).toEqual([]);
      return 'result';
    });
    expect(result).toBe('result');
    await eventually(() => told.length === 1);
    expect(told).toEqual([['one', 'two']]);
  });

  test('a transaction that throws leaves nothing, runs no hook and throws the same', async () => {
    const reason = new Error('changed my mind');
    let hooked = false;
    const failing = database.transaction(async (tx) => {
      await tx.query(insert, ['one']);
      tx.afterCommit(() => (hooked = true));
      throw reason;
    });
    await expect(failing).rejects.toBe(reason);
    expect(await keys()).toEqual([]);
    expect(hooked).toBe(false);
  });

  test('a failure swallowed inside a transaction does not pass for a commit', async () => {
    const careless = database.transaction(async (tx) => {
      await tx.query(insert, ['one']);
      await tx.query('SELECT nonsense').catch(() => undefined);
    });
    await expect(careless).rejects.toBeInstanceOf(RecoveryError);
    expect(await keys()).toEqual([]);
  });

  test('using the database itself inside a transaction is refused, not waited for', async () => {
    const confused = database.transaction(async () => {
      await database.query('SELECT 1');
    });
    await expect(confused).rejects.toMatchObject({ code: 'unexpected' });
    const nested = database.transaction(() => database.transaction(() => Promise.resolve()));
    await expect(nested).rejects.toMatchObject({ code: 'unexpected' });
    await expect(database.query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  test('transactions at once do not see each other’s halves', async () => {
    await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        database.transaction(async (tx) => {
          await tx.query(insert, [`${n}a`]);
          await new Promise((resolve) => setTimeout(resolve, 5));
          await tx.query(insert, [`${n}b`]);
        }),
      ),
    );
    expect(await keys()).toHaveLength(10);
  });

  test('statements that fail halfway leave no transaction open', async () => {
    await expect(database.exec(`BEGIN; SELECT nonsense; COMMIT;`)).rejects.toMatchObject({
      code: 'unexpected',
    });
    for (let n = 0; n < 12; n += 1) await database.query(insert, [`after-${n}`]);
    expect(await keys()).toHaveLength(12);
  });

  test.each([
    ['a wrong statement', 'SELECT nonsense', []],
    ['a value of the wrong kind', 'SELECT $1::int', [SECRET]],
    ['malformed JSON', 'SELECT $1::json', [`{"subject": ${SECRET}`]],
    ['a value twice', `INSERT INTO activities (key, seen_at) VALUES ($1, now()), ($1, now())`, [SECRET]],
  ])('%s is a defect of ours, told without its values', async (_, sql, values) => {
    const error: unknown = await database.query(sql, values).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'unexpected' });
    const cause = (error as RecoveryError).details.cause as Error;
    const told = [error, cause].map(
      (one) => `${String(one)} ${JSON.stringify(one)} ${(one as Error).stack ?? ''}`,
    );
    expect(told.join()).toContain('SQLSTATE');
    expect(told.join()).not.toContain('salaries');
  });

  test('closing twice is harmless, and a closed database says so', async () => {
    const other = await open();
    await Promise.all([other.close(), other.close()]);
    await expect(other.query('SELECT 1')).rejects.toMatchObject({ code: 'storage-unavailable' });
  });
});

describePostgres('database over a network', () => {
  test('nobody listening is storage that is not available', async () => {
    const opening = openDatabase({ dataDir: '', databaseUrl: 'postgres://postgres@127.0.0.1:1/nowhere' });
    await expect(opening).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  test('connections that the server ends are replaced', async () => {
    const scratch = await createScratchPostgres();
    const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await Promise.all([1, 2, 3].map(() => database.query('SELECT pg_sleep(0.05)')));
    await database.query(cut);
    await eventually(() =>
      database.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    );
    await database.close();
    await scratch.drop();
  });

  test('a connection cut inside a transaction fails that transaction alone', async () => {
    const scratch = await createScratchPostgres();
    const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
    const cut = database.transaction(async (tx) => {
      await tx.query(`INSERT INTO activities (key, seen_at) VALUES ('lost', now())`);
      await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(cut).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(await database.query('SELECT key FROM activities')).toEqual([]);
    await database.close();
    await scratch.drop();
  });
});
