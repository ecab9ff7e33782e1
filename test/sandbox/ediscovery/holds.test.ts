import { errorOf, first, type Answer } from '../support';
import { ALEX, ALEX_MAIL, BETA, openCaseBench, SAM, SAM_MAIL, type CaseBench } from './support';

const DAY = 86_400;
const PURGES = 'Recoverable Items/Purges';
const DELETIONS = 'Recoverable Items/Deletions';

describe('holds', () => {
  let bench: CaseBench;
  beforeAll(async () => {
    bench = await openCaseBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const recoverable = async (): Promise<readonly string[]> => [
    ...(await bench.subjects(ALEX, DELETIONS)),
    ...(await bench.subjects(ALEX, PURGES)),
  ];
  const ALL = ['Budget deleted', 'Budget purged', 'Lunch'];
  const bind = (email: string): object => ({
    'userSources@odata.bind': [{ '@odata.type': 'microsoft.graph.security.userSource', email }],
  });
  const holdPolicy = async (path: string, body: object = {}): Promise<string> => {
    const policy = await bench.make(
      `${path}/legalHolds`,
      { displayName: 'Hold', ...bind(ALEX_MAIL), ...body },
      BETA,
    );
    return `${path}/legalHolds/${policy.id}`;
  };

  it('empties Recoverable Items of a mailbox without a hold when retention is over', async () => {
    await bench.openCase();
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual([]);
    expect(await bench.subjects(ALEX, 'Deleted Items')).toEqual(['Budget binned']);
  });

  it('tells a whole hold policy: pending, in force past retention, deleted', async () => {
    const { path } = await bench.openCase();
    const created = await bench.send(
      'POST',
      `${path}/legalHolds`,
      { displayName: 'Request 12', ...bind(ALEX_MAIL) },
      BETA,
    );
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ status: 'pending', isEnabled: true, errors: [] });
    const policy = `${path}/legalHolds/${created.body.id}`;
    await bench.at(19);
    expect(await bench.read(policy, BETA)).toMatchObject({ status: 'pending' });
    await bench.at(20);
    expect(await bench.read(policy, BETA)).toMatchObject({ status: 'success' });
    expect(
      (await bench.read(`${path}/legalHolds?$filter=displayName eq 'request 12'`, BETA)).value,
    ).toHaveLength(1);
    expect((await bench.read(`${policy}/userSources`, BETA)).value).toEqual([
      expect.objectContaining({ email: ALEX_MAIL, holdStatus: 'applied', id: ALEX }),
    ]);
    await bench.at(40 * DAY);
    expect(await recoverable()).toEqual(ALL);
    const operation = first((await bench.read(`${path}/operations`, BETA)).value);
    expect(operation).toMatchObject({ status: 'succeeded', action: 'unknownFutureValue' });
    expect((await bench.send('DELETE', policy, undefined, BETA)).status).toBe(204);
    expect((await bench.send('GET', policy, undefined, BETA)).status).toBe(404);
    await bench.at(41 * DAY);
    expect(await recoverable()).toEqual([]);
  });

  it('holds what the query finds, in the mailboxes of the policy', async () => {
    const { path } = await bench.openCase();
    await bench.control.addMessages(SAM, [
      { subject: 'Budget of Sam', folder: 'Inbox', deleted: { stage: 'purges', at: '2026-11-20T10:00:00Z' } },
    ]);
    const policy = await holdPolicy(path, { contentQuery: 'subject:budget' });
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual(['Budget deleted', 'Budget purged']);
    expect(await bench.subjects(SAM, PURGES)).toEqual([]);
    expect((await bench.send('PATCH', policy, { contentQuery: 'subject:lunch' }, BETA)).status).toBe(204);
    expect(await bench.read(policy, BETA)).toMatchObject({
      status: 'pending',
      contentQuery: 'subject:lunch',
    });
    await bench.at(14 * DAY);
    expect(await recoverable()).toEqual([]);
  });

  it('gains and loses sources', async () => {
    const { path } = await bench.openCase();
    const policy = await holdPolicy(path);
    const body = { email: SAM_MAIL, includedSources: 'mailbox' };
    const source = await bench.make(`${policy}/userSources`, body, BETA);
    expect(source).toMatchObject({ email: SAM_MAIL, id: SAM, includedSources: 'mailbox,site' });
    expect((await bench.send('DELETE', `${policy}/userSources/${ALEX}`, undefined, BETA)).status).toBe(204);
    expect((await bench.read(`${policy}/userSources`, BETA)).value.map(({ id }) => id)).toEqual([SAM]);
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual([]);
  });

  it('ends and begins with disablePolicy and enablePolicy', async () => {
    const { path } = await bench.openCase();
    const policy = await holdPolicy(path);
    await bench.at(20);
    const act = (name: string): Promise<Answer> => bench.send('POST', `${policy}/${name}`, undefined, BETA);
    expect((await act('disablePolicy')).status).toBe(204);
    expect(await bench.read(policy, BETA)).toMatchObject({ isEnabled: false, status: 'pending' });
    expect((await act('enablePolicy')).status).toBe(204);
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual(ALL);
    await act('microsoft.graph.security.disablePolicy');
    await bench.at(14 * DAY);
    expect(await recoverable()).toEqual([]);
  });

  it('fails to distribute where the tenant is told to, until retryPolicy', async () => {
    await bench.control.tenant({ ediscoveryOutcomes: { hold: 'error' } });
    const { path } = await bench.openCase();
    const policy = await holdPolicy(path);
    await bench.at(20);
    const failed = await bench.read(policy, BETA);
    expect([failed['status'], failed['errors']]).toEqual(['error', [expect.any(String)]]);
    await bench.control.tenant({});
    expect((await bench.send('POST', `${policy}/retryPolicy`, undefined, BETA)).status).toBe(204);
    await bench.at(40);
    expect(await bench.read(policy, BETA)).toMatchObject({ status: 'success', errors: [] });
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual(ALL);
  });

  it('holds nothing that failed to be distributed', async () => {
    await bench.control.tenant({ ediscoveryOutcomes: { hold: 'error' } });
    await holdPolicy((await bench.openCase()).path);
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual([]);
  });

  it('knows hold policies in beta only', async () => {
    const { path } = await bench.openCase();
    const answer = await bench.send('POST', `${path}/legalHolds`, {
      displayName: 'Hold',
      ...bind(ALEX_MAIL),
    });
    expect(errorOf(answer)).toEqual({
      status: 405,
      code: 'Request_BadRequest',
      message: 'Specified HTTP method is not allowed for the request target.',
    });
    expect((await bench.send('GET', `${path}/legalHolds`)).status).toBe(405);
    expect((await bench.read(`${path}/legalHolds`, BETA)).value).toEqual([]);
  });

  it.each(['noncustodialDataSources', 'custodians'])('applies and removes a hold on %s', async (kind) => {
    const { path } = await bench.openCase();
    if (kind === 'custodians') {
      const custodian = await bench.make(`${path}/custodians`, { email: ALEX_MAIL });
      // On hold from the start, asked for or not.
      expect(custodian).toMatchObject({ holdStatus: 'applied', status: 'active', releasedDateTime: null });
    }
    const { id } = first((await bench.read(`${path}/${kind}`)).value);
    const source = `${path}/${kind}/${id}`;
    const order = (name: string): Promise<Answer> => bench.send('POST', `${source}/${name}`);
    const status = async (): Promise<unknown> => (await bench.read(source))['holdStatus'];
    if (kind === 'custodians') {
      await order('removeHold');
      expect(await status()).toBe('removing');
      await bench.at(20);
    }
    expect(await status()).toBe('notApplied');
    const applying = await order('applyHold');
    expect(applying.status).toBe(202);
    expect(await status()).toBe('applying');
    await bench.at(30);
    const operation = await bench.read(applying.headers.get('location') ?? '');
    expect(operation).toMatchObject({
      action: 'holdUpdate',
      '@odata.type': '#microsoft.graph.security.ediscoveryHoldOperation',
    });
    await bench.at(13 * DAY);
    expect(await status()).toBe('applied');
    expect(await recoverable()).toEqual(ALL);
    expect((await bench.send('POST', `${path}/${kind}/removeHold`, { ids: [id] })).status).toBe(202);
    await bench.at(14 * DAY);
    expect(await recoverable()).toEqual([]);
    expect((await bench.send('POST', `${path}/${kind}/applyHold`, { ids: [] })).status).toBe(400);
    expect((await bench.send('POST', `${path}/${kind}/applyHold`, { ids: ['x'] })).status).toBe(404);
  });

  it('releases a source with its hold, and activates it without', async () => {
    const { path } = await bench.openCase();
    const { id } = await bench.make(`${path}/custodians`, { email: ALEX_MAIL });
    const custodian = `${path}/custodians/${id}`;
    expect((await bench.send('POST', `${custodian}/release`)).status).toBe(202);
    expect(await bench.read(custodian)).toMatchObject({
      status: 'released',
      holdStatus: 'removing',
      releasedDateTime: '2026-11-22T12:00:00.000Z',
    });
    expect((await bench.send('POST', `${custodian}/applyHold`)).status).toBe(400);
    expect((await bench.send('POST', `${custodian}/activate`)).status).toBe(202);
    await bench.at(60);
    expect(await bench.read(custodian)).toMatchObject({ status: 'active', holdStatus: 'notApplied' });
  });

  it('ends with the closing of its case and does not come back with its reopening', async () => {
    const { path } = await bench.openCase();
    await holdPolicy(path);
    await bench.at(20);
    expect((await bench.send('POST', `${path}/close`)).status).toBe(204);
    expect(await bench.read(path)).toMatchObject({ status: 'closing' });
    expect(errorOf(await bench.send('POST', `${path}/searches`, {}))).toMatchObject({ status: 400 });
    expect(errorOf(await bench.send('POST', `${path}/reopen`))).toMatchObject({ status: 400 });
    await bench.at(40);
    expect(await bench.read(path)).toMatchObject({
      status: 'closed',
      closedDateTime: '2026-11-22T12:00:40.000Z',
    });
    expect((await bench.send('POST', `${path}/reopen`)).status).toBe(204);
    expect(await bench.read(path)).toMatchObject({ status: 'active', closedBy: null });
    expect((await bench.read(`${path}/legalHolds`, BETA)).value).toEqual([
      expect.objectContaining({ isEnabled: false }),
    ]);
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual([]);
  });

  it('ends with the deletion of its case', async () => {
    const { path } = await bench.openCase();
    await holdPolicy(path);
    await bench.at(20);
    expect((await bench.send('DELETE', path)).status).toBe(204);
    expect((await bench.send('GET', path)).status).toBe(404);
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual([]);
  });

  it('keeps the mail of somebody whose account is deleted', async () => {
    const { path } = await bench.openCase();
    await holdPolicy(path);
    await bench.control.deleteUser(ALEX);
    await bench.at(13 * DAY);
    expect(await recoverable()).toEqual(ALL);
  });
});
