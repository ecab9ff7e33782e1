import { conversationStore } from '../../src/store/conversations';
import { type Database } from '../../src/store/database';
import { auditLines } from '../../src/store/audit/audit-lines';
import { forgetPerson } from '../../src/store/forget-person';
import { createQueue } from '../../src/store/queue/create-queue';
import { stoppedEvent } from '../../src/watch/on-record';
import { describeOnEachEngine } from '../support/database';

const GONE = '00000000-0000-0000-0000-0000000000f1';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const OTHER = '00000000-0000-0000-0000-0000000000f2';
/** They say who asked, decided and did what. */
const KEPT = ['public.audit_events', 'public.executions', 'public.requests'];

describeOnEachEngine('forgetting a person', (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    for (const person of [GONE, OTHER]) await database.exec(rowsOf(person));
  });
  afterEach(() => database.close());

  const forget = (person = GONE): ReturnType<typeof forgetPerson> =>
    forgetPerson(database, person, (tenantId) =>
      stoppedEvent({ tenantId, personId: person }, 'forgotten', NOW),
    );

  const recordOf = async (tenantId: string): Promise<readonly unknown[]> => {
    const lines: unknown[] = [];
    for await (const { text } of auditLines(database, tenantId)) lines.push(JSON.parse(text));
    return lines;
  };

  /** Of every table, how many rows hold the person's id anywhere, inside of JSON too. */
  const rowsNaming = async (person: string): Promise<Readonly<Record<string, number>>> => {
    const tables = await database.query<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
       WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await database.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${name} AS one WHERE one::text LIKE '%' || $1 || '%'`,
        [person],
      );
      if (row!.count > 0) counts[name] = row!.count;
    }
    return counts;
  };

  test('leaves nothing that names them but requests and their record, and everything of others', async () => {
    const before = await rowsNaming(OTHER);
    expect(Object.keys(await rowsNaming(GONE))).toEqual(Object.keys(before));
    expect(await forget()).toMatchObject({
      kind: 'forgotten',
      rows: { searches: 1, move_batches: 1, conversations: 1, cards: 1, 'group conversations': 1 },
      requests: 1,
    });
    expect(Object.keys(await rowsNaming(GONE))).toEqual(KEPT);
    expect(await rowsNaming(OTHER)).toEqual(before);
  });

  test('says on record that their reminders end, once, and not where those had ended before', async () => {
    await database.query(`UPDATE reminders SET stopped = 'refused' WHERE person_id = $1`, [OTHER]);
    for (const person of [GONE, GONE, OTHER]) await forget(person);
    expect(await recordOf('watched')).toMatchObject([
      { seq: 1, actor: 'bot', what: { kind: 'reminders-stopped', person: GONE, reason: 'forgotten' } },
    ]);
  });

  test('leaves a chat with others where the bot finds it', async () => {
    await forget();
    expect(await conversationStore(database, Date.now).find('g-1')).toEqual({
      conversationId: 'g-1',
      kind: 'channel',
      personId: '',
      tenantId: 'tenant',
      reference: { serviceUrl: 'https://smba.trafficmanager.net/' },
    });
  });

  test('takes them out of jobs that have ended, not out of those that wait', async () => {
    const queue = await createQueue(database, { queues: [{ name: 'tell' }], report: () => undefined });
    await queue.enqueue('tell', { person: GONE }, { startAfterMs: 3_600_000 });
    await queue.enqueue('tell', { person: GONE, about: 'before' }, { startAfterMs: 3_600_000 });
    await queue.enqueue('tell', { person: OTHER, about: 'before' }, { startAfterMs: 3_600_000 });
    await queue.stop(0);
    await database.query(`UPDATE pgboss.job SET state = 'completed' WHERE data->>'about' = 'before'`);
    expect(await forget()).toMatchObject({
      rows: { 'pgboss.job': 1, 'pgboss.archive': 0 },
    });
    const left = await database.query<{ person: string }>(
      `SELECT data->>'person' AS person FROM pgboss.job WHERE name = 'tell' ORDER BY 1`,
    );
    expect(left.map(({ person }) => person)).toEqual([GONE, OTHER]);
  });

  test('is refused while a restore of theirs runs', async () => {
    await database.query(`UPDATE move_batches SET state = 'running' WHERE person_id = $1`, [GONE]);
    const before = await rowsNaming(GONE);
    expect(await forget()).toEqual({ kind: 'still-at-work', restores: 1 });
    expect(await rowsNaming(GONE)).toEqual(before);
  });
});

function rowsOf(person: string): string {
  const number = person.endsWith('1') ? 1 : 2;
  return `
    INSERT INTO requests VALUES ('tenant', ${number}, 'r-${person}', 1, 'done', '${person}', false, NULL, '{}');
    INSERT INTO executions VALUES ('tenant', ${number}, false, '{"person":"${person}"}');
    INSERT INTO audit_events VALUES ('tenant', ${number}, ${number}, now(), 'h', 'p', '{"actor":"${person}"}');
    INSERT INTO helpdesk_channels VALUES ('tenant-${number}', 'channel', '${person}', now());
    INSERT INTO mailbox_shares VALUES ('${person}', '[]');
    INSERT INTO conversations VALUES ('g-${number}', 'tenant', 'channel', '${person}',
      '{"serviceUrl":"https://smba.trafficmanager.net/","user":{"id":"29:x","aadObjectId":"${person}"}}', now());
    INSERT INTO searches VALUES ('s-${person}', '${person}', '{}', now());
    INSERT INTO search_chunks VALUES ('s-${person}', 0, '[]');
    INSERT INTO move_batches (ref, person_id, batch, state, created_at) VALUES ('m-${person}', '${person}', '{}', 'done', now());
    INSERT INTO move_items (batch_ref, position, item) VALUES ('m-${person}', 0, '{}');
    INSERT INTO pending VALUES ('${person}', 'c-${person}', '{}', now());
    INSERT INTO conversations VALUES ('c-${person}', 'tenant', 'personal', '${person}', '{}', now());
    INSERT INTO cards VALUES ('t-${person}', 'c-${person}', 'a-${person}', now());
    INSERT INTO people (person_id, locale, timezone, seen_at) VALUES ('${person}', 'en', 'UTC', now());
    INSERT INTO usage VALUES ('${person}', 'searches', now(), 1);
    INSERT INTO request_drafts VALUES ('d-${person}', '${person}', '{}', now());
    INSERT INTO approver_checks VALUES ('tenant', '${person}', true, now());
    INSERT INTO reminders VALUES ('${person}', 'watched', 'both', 1, now(), now(), NULL, 0, NULL, false);
    INSERT INTO page_keys VALUES ('h-${person}', 'page', 'tenant', '${person}', now());`;
}
