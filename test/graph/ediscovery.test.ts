import { RecoveryError } from '../../src/domain/errors';
import { EDiscoveryDenied } from '../../src/domain/ediscovery-denied';
import { type ConnectedGraph } from '../../src/graph';
import { operationIn } from '../../src/graph/ediscovery/exports';
import { type FakeGraph, type Handler, startFakeGraph } from './support/fake-graph';
import { EMPLOYEE, freePace, gatewayUnderTest } from './support/gateway';
import { graphEDiscovery } from '../../src/graph/ediscovery';
import { startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

const ADDRESS = 'robin.reed@contoso.example';
let box: SandboxMailbox;
let graph: ConnectedGraph;

beforeAll(async () => {
  box = await startMailbox();
});
afterAll(() => box.sandbox.close());
beforeEach(async () => {
  await box.control.reset();
  await box.control.clock(new Date('2026-11-22T10:00:00Z'));
  await box.control.faults({ ediscoveryPerMinute: null });
  await box.control.tenant({});
  await box.control.putUser(EMPLOYEE.personId, {
    userPrincipalName: 'robin@contoso.example',
    displayName: 'Robin Reed',
    mail: 'Robin.Reed@contoso.example',
    groups: ['00000000-0000-0000-0000-00000000aa00'],
  });
  await box.control.clearRequests();
  graph = box.connect();
});

async function later(seconds: number): Promise<void> {
  await box.control.clock(new Date(Date.parse('2026-11-22T10:00:00Z') + seconds * 1000));
}

describe('a hold', () => {
  test('is placed by policy in a case, applied after a while, and let go with it', async () => {
    const { cases, sources, holds } = graph.ediscovery;
    const caseId = await cases.create('Mail Recovery #12', 'ref-12');
    expect(await sources.add(caseId, ADDRESS)).not.toBeNull();
    const holdId = await holds.create(caseId, { name: 'Hold #12', query: '', addresses: [ADDRESS] });
    expect(await holds.status(caseId, holdId)).toBe('pending');
    await later(60);
    expect(await holds.status(caseId, holdId)).toBe('applied');
    await holds.remove(caseId, holdId);
    await holds.remove(caseId, holdId);
    await cases.close(caseId);
    await later(600);
    expect(await cases.isClosed(caseId)).toBe(true);
    await cases.close(caseId);
  });

  test('that an interrupted run left behind is found by its name', async () => {
    const { cases, sources, holds } = graph.ediscovery;
    const name = "Mail Recovery #12 o'hara";
    const caseId = await cases.create(name, 'ref-12');
    const source = await sources.add(caseId, ADDRESS);
    const holdId = await holds.create(caseId, { name: 'Hold #12', query: '', addresses: [ADDRESS] });
    expect(await cases.find(name)).toBe(caseId);
    expect(await cases.find('Mail Recovery #13')).toBeNull();
    expect(await sources.list(caseId)).toEqual({ [ADDRESS]: source });
    expect(await holds.find(caseId, 'Hold #12')).toBe(holdId);
    expect(await holds.find(caseId, 'Hold #13')).toBeNull();
  });

  test('asks for policies in beta and for everything else in v1.0', async () => {
    const { cases, holds } = graph.ediscovery;
    const caseId = await cases.create('Mail Recovery #12', 'ref-12');
    await holds.find(caseId, 'Hold #12');
    expect(await box.asked()).toEqual([
      'POST /v1.0/security/cases/ediscoveryCases',
      `GET /beta/security/cases/ediscoveryCases/${caseId}/legalHolds`,
    ]);
  });

  test('of a mailbox that the service does not know has no source', async () => {
    const { cases, sources } = graph.ediscovery;
    const caseId = await cases.create('Mail Recovery #12', 'ref-12');
    expect(await sources.add(caseId, 'nobody@contoso.example')).toBeNull();
  });
});

describe('an export', () => {
  beforeEach(async () => {
    await box.control.addMessages(EMPLOYEE.personId, [
      {
        subject: 'Tender draft',
        folder: 'Inbox',
        body: 'the tender',
        receivedDateTime: '2026-03-01T10:00:00Z',
      },
      { subject: 'Lunch', folder: 'Inbox', body: 'noon?', receivedDateTime: '2026-03-02T10:00:00Z' },
    ]);
  });

  test('is counted, then exported to PST with its files', async () => {
    const { cases, sources, searches, exports: exported } = graph.ediscovery;
    const caseId = await cases.create('Mail Recovery #14', 'ref-14');
    await sources.add(caseId, ADDRESS);
    const searchId = await searches.create(caseId, 'Search #14', '"tender"');
    expect(await searches.find(caseId, 'Search #14')).toBe(searchId);
    expect(await searches.estimate(caseId, searchId)).toEqual({ kind: 'none' });
    await searches.startEstimate(caseId, searchId);
    expect((await searches.estimate(caseId, searchId)).kind).toBe('running');
    await later(60);
    expect(await searches.estimate(caseId, searchId)).toMatchObject({
      kind: 'counted',
      estimate: { items: 1, mailboxes: 1 },
    });
    expect(await exported.find(caseId, searchId)).toBeNull();
    const operation = await exported.start(caseId, searchId, 'Export #14');
    expect((await exported.status(caseId, operation)).kind).toBe('running');
    expect(await exported.find(caseId, searchId)).toBe(operation);
    await later(3600);
    const done = await exported.status(caseId, operation);
    expect(done).toMatchObject({ kind: 'exported', partial: false });
    const names = done.kind === 'exported' ? done.files.map(({ name }) => name) : [];
    expect(names.some((name) => /^PSTs\..*\.zip$/.test(name))).toBe(true);
    expect(JSON.stringify(done)).not.toContain('http');
  });

  test.each([
    [
      "https://graph.microsoft.com/beta/security/cases/ediscoverycases('dbc0')/operations('0182-ab')",
      '0182-ab',
    ],
    ['https://graph.microsoft.com/v1.0/security/cases/ediscoveryCases/dbc0/operations/850c', '850c'],
    ["https://graph.microsoft.com/v1.0/security/cases/ediscoveryCases('d')", null],
  ])('follows its operation at %s', (location, id) => {
    expect(operationIn(location)).toBe(id);
  });
});

describe('where the tenant has to mend something', () => {
  test.each([
    ['no-licence', 'licence-missing'],
    ['no-role', 'role-missing'],
    ['no-consent', 'consent-missing'],
  ] as const)('%s is told as %s, and asking is not repeated', async (ediscovery, denial) => {
    await box.control.tenant({ ediscovery });
    await expect(graph.ediscovery.cases.create('Mail Recovery #1', 'ref')).rejects.toMatchObject({
      name: 'EDiscoveryDenied',
      denial,
    });
    expect(await box.asked()).toHaveLength(1);
  });

  test('no application access at all is told before anything is asked', async () => {
    const without = box.connect({
      tokens: {
        people: { tokenFor: () => Promise.reject(new Error('nobody')) },
        application: { tokenFor: () => Promise.reject(new RecoveryError('access-denied')) },
      },
    });
    const failure = await without.ediscovery.cases.find('any').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EDiscoveryDenied);
    expect(failure).toMatchObject({ denial: 'not-configured' });
    expect(await box.asked()).toEqual([]);
  });
});

