import { PGlite } from '@electric-sql/pglite';
import { type Database, DatabaseTooNew, openDatabase } from '../../src/store/database';
import { databaseOn } from '../../src/store/engine/engine-database';
import { engineOn } from '../../src/store/engine/pglite';
import { migrate } from '../../src/store/migrate';
import { MIGRATIONS } from '../../src/store/migrations';
import { type Migration } from '../../src/store/migrations/migration';
import { moveStore } from '../../src/store/moves/move-store';
import { peopleStore } from '../../src/store/people';
import { requestStore } from '../../src/store/requests/request-store';
import { searchStore } from '../../src/store/searches';
import { createScratchPostgres, describePostgres, type ScratchPostgres } from '../support/database';
import { approval, firstSteps, newRequest } from './request-samples';
import { batch, item, match, search, START } from './samples';
import { breaksBetween, type Catalogue, catalogueOf } from './support/schema-catalogue';

const LATEST = MIGRATIONS.at(-1)!.number;

/**
 * What a step changed under the program before it, and why that harmed nobody. Only for steps from before the first release,
 * when there was no older program to run, and for rules that let through more than the one they replace.
 */
const EXCUSED: Readonly<Record<number, readonly string[]>> = {
  // Before the first release.
  2: ['cards (tracks) is unique no more', 'cards (tracks, conversation_id, activity_id) is unique now'],
  // Wider: `stopped` in addition.
  3: [
    "new rule on move_batches: CHECK ((state = ANY (ARRAY['running'::text, 'stopped'::text, 'done'::text])))",
  ],
};

const next = (statements: readonly string[]): Migration => ({ number: LATEST + 1, name: 'next', statements });

