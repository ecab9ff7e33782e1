import { ALEX, errorOf, HELPDESK, openBench, SAM, type Bench } from './support';

const KIM = '00000000-0000-0000-0000-000000000030';
const OTHER_GROUP = '00000000-0000-0000-0000-00000000bb00';

describe('people, groups and mailbox settings', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.sandbox.close());

  it('tells who one is and who others are', async () => {
    expect(await bench.get('/me?$select=id,displayName,mail,userPrincipalName,preferredLanguage')).toEqual({
      '@odata.context': `${bench.sandbox.url}/v1.0/$metadata#users(id,displayName,mail,userPrincipalName,preferredLanguage)/$entity`,
      id: ALEX,
      displayName: 'Alex Morgan',
      mail: 'alex.morgan@contoso.example',
      userPrincipalName: 'alex.morgan@contoso.example',
      preferredLanguage: 'en-US',
    });
    expect(await bench.get('/users/sam.rivera@contoso.example')).toMatchObject({
      id: SAM,
      givenName: 'Sam',
      surname: 'Rivera',
    });
    expect(errorOf(await bench.ask('/users/nobody'))).toEqual({
      status: 404,
      code: 'Request_ResourceNotFound',
      message:
        "Resource 'nobody' does not exist or one of its queried reference-property objects are not present.",
    });
    expect((await bench.ask('/me?$select=shoeSize')).status).toBe(400);
  });

  it('tells somebody’s manager, or that there is none', async () => {
    const person = { userPrincipalName: 'kim@contoso.example', displayName: 'Kim Sato' };
    await bench.control.putUser(KIM, { ...person, manager: SAM.toUpperCase() });
    const own = await bench.ask('/me/manager?$select=displayName,mail', { token: `sandbox:${KIM}` });
    expect(own.body).toEqual({
      '@odata.context': `${bench.sandbox.url}/v1.0/$metadata#directoryObjects(displayName,mail)/$entity`,
      '@odata.type': '#microsoft.graph.user',
      displayName: 'Sam Rivera',
      mail: 'sam.rivera@contoso.example',
    });
    expect(await bench.get('/users/kim@contoso.example/manager')).toMatchObject({
      id: SAM,
      surname: 'Rivera',
    });
    expect(errorOf(await bench.ask('/me/manager'))).toEqual({
      status: 404,
      code: 'Request_ResourceNotFound',
      message:
        "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
    });
    await bench.control.putUser(KIM, person);
    expect((await bench.ask(`/users/${KIM}/manager`)).status).toBe(404);
    await bench.fresh();
  });

  it('knows guests by a name whose # is encoded, and accounts that are switched off', async () => {
    const GUEST = '00000000-0000-0000-0000-0000000000ee';
    await bench.control.putUser(GUEST, {
      userPrincipalName: 'lee_fabrikam.example#EXT#@contoso.example',
      displayName: 'Lee Park',
      userType: 'Guest',
      accountEnabled: false,
    });
    const query = '$select=id,userType,accountEnabled';
    const name = 'lee_fabrikam.example#EXT#@contoso.example';
    const found = await bench.get(`/users/${encodeURIComponent(name)}?${query}`);
    expect(found).toMatchObject({ id: GUEST, userType: 'Guest', accountEnabled: false });
    // A client that does not encode it asks for somebody else; in a batch it arrives as it is.
    const batch = { requests: [{ id: '1', method: 'GET', url: `/users/${name}` }] };
    const { responses } = (await bench.post('/$batch', batch)).body;
    expect(responses[0]).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
    expect(await bench.get(`/users/${SAM}?${query}`)).toMatchObject({
      userType: 'Member',
      accountEnabled: true,
    });
    expect((await bench.get("/users?$filter=userType eq 'Guest'&$select=id")).value).toEqual([{ id: GUEST }]);
    await bench.fresh();
  });

  it('has forgotten people whose account is deleted, whoever asks and however', async () => {
    await bench.control.deleteUser(SAM);
    const ask = (path: string, token: string): ReturnType<Bench['ask']> => bench.ask(path, { token });
    for (const name of [SAM, 'sam.rivera@contoso.example']) {
      expect(errorOf(await ask(`/users/${name}`, 'sandbox-app'))).toMatchObject({
        status: 404,
        code: 'Request_ResourceNotFound',
      });
    }
    expect((await ask(`/users/${SAM}/messages`, 'sandbox-app')).status).toBe(404);
    expect((await ask('/me', `sandbox:${SAM}`)).status).toBe(401);
    expect((await bench.get('/users?$select=id')).value).toEqual([{ id: ALEX }]);
    await expect(bench.control.deleteUser(SAM)).rejects.toThrow('There is no user');
    // Tests can still look into the mailbox that is left.
    expect((await bench.control.tree(SAM)).length).toBeGreaterThan(0);
    await bench.fresh();
    expect((await ask('/me', `sandbox:${SAM}`)).status).toBe(200);
  });

  it('checks and lists memberships for the application too', async () => {
    const token = 'sandbox-app';
    const check = await bench.ask(`/users/${SAM}/checkMemberGroups`, {
      method: 'POST',
      body: { groupIds: [HELPDESK] },
      token,
    });
    expect([check.status, check.body.value]).toEqual([200, [HELPDESK]]);
    expect((await bench.ask(`/users/${SAM}/transitiveMemberOf`, { token })).body.value).toHaveLength(1);
    const unknown = { method: 'POST', body: { groupIds: [HELPDESK] }, token };
    expect((await bench.ask('/users/nobody/checkMemberGroups', unknown)).status).toBe(404);
  });

  it('finds people by filter', async () => {
    const { value } = await bench.get(
      "/users?$filter=startswith(displayName,'sam') or mail eq 'x'&$select=id",
    );
    expect(value).toEqual([{ id: SAM }]);
  });

  it('searches people by the words of their names and the beginnings of their addresses', async () => {
    const eventual = { consistencylevel: 'eventual' };
    await bench.control.putUser(KIM, {
      userPrincipalName: 'kim@contoso.example',
      displayName: 'Contoso.Sales EastCoast 24h 李四',
      mail: 'cc-sales@contoso.example',
    });
    const path = (search: string): string => `/users?$search=${encodeURIComponent(search)}&$select=id`;
    const found = async (search: string): Promise<readonly string[]> => {
      const { value } = await bench.get(`${path(search)}&$count=true`, eventual);
      return (value as readonly { readonly id: string }[]).map(({ id }) => id);
    };
    for (const name of ['sales', 'SALES contoso', 'contososales', 'coast', '24', '李', 'Contoso.Sales'])
      expect([name, await found(`"displayName:${name}"`)]).toEqual([name, [KIM]]);
    for (const name of ['sale', 'ales', 'eastcoast', 'sales west'])
      expect([name, await found(`"displayName:${name}"`)]).toEqual([name, []]);
    expect(await found('"mail:cc-"')).toEqual([KIM]);
    expect(await found('"mail:sales"')).toEqual([]);
    expect(await found('"displayName:nobody" OR ("mail:CC" AND "displayName:sales")')).toEqual([KIM]);
    const eventually = (search: string): ReturnType<Bench['ask']> =>
      bench.ask(`${path(search)}&$count=true`, { headers: eventual });
    for (const bad of [
      'sales',
      '"sales"',
      '"shoeSize:9"',
      '"displayName:a" "mail:b"',
      '("mail:a"',
      '"mail:a" or "mail:b"',
    ])
      expect([bad, (await eventually(bad)).status]).toEqual([bad, 400]);
    const plain = await bench.ask(`${path('"displayName:sales"')}&$count=true`);
    expect(errorOf(plain)).toMatchObject({ status: 400, code: 'Request_UnsupportedQuery' });
    expect((await bench.ask(path('"displayName:sales"'), { headers: eventual })).status).toBe(400);
    await bench.fresh();
  });

  it('tells time zone, language and the archive folder of the own mailbox', async () => {
    const settings = await bench.get('/me/mailboxSettings');
    expect(settings).toMatchObject({
      timeZone: 'Pacific Standard Time',
      language: { locale: 'en-US', displayName: 'English (United States)' },
      userPurpose: 'user',
      archiveFolder: (await bench.get('/me/mailFolders/archive')).id,
      workingHours: { daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
    });
    expect(settings).not.toHaveProperty('retentionDays');
    expect(await bench.get('/me/mailboxSettings/timeZone')).toMatchObject({ value: 'Pacific Standard Time' });
    expect(await bench.get('/me/mailboxSettings/language')).toMatchObject({ locale: 'en-US' });
    expect((await bench.ask('/me/mailboxSettings/mood')).status).toBe(404);
  });

  it('checks group membership, of oneself and of others', async () => {
    const check = (user: string, groupIds: unknown): ReturnType<Bench['post']> =>
      bench.post(`/${user}/checkMemberGroups`, { groupIds });
    expect((await check('me', [HELPDESK])).body.value).toEqual([]);
    expect((await check(`users/${SAM}`, [HELPDESK.toUpperCase(), OTHER_GROUP])).body).toEqual({
      '@odata.context': `${bench.sandbox.url}/v1.0/$metadata#Collection(Edm.String)`,
      value: [HELPDESK.toUpperCase()],
    });
    expect((await check(`directoryObjects/${SAM}`, [HELPDESK])).body.value).toEqual([HELPDESK]);
    expect(
      errorOf(
        await check(
          'me',
          Array.from({ length: 21 }, () => HELPDESK),
        ),
      ),
    ).toMatchObject({
      status: 400,
      code: 'Request_BadRequest',
    });
    expect((await check('me', 'x')).status).toBe(400);
  });

  it('lists memberships', async () => {
    const groups = await bench.post(`/users/${SAM}/getMemberGroups`, { securityEnabledOnly: true });
    expect(groups.body.value).toEqual([HELPDESK]);
    expect((await bench.get(`/users/${SAM}/transitiveMemberOf`)).value).toEqual([
      expect.objectContaining({
        '@odata.type': '#microsoft.graph.group',
        id: HELPDESK,
        securityEnabled: true,
      }),
    ]);
    expect((await bench.get('/me/memberOf')).value).toEqual([]);
  });

  it('wants eventual consistency for advanced queries', async () => {
    const path = `/users/${SAM}/transitiveMemberOf/microsoft.graph.group`;
    const eventual = { consistencylevel: 'eventual' };
    expect(errorOf(await bench.ask(path))).toMatchObject({ status: 400, code: 'Request_UnsupportedQuery' });
    const page = await bench.get(
      `${path}?$count=true&$filter=startswith(displayName,'group')&$select=id`,
      eventual,
    );
    expect(page).toMatchObject({ '@odata.count': 1, value: [{ id: HELPDESK }] });
    expect((await bench.get(`${path}?$count=true&$search="displayName:nothing"`, eventual)).value).toEqual(
      [],
    );
    expect((await bench.ask(`${path}/$count`, { headers: eventual })).text).toBe('1');
  });
});