describe('the pace of eDiscovery', () => {
  let fake: FakeGraph;
  afterEach(() => fake.close());

  async function paced(
    handler: Handler,
    waits: number[],
  ): Promise<{ slept: number[]; held: number[]; calls: ReturnType<typeof graphEDiscovery> }> {
    fake = await startFakeGraph(handler);
    const slept: number[] = [];
    const held: number[] = [];
    const { gateway } = gatewayUnderTest({
      endpoint: fake.endpoint,
      clock: { now: () => 0, elapsed: () => 0, sleep: (ms) => Promise.resolve(void slept.push(ms)) },
      ediscoveryPace: {
        take: () => Promise.resolve(waits.shift() ?? 0),
        hold: (ms) => Promise.resolve(void held.push(ms)),
      },
    });
    return { slept, held, calls: graphEDiscovery(gateway) };
  }

  test('is waited for before each request', async () => {
    const { slept, calls } = await paced(() => ({ status: 201, body: { id: 'c1' } }), [0, 12_000]);
    await calls.cases.create('one', 'r1');
    await calls.cases.create('two', 'r2');
    expect(slept).toEqual([12_000]);
  });

  test('is slowed down for everybody by a 429', async () => {
    const { held, calls } = await paced(
      (_asked, nth) =>
        nth === 1 ? { status: 429, headers: { 'Retry-After': '20' } } : { status: 201, body: { id: 'c1' } },
      [],
    );
    expect(await calls.cases.create('one', 'r1')).toBe('c1');
    expect(held).toEqual([20_000]);
  });

  test('that is an hour away ends the call: it comes again later', async () => {
    const { calls } = await paced(() => ({ status: 201, body: { id: 'c1' } }), [3_600_000]);
    await expect(calls.cases.create('one', 'r1')).rejects.toMatchObject({ code: 'throttled' });
    expect(fake.asked).toEqual([]);
  });

  test('does not slow down mail', async () => {
    fake = await startFakeGraph(() => ({ status: 200, body: {} }));
    const { gateway } = gatewayUnderTest({
      endpoint: fake.endpoint,
      clock: { now: () => 0, elapsed: () => 0, sleep: () => Promise.resolve() },
      ediscoveryPace: { ...freePace, take: () => Promise.reject(new Error('asked for')) },
    });
    await gateway.read({ operation: 'test', mailbox: EMPLOYEE, method: 'GET', path: '/me' });
    expect(fake.asked).toHaveLength(1);
  });
});

describe('the directory', () => {
  test('finds people by address or id, and nobody where there is none', async () => {
    const robin = { personId: EMPLOYEE.personId, name: 'Robin Reed', address: ADDRESS, isGuest: false };
    expect(await graph.directory.find('robin@contoso.example')).toEqual(robin);
    expect(await graph.directory.find(EMPLOYEE.personId)).toEqual(robin);
    expect(await graph.directory.find('nobody@contoso.example')).toBeNull();
  });

  test('knows a guest by the name that Entra gives them', async () => {
    await box.control.putUser('00000000-0000-0000-0000-000000000077', {
      userPrincipalName: 'pat_fabrikam.example#EXT#@contoso.example',
      displayName: 'Pat',
      mail: 'pat@fabrikam.example',
    });
    expect(await graph.directory.find('pat_fabrikam.example#EXT#@contoso.example')).toMatchObject({
      isGuest: true,
    });
  });

  test('tells membership as it is now', async () => {
    const group = '00000000-0000-0000-0000-00000000aa00';
    expect(await graph.directory.isMember(EMPLOYEE.personId, group)).toBe(true);
    expect(await graph.directory.isMember(EMPLOYEE.personId, '00000000-0000-0000-0000-00000000bb00')).toBe(
      false,
    );
  });
});
