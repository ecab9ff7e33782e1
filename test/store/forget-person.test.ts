import { type Database } from '../../src/store/database';
import { forgetPerson } from '../../src/store/forget-person';
import { describeOnEachEngine } from '../support/database';

const GONE = '00000000-0000-0000-0000-0000000000f1';
const OTHER = '00000000-0000-0000-0000-0000000000f2';

describeOnEachEngine('forgetting a person', (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    for (const person of [GONE, OTHER]) await database.exec(rowsOf(person));
  });
  afterEach(() => database.close());

  const rowsNaming = async (person: string): Promise<Readonly<Record<string, number>>> => {
    const tables = await database.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'person_id' ORDER BY 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await database.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${name} WHERE person_id = $1`,
        [person],
      );
      counts[name] = row!.count;
    }
    return counts;
  };

  test('leaves nothing that names them, in any table, and everything of others', async () => {
    const before = await rowsNaming(OTHER);
    expect(Object.values(await rowsNaming(GONE)).filter((count) => count === 0)).toEqual([]);
    expect(await forgetPerson(database, GONE)).toMatchObject({
      kind: 'forgotten',
      rows: { searches: 1, move_batches: 1, conversations: 1, cards: 1 },
      requests: 0,
    });
    expect(Object.values(await rowsNaming(GONE)).filter((count) => count > 0)).toEqual([]);
    expect(await rowsNaming(OTHER)).toEqual(before);
    for (const table of ['search_chunks', 'move_items', 'conversations', 'cards'])
      expect(await database.query(`SELECT 1 FROM ${table}`)).toHaveLength(1);
  });

  test('is refused while a restore of theirs runs', async () => {
    await database.query(`UPDATE move_batches SET state = 'running' WHERE person_id = $1`, [GONE]);
    const before = await rowsNaming(GONE);
    expect(await forgetPerson(database, GONE)).toEqual({ kind: 'still-at-work', restores: 1 });
    expect(await rowsNaming(GONE)).toEqual(before);
  });
});

function rowsOf(person: string): string {
  return `
    INSERT INTO searches VALUES ('s-${person}', '${person}', '{}', now());
    INSERT INTO search_chunks VALUES ('s-${person}', 0, '[]');
    INSERT INTO move_batches (ref, person_id, batch, state, created_at) VALUES ('m-${person}', '${person}', '{}', 'done', now());
    INSERT INTO move_items (batch_ref, position, item) VALUES ('m-${person}', 0, '{}');
    INSERT INTO pending VALUES ('${person}', 'c-${person}', '{}', now());
    INSERT INTO conversations VALUES ('c-${person}', 'tenant', 'personal', '${person}', '{}', now());
    INSERT INTO cards VALUES ('t-${person}', 'c-${person}', 'a-${person}', now());
    INSERT INTO people (person_id, locale, timezone, seen_at) VALUES ('${person}', 'en', 'UTC', now());
    INSERT INTO request_drafts VALUES ('d-${person}', '${person}', '{}', now());
    INSERT INTO approver_checks VALUES ('tenant', '${person}', true, now());
    INSERT INTO page_keys VALUES ('h-${person}', 'page', 'tenant', '${person}', now());`;
}
