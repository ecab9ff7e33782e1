import { type Database } from '../../../src/store/database';
import { helpdeskFigures } from '../../../src/store/migrations/005-helpdesk-figures';
import { requestStore } from '../../../src/store/requests/request-store';
import { describeOnEachEngine } from '../../support/database';
import { approval, event, firstSteps, newRequest } from '../request-samples';
import { START } from '../samples';

/** As it was before the step under test, without what that added. */
const BEFORE = `
  DROP TABLE daily_counts, page_keys;
  ALTER TABLE people DROP COLUMN tenant_id;
  ALTER TABLE requests DROP COLUMN kind, DROP COLUMN asked_at, DROP COLUMN decided_at, DROP COLUMN failure;`;

describeOnEachEngine('requests made before there were figures', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('get their kind, moments and failure from what is kept of them, whatever people have typed', async () => {
    const store = requestStore(database, () => Promise.resolve());
    const odd = 'NUL \u0000 {"kind":"export","createdAt":1,"failure":"unexpected"}';
    const scope = { ...newRequest('r1').scope, kind: 'departed', query: odd } as const;
    const asked = await store.create(newRequest('r1', { scope, reason: odd }), firstSteps);
    const yes = approval(asked);
    const audit = [
      {
        ...event(asked, { kind: 'approved', comment: odd, scopeDigest: 'd' }, 'approved'),
        at: START + 5_000,
      },
    ];
    const approved = await store.change({ ...yes, audit });
    await store.change({
      request: { ...approved!, state: 'failed', failure: 'by-hand-failed' },
      audit: [],
      jobs: [],
    });
    await store.create(newRequest('r2', { reason: odd }), firstSteps);
    await database.query(
      `INSERT INTO people (person_id, locale, timezone, seen_at) VALUES ('anna', 'en', 'UTC', now())`,
    );
    await database.query(`INSERT INTO conversations VALUES ('c1', 't1', 'personal', 'anna', '{}', now())`);
    await database.exec(BEFORE);
    for (const statement of helpdeskFigures.statements) await database.exec(statement);
    expect(
      await database.query('SELECT kind, asked_at, decided_at, failure FROM requests ORDER BY number'),
    ).toEqual([
      {
        kind: 'departed',
        asked_at: new Date(START),
        decided_at: new Date(START + 5_000),
        failure: 'by-hand-failed',
      },
      { kind: 'hold', asked_at: new Date(START), decided_at: null, failure: null },
    ]);
    expect(await database.query('SELECT tenant_id FROM people')).toEqual([{ tenant_id: 't1' }]);
  });
});