describe('every step leaves the program before it what it stands on', () => {
  let database: Database;
  /** By step; 0 is the empty database. */
  const catalogues: Catalogue[] = [];

  beforeAll(async () => {
    database = databaseOn(engineOn(await PGlite.create()));
    await migrate(database, []);
    catalogues.push(await catalogueOf(database));
    for (const { number } of MIGRATIONS) {
      await migrate(database, MIGRATIONS.slice(0, number));
      catalogues.push(await catalogueOf(database));
    }
  });
  afterAll(() => database.close());

  test.each(MIGRATIONS.map(({ number, name }) => [number, name]))('step %i, %s', (number) => {
    const breaks = breaksBetween(catalogues[number - 1]!, catalogues[number]!);
    expect(breaks).toEqual(EXCUSED[number] ?? []);
  });

  test.each([
    ['ALTER TABLE people DROP COLUMN locale', 'people.locale is gone'],
    ['ALTER TABLE people RENAME COLUMN locale TO tongue', 'people.locale is gone'],
    ['DROP TABLE pending', 'pending.pending is gone'],
    ['ALTER TABLE people ADD colour text NOT NULL', 'people.colour must be given now'],
    ['ALTER TABLE move_batches ALTER runner SET NOT NULL', 'move_batches.runner must be given now'],
    ['ALTER TABLE requests ALTER number TYPE bigint', 'requests.number was integer and is bigint'],
    ['CREATE UNIQUE INDEX one_zone ON people (timezone)', 'people (timezone) is unique now'],
    ['ALTER TABLE searches DROP CONSTRAINT searches_pkey CASCADE', 'searches (ref) is unique no more'],
    ["ALTER TABLE people ADD CHECK (locale <> 'xx')", "new rule on people: CHECK ((locale <> 'xx'::text))"],
    [
      'CREATE TRIGGER no_lanes BEFORE DELETE ON lanes FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()',
      'new trigger on lanes: no_lanes',
    ],
  ])('%s would not pass', async (statement, said) => {
    let found: readonly string[] = [];
    await database
      .transaction(async (tx) => {
        await tx.query(statement);
        found = breaksBetween(catalogues[LATEST]!, await catalogueOf({ ...database, ...tx }));
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect(found).toContain(said);
  });

  test('columns that may be left out, new tables and new indexes would', async () => {
    const harmless = [
      'ALTER TABLE people ADD colour text, ADD size integer NOT NULL DEFAULT 1',
      'CREATE TABLE colours (name text PRIMARY KEY, CHECK (name <> $$$$))',
      'CREATE INDEX people_zone ON people (timezone)',
    ];
    let found: readonly string[] | null = null;
    await database
      .transaction(async (tx) => {
        for (const statement of harmless) await tx.query(statement);
        found = breaksBetween(catalogues[LATEST]!, await catalogueOf({ ...database, ...tx }));
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect(found).toEqual([]);
  });
});

describePostgres('two versions on one database', () => {
  let scratch: ScratchPostgres;
  const opened: Database[] = [];
  const open = async (): Promise<Database> => {
    const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
    opened.push(database);
    return database;
  };

  beforeEach(async () => {
    scratch = await createScratchPostgres();
  });
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
    await scratch.drop();
  });

  /** One round of what a bot does all day, in this version's own statements. */
  async function aRoundOf(database: Database, round: number): Promise<void> {
    const searches = searchStore(database, () => START);
    const moves = moveStore(
      database,
      () => Promise.resolve(),
      () => START,
    );
    const requests = requestStore(database, () => Promise.resolve());
    await searches.save(search(`s${round}`), [match(0), match(1)]);
    expect(await searches.matches(`s${round}`, 0, 2)).toHaveLength(2);
    expect(await moves.create(batch(`b${round}`, { total: 1 }), [item(0)])).toBe(true);
    expect(await moves.items(`b${round}`)).toEqual([item(0)]);
    const request = await requests.create(newRequest(`r${round}`), firstSteps);
    expect(await requests.change(approval(request))).not.toBeNull();
    expect(await peopleStore(database, () => START).lastSeen(`p${round}`)).toBeNull();
  }

  /** What a next version may bring: it rewrites a table, and takes its time under the strongest lock. */
  const EXPANDING = next([
    `ALTER TABLE searches ADD colour text NOT NULL DEFAULT 'blue'`,
    'ALTER TABLE requests ADD priority integer',
    'UPDATE requests SET priority = 1',
    'CREATE INDEX requests_priority ON requests (tenant_id, priority)',
    'SELECT pg_sleep(0.5)',
  ]);

  test('the older one works on while and after the newer one changes the schema', async () => {
    const [older, newer] = [await open(), await open()];
    const upgrade = { done: false };
    let rounds = 0;
    await aRoundOf(older, rounds++);
    const migrating = migrate(newer, [...MIGRATIONS, EXPANDING]).then(() => (upgrade.done = true));
    while (!upgrade.done) await aRoundOf(older, rounds++);
    await migrating;
    await aRoundOf(older, rounds++);
    const [kept] = await newer.query<{ requests: number; searches: number }>(
      `SELECT (SELECT count(*)::int FROM requests) AS requests,
        (SELECT count(*)::int FROM searches WHERE colour = 'blue') AS searches`,
    );
    expect(kept).toEqual({ requests: rounds, searches: rounds });
  });

  test('the older one does not start on what the newer one has made, and says what to do', async () => {
    const newer = await open();
    await migrate(newer, [...MIGRATIONS, EXPANDING]);
    const starting = openDatabase({ dataDir: '', databaseUrl: scratch.url });
    await expect(starting).rejects.toBeInstanceOf(DatabaseTooNew);
    await expect(starting).rejects.toThrow(/Start the newer program, or restore a backup/);
  });

  test('of several that would change it at once one does, and the others wait for it', async () => {
    const replicas = await Promise.all([open(), open(), open()]);
    await Promise.all(replicas.map((database) => migrate(database, [...MIGRATIONS, EXPANDING])));
    const rows = await replicas[0].query('SELECT name FROM schema_migrations WHERE number > $1', [LATEST]);
    expect(rows).toEqual([{ name: 'next' }]);
  });
});
