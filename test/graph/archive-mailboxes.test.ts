import { type ArchiveMailboxes } from '../../src/guidance/ports';
import { readArchiveFlags } from '../../src/graph/reports/read-archive-flags';
import { type FakeGraph, startFakeGraph } from './support/fake-graph';
import { fakeTime } from './support/fake-time';
import { EMPLOYEE } from './support/gateway';
import { startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const DAY = 24 * 60 * 60 * 1000;
const NAMES = ['robin.reed@contoso.example', 'robin@contoso.example'];
const patience = (): AbortSignal => AbortSignal.timeout(90_000);

let box: SandboxMailbox;
beforeEach(async () => {
  box = await startMailbox();
});
afterEach(() => box.sandbox.close());

const robin = (archive: boolean) =>
  box.control.putUser(EMPLOYEE.personId, {
    userPrincipalName: 'Robin@contoso.example',
    displayName: 'Reed, "Robin"',
    archive,
  });

test.each([true, false])('an archive mailbox is told by the usage report: %s', async (archive) => {
  await robin(archive);
  await box.control.tenant({ reports: 'ok' });
  await box.control.clearRequests();
  const { archives } = box.mail;
  expect(await Promise.all([archives.has(NAMES, patience()), archives.has(NAMES, patience())])).toEqual([
    archive,
    archive,
  ]);
  expect(await archives.has(['nobody@contoso.example'], patience())).toBeNull();
  expect((await box.asked()).map((line) => line.replace(/download.*/, 'download'))).toEqual([
    "GET /v1.0/reports/getMailboxUsageDetail(period='D7')",
    'GET /data/download',
  ]);
});

test.each(['no-consent', 'concealed'] as const)('nobody tells where reports are %s', async (reports) => {
  await robin(true);
  await box.control.tenant({ reports });
  expect(await box.mail.archives.has(NAMES, patience())).toBeNull();
});

test('a refusal is kept for a day', async () => {
  const time = fakeTime();
  const { archives } = box.connect({ now: time.now });
  await robin(true);
  expect(await archives.has(NAMES, patience())).toBeNull();
  await box.control.tenant({ reports: 'ok' });
  time.advance(DAY - 1);
  expect(await archives.has(NAMES, patience())).toBeNull();
  time.advance(1);
  expect(await archives.has(NAMES, patience())).toBe(true);
});

describe('a report elsewhere', () => {
  let graph: FakeGraph;
  afterEach(() => graph.close());
  const from = async (location: string): Promise<ArchiveMailboxes> => {
    graph = await startFakeGraph(() => ({ status: 302, headers: { location }, body: {} }));
    return box.connect({ endpoint: graph.endpoint }).archives;
  };

  test.each([
    'https://reports.office.com.evil.example/x',
    'http://reports.office.com/x',
    'https://a@reports.office.com/',
    'nowhere',
  ])('is not fetched: %s', async (location) => {
    const archives = await from(location);
    expect(await archives.has(NAMES, patience())).toBeNull();
    expect(graph.asked).toHaveLength(1);
  });
});

test.each([
  ['', null],
  ['User Principal Name,Report Period\nx@y.z,7', null],
  [
    '\uFEFFUser Principal Name,Display Name,Has Archive\r\nA@b.c,"Last, ""A""",True\r\nd@e.f,,False\r\ng@h.i,,\r\n',
    [
      ['a@b.c', true],
      ['d@e.f', false],
    ],
  ],
])('a report %j is read as %j', (csv, flags) => {
  const read = readArchiveFlags(csv);
  expect(read === null ? null : [...read]).toEqual(flags);
});
