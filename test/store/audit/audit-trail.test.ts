import { type AuditEvent, type AuditWhat } from '../../../src/domain/audit';
import { NO_HASH } from '../../../src/domain/audit-chain';
import { ChainWalk } from '../../../src/cli/audit/chain-walk';
import { verdictOf } from '../../../src/cli/audit/report';
import { verifyDatabase } from '../../../src/cli/audit/verify-database';
import { auditLines, linesOfDays } from '../../../src/store/audit/audit-lines';
import { auditTrail } from '../../../src/store/audit/audit-trail';
import { type Database } from '../../../src/store/database';
import { describeOnEachEngine } from '../../support/database';
import { event, ODD_TEXT } from '../request-samples';
import { START } from '../samples';

const DAY = 24 * 60 * 60 * 1000;

describeOnEachEngine('the audit record', (open) => {
  let database: Database;

  const trail = () => auditTrail(database);
  const line = (tenantId: string, number: number, what?: AuditWhat, at = START): AuditEvent => ({
    ...event({ tenantId, number, state: 'submitted' }, what),
    at,
  });
  const fill = async (tenantId: string, count: number) => {
    const odd: AuditWhat = { kind: 'rejected', comment: ODD_TEXT };
    for (let n = 1; n <= count; n++) await trail().append([line(tenantId, n, odd)]);
  };
  const read = async (tenantId: string) => {
    const all = [];
    for await (const one of auditLines(database, tenantId)) all.push(one);
    return all;
  };
  const verify = async (tenant: string, expect: string | null = null) => {
    const { isSound, sentences } = verdictOf(
      await verifyDatabase(database, { expect, tenant }),
      null,
      expect,
    );
    return isSound ? 'sound' : sentences.join(' ');
  };
  /** What somebody with all rights on the database may do. */
  const tamper = (sql: string) =>
    database.exec(`ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only;
      ${sql};
      ALTER TABLE audit_events ENABLE TRIGGER audit_events_append_only`);

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('lines come back as they went in, chained from the first one on', async () => {
    const odd = line('own', 1, { kind: 'rejected', comment: ODD_TEXT });
    const nobodys = { ...line('own', 1), request: null };
    await trail().append([odd, nobodys]);
    await trail().append([]);
    await trail().append([line('own', 2), line('own', 1)]);
    const records = await trail().ofRequest('own', 1);
    expect(records).toMatchObject([
      { ...odd, seq: 1, previousHash: NO_HASH },
      { ...line('own', 1), seq: 4 },
    ]);
    expect(await trail().ofRequest('own', 2)).toMatchObject([{ seq: 3, hash: records[1]!.previousHash }]);
    expect(await trail().ofRequest('own', 2 ** 40)).toEqual([]);
    expect(await verify('own')).toBe('sound');
  });

  test('many who write at once make one chain each, without gaps', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        trail().append([
          line(n % 2 ? 'many' : 'others', n + 1),
          line(n % 2 ? 'others' : 'many', n + 1),
          line('many', n + 1),
        ]),
      ),
    );
    expect((await read('many')).map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(await read('others')).toHaveLength(20);
    expect(await verify('many')).toBe('sound');
    expect(await verify('others')).toBe('sound');
  });

  test.each([
    ['changed', `UPDATE audit_events SET line = line`],
    ['deleted', 'DELETE FROM audit_events WHERE seq = 1'],
    ['emptied', 'TRUNCATE audit_events'],
    ['emptied with others', 'TRUNCATE audit_events, activities CASCADE'],
  ])('it cannot be %s', async (_, sql) => {
    await trail().append([line('kept', 1)]);
    const before = await read('kept');
    await expect(database.query(sql)).rejects.toMatchObject({ code: 'unexpected' });
    expect(await read('kept')).toEqual(before);
  });

  test.each<[string, (tenant: string) => string, string]>([
    [
      'an edited line',
      (t) =>
        `UPDATE audit_events SET line = replace(line, 'rejected', 'approved') WHERE tenant_id = '${t}' AND seq = 3`,
      'line 3 was changed',
    ],
    [
      'a line that is no JSON any more',
      (t) => `UPDATE audit_events SET line = 'x' WHERE tenant_id = '${t}' AND seq = 3`,
      'line 3 was changed',
    ],
    [
      'a line moved to another request',
      (t) => `UPDATE audit_events SET request = 9 WHERE tenant_id = '${t}' AND seq = 3`,
      'line 3 was changed',
    ],
    [
      'a line moved to another day',
      (t) => `UPDATE audit_events SET at = at + interval '1 day' WHERE tenant_id = '${t}' AND seq = 3`,
      'line 3 was changed',
    ],
    [
      'an edited line with a hash that fits it',
      (t) => `UPDATE audit_events SET line = replace(line, 'rejected', 'approved'),
          hash = encode(sha256(convert_to(previous_hash || E'\\n' || replace(line, 'rejected', 'approved'), 'UTF8')), 'hex')
        WHERE tenant_id = '${t}' AND seq = 3`,
      'line 4 does not follow',
    ],
    [
      'a last line replaced by one that fits',
      (t) => `UPDATE audit_events SET line = replace(line, 'rejected', 'approved'),
          hash = encode(sha256(convert_to(previous_hash || E'\\n' || replace(line, 'rejected', 'approved'), 'UTF8')), 'hex')
        WHERE tenant_id = '${t}' AND seq = 5`,
      'line 5 was changed',
    ],
    [
      'a deleted line',
      (t) => `DELETE FROM audit_events WHERE tenant_id = '${t}' AND seq = 2`,
      'line 2 is missing',
    ],
    [
      'deleted first lines',
      (t) => `DELETE FROM audit_events WHERE tenant_id = '${t}' AND seq <= 2`,
      'lines 1 to 2 are missing',
    ],
    [
      'a cut-off end',
      (t) => `DELETE FROM audit_events WHERE tenant_id = '${t}' AND seq >= 4`,
      'lines 4 to 5 are missing',
    ],
    [
      'a record that is gone altogether',
      (t) => `DELETE FROM audit_events WHERE tenant_id = '${t}'`,
      'lines 1 to 5 are missing',
    ],
    [
      'two lines that changed places',
      (t) => `UPDATE audit_events SET seq = 99 WHERE tenant_id = '${t}' AND seq = 2;
        UPDATE audit_events SET seq = 2 WHERE tenant_id = '${t}' AND seq = 3;
        UPDATE audit_events SET seq = 3 WHERE tenant_id = '${t}' AND seq = 99`,
      'line 2 was changed',
    ],
    [
      'a line put behind the end',
      (t) => `INSERT INTO audit_events SELECT tenant_id, 6, request, at,
          encode(sha256(convert_to(hash || E'\\n' || replace(line, '"seq":5', '"seq":6'), 'UTF8')), 'hex'), hash,
          replace(line, '"seq":5', '"seq":6') FROM audit_events WHERE tenant_id = '${t}' AND seq = 5`,
      'line 6 was changed',
    ],
  ])('%s shows', async (name, sql, told) => {
    const tenant = name.replaceAll(' ', '-');
    await fill(tenant, 5);
    expect(await verify(tenant)).toBe('sound');
    await tamper(sql(tenant));
    expect(await verify(tenant)).toContain(`Tenant ${tenant}: ${told}`);
  });

  test('an end cut off together with the head shows by the hash that was noted', async () => {
    await fill('noted', 5);
    const noted = (await read('noted'))[3]!.hash;
    expect(await verify('noted', noted)).toBe('sound');
    await tamper(`DELETE FROM audit_events WHERE tenant_id = 'noted' AND seq > 3;
      UPDATE audit_heads SET seq = 3, hash = (SELECT hash FROM audit_events WHERE tenant_id = 'noted' AND seq = 3)
      WHERE tenant_id = 'noted'`);
    expect(await verify('noted')).toBe('sound');
    expect(await verify('noted', noted)).toContain('No sound line has the expected hash');
  });

  test('days are found without gaps, whatever a clock that goes wrong has written', async () => {
    const at = [START, START + 2 * DAY, START + DAY, START + 2 * DAY, START + 9 * DAY];
    for (const [n, moment] of at.entries()) await trail().append([line('days', n + 1, undefined, moment)]);
    const days = (from: string | null, to: string | null) => linesOfDays(database, 'days', { from, to });
    expect(await days('2026-03-12', '2026-03-12')).toEqual({ first: 2, last: 4 });
    expect(await days(null, '2026-03-10')).toEqual({ first: 1, last: 1 });
    expect(await days('2026-03-13', null)).toEqual({ first: 5, last: 5 });
    expect(await days('2026-04-01', null)).toBeNull();
    expect(await days(null, null)).toEqual({ first: 1, last: 5 });
  });

  test('a record longer than a page is read whole', async () => {
    const events = Array.from({ length: 1_203 }, (_, n) => line('long', n + 1));
    await trail().append(events);
    expect(await read('long')).toHaveLength(1_203);
    expect(await verify('long')).toBe('sound');
  });
});

test('nothing to verify is nothing wrong', () => {
  expect(verdictOf(new ChainWalk(), null, null)).toEqual({ isSound: true, sentences: ['There is no line.'] });
});
