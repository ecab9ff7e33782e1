import { errorOf } from '../support';
import { ALEX, ALEX_MAIL, openCaseBench, PAT, SAM, SAM_MAIL, type CaseBench } from './support';

describe('cases and who may see them', () => {
  let bench: CaseBench;
  beforeAll(async () => {
    bench = await openCaseBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const as = (id: string): { token: string } => ({ token: `sandbox:${id}` });
  const names = async (token?: string): Promise<readonly string[]> =>
    (await bench.read('', token === undefined ? {} : { token })).value.map(({ displayName }) => displayName);
  const manager = (id: string, name: string): Promise<void> =>
    bench.control.putUser(id, {
      userPrincipalName: name,
      displayName: 'Manager',
      mail: name,
      ediscoveryRole: 'manager',
    });

  it('keeps employees out, whatever they ask', async () => {
    const { path } = await bench.openCase();
    for (const [method, target] of [
      ['GET', ''],
      ['POST', ''],
      ['GET', path],
      ['DELETE', path],
    ] as const) {
      const answer = await bench.send(
        method,
        target,
        method === 'POST' ? { displayName: 'x' } : undefined,
        as(ALEX),
      );
      expect(errorOf(answer)).toMatchObject({ status: 403, code: 'Forbidden' });
    }
    expect(await names()).toEqual(['Case 12']);
  });

  it.each([
    ['no-licence', 402, 'PaymentRequired', /billing/i],
    ['no-role', 403, 'Forbidden', /role group/],
    ['no-consent', 403, 'Authorization_RequestDenied', /Insufficient privileges/],
  ] as const)('answers a tenant with %s as told', async (ediscovery, status, code, words) => {
    const { path } = await bench.openCase();
    await bench.control.tenant({ ediscovery });
    const answer = await bench.send('GET', path);
    expect(errorOf(answer)).toMatchObject({ status, code });
    expect(answer.body.error.message).toMatch(words);
    await bench.control.tenant({});
    expect((await bench.send('GET', path)).status).toBe(200);
  });

  it('shows the application its own cases, a manager hers and those she joined, an administrator all', async () => {
    const KIM = '00000000-0000-0000-0000-000000000030';
    await manager(SAM, SAM_MAIL);
    await manager(KIM, 'kim@contoso.example');
    const { path } = await bench.openCase('App');
    await bench.make('', { displayName: 'Sam' }, as(SAM));
    expect(await names()).toEqual(['App']);
    expect(await names(`sandbox:${SAM}`)).toEqual(['Sam']);
    expect(await names(`sandbox:${KIM}`)).toEqual([]);
    expect(await names(`sandbox:${PAT}`)).toEqual(['App', 'Sam']);
    expect((await bench.send('GET', path, undefined, as(KIM))).status).toBe(404);

    const member = { recipientType: 'user', smtpAddress: 'Kim@contoso.example' };
    const typed = { '@odata.type': '#microsoft.graph.security.ediscoveryCaseMember', ...member };
    expect((await bench.send('POST', `${path}/caseMembers`, typed)).status).toBe(400);
    const { id } = await bench.make(`${path}/caseMembers`, member);
    expect((await bench.read(`${path}/caseMembers`)).value).toEqual([expect.objectContaining(member)]);
    expect(await names(`sandbox:${KIM}`)).toEqual(['App']);
    expect((await bench.send('DELETE', `${path}/caseMembers/${id}`)).status).toBe(204);
    expect(await names(`sandbox:${KIM}`)).toEqual([]);
  });

  it('gives a name once, and finds cases by name and external id', async () => {
    const { path } = await bench.openCase();
    await bench.make('', { displayName: 'Case 13', externalId: '#13', description: 'x' });
    expect(errorOf(await bench.send('POST', '', { displayName: 'case 13' }))).toMatchObject({
      status: 409,
      code: 'Conflict',
    });
    expect(errorOf(await bench.send('PATCH', path, { displayName: 'Case 13' }))).toMatchObject({
      status: 409,
    });
    expect(errorOf(await bench.send('POST', '', {}))).toMatchObject({ status: 400 });
    const found = async (filter: string): Promise<readonly string[]> =>
      (await bench.read(`?$filter=${encodeURIComponent(filter)}`)).value.map(
        ({ displayName }) => displayName,
      );
    expect(await found("externalId eq '#13'")).toEqual(['Case 13']);
    expect(await found("displayName eq 'Case 12'")).toEqual(['Case 12']);
    expect(await found("externalId eq 'x'")).toEqual([]);
    expect((await bench.send('PATCH', path, { displayName: 'Case 14', externalId: '14' })).status).toBe(204);
    expect(await bench.read(path)).toMatchObject({
      displayName: 'Case 14',
      externalId: '14',
      status: 'active',
    });
  });

  it('has an open case closed at its creation, as the service writes it', async () => {
    const { path } = await bench.openCase();
    const one = await bench.read(path);
    expect(one['closedDateTime']).toBe(one['createdDateTime']);
    expect(one['closedBy']).toBeNull();
  });

  it('pages through cases', async () => {
    for (let n = 1; n <= 3; n += 1) await bench.make('', { displayName: `Case ${n}` });
    const page = await bench.read('?$top=2');
    expect(page.value).toHaveLength(2);
    expect((await bench.read(page['@odata.nextLink'] ?? '')).value).toHaveLength(1);
  });

  it.each([
    ['GET', '/00000000-0000-0000-0000-000000000000', 404, 'NotFound'],
    ['GET', '/{case}/searches/none', 404, 'NotFound'],
    ['GET', '/{case}/operations/none', 404, 'NotFound'],
    ['PUT', '/{case}', 405, 'Request_BadRequest'],
    ['GET', '/{case}/reviewSets', 404, 'ResourceNotFound'],
  ])('answers %s %s with %s %s', async (method, path, status, code) => {
    const { id } = await bench.openCase();
    expect(errorOf(await bench.send(method, path.replace('{case}', id)))).toMatchObject({ status, code });
  });

  it('refuses sources whose address nobody has', async () => {
    const { path } = await bench.openCase();
    const email = 'nobody@contoso.example';
    const answers = await Promise.all([
      bench.send('POST', `${path}/custodians`, { email }),
      bench.send('POST', `${path}/noncustodialDataSources`, { dataSource: { email } }),
      bench.send('POST', `${path}/noncustodialDataSources`, { dataSource: {} }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(answers[0].text).not.toContain('nobody@');
  });

  it('tells which mailbox or site a non-custodial source is', async () => {
    const { path } = await bench.openCase();
    const site = await bench.make(`${path}/noncustodialDataSources`, {
      dataSource: {
        '@odata.type': 'microsoft.graph.security.siteSource',
        site: { webUrl: 'https://x/sites/a' },
      },
    });
    expect(await bench.read(`${path}/noncustodialDataSources/${site.id}/dataSource`)).toMatchObject({
      '@odata.type': '#microsoft.graph.security.siteSource',
      site: { webUrl: 'https://x/sites/a' },
    });
    const [mailbox] = (await bench.read(`${path}/noncustodialDataSources`)).value;
    expect(await bench.read(`${path}/noncustodialDataSources/${mailbox?.id ?? ''}/dataSource`)).toMatchObject(
      {
        '@odata.type': '#microsoft.graph.security.userSource',
        email: ALEX_MAIL,
      },
    );
  });

  it.each([
    [{ ediscovery: 'maybe' }, 'ediscovery'],
    [{ ediscoverySeconds: { export: -1 } }, 'ediscoverySeconds.export'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses the tenant settings %j', async (body, words) => {
    const response = await fetch(`${bench.sandbox.url}/_sandbox/tenant`, {
      method: 'PUT',
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });

  it('is empty after a reset, with the licence back', async () => {
    await bench.openCase();
    await bench.control.tenant({ ediscovery: 'no-licence' });
    await bench.control.reset();
    expect(await names()).toEqual([]);
  });
});
