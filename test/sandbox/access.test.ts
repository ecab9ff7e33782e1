import { networkInterfaces } from 'node:os';
import { ALEX, errorOf, openBench, SAM, textLike, type Bench } from './support';

describe('who may reach what', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  it('answers a request without a token with an empty-token 401 in the full envelope', async () => {
    const answer = await bench.ask('/me/messages', { token: null, headers: { 'client-request-id': 'abc' } });
    expect(errorOf(answer)).toEqual({
      status: 401,
      code: 'InvalidAuthenticationToken',
      message: 'Access token is empty.',
    });
    expect(answer.body.error.innerError).toEqual({
      date: textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      'request-id': textLike(/^[\da-f-]{36}$/),
      'client-request-id': 'abc',
    });
    expect(answer.headers.get('request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it.each(['nonsense', 'sandbox:', 'sandbox:00000000-0000-0000-0000-00000000dead', 'sandbox-apple'])(
    'refuses the token "%s"',
    async (token) => {
      expect(errorOf(await bench.ask('/me', { token }))).toMatchObject({
        status: 401,
        message: textLike(/^CompactToken parsing failed/),
      });
    },
  );

  it('reaches the own mailbox as me, by object id, by name in any case, and in quotes', async () => {
    await bench.control.addMessages(ALEX, [{ subject: 'mine', folder: 'Inbox' }]);
    for (const user of [
      'me',
      `users/${ALEX}`,
      'users/Alex.Morgan@contoso.example',
      `users('${ALEX}')`,
      'ME',
    ]) {
      const { value } = await bench.get(`/${user}/messages?$select=subject`);
      expect(value).toEqual([expect.objectContaining({ subject: 'mine' })]);
    }
  });

  it("denies a delegated token everybody else's mailbox", async () => {
    for (const path of ['messages', 'mailFolders', 'mailboxSettings']) {
      expect(errorOf(await bench.ask(`/users/${SAM}/${path}`))).toEqual({
        status: 403,
        code: 'ErrorAccessDenied',
        message: 'Access is denied. Check credentials and try again.',
      });
    }
  });

  it('opens a mailbox to those it is shared with and to nobody else', async () => {
    const shared = '00000000-0000-0000-0000-0000000000bb';
    await bench.control.putUser(shared, {
      userPrincipalName: 'team@c.example',
      displayName: 'Team',
      sharedWith: [ALEX],
    });
    expect((await bench.ask(`/users/${shared}/messages`)).status).toBe(200);
    expect((await bench.ask(`/users/${shared}/messages`, { token: `sandbox:${SAM}` })).status).toBe(403);
  });

  it('lets the application open any mailbox, but has no me for it', async () => {
    expect((await bench.ask(`/users/${ALEX}/messages`, { token: 'sandbox-app' })).status).toBe(200);
    expect(errorOf(await bench.ask('/me/messages', { token: 'sandbox-app' })).status).toBe(400);
  });

  it('says so where a person has no mailbox that Graph can open, or there is no such person', async () => {
    const departed = '00000000-0000-0000-0000-0000000000cc';
    await bench.control.putUser(departed, {
      userPrincipalName: 'gone@c.example',
      displayName: 'Gone',
      mailbox: false,
    });
    expect(errorOf(await bench.ask('/me/messages', { token: `sandbox:${departed}` }))).toMatchObject({
      status: 404,
      code: 'MailboxNotEnabledForRESTAPI',
    });
    expect(
      errorOf(await bench.ask('/users/nobody@c.example/messages', { token: 'sandbox-app' })),
    ).toMatchObject({
      status: 404,
      code: 'Request_ResourceNotFound',
    });
  });

  it('tells an unknown path from a known one asked with the wrong verb', async () => {
    expect(errorOf(await bench.ask('/me/frobnicate'))).toMatchObject({
      status: 404,
      code: 'ResourceNotFound',
    });
    expect(errorOf(await bench.ask('/me/messages', { method: 'DELETE' }))).toMatchObject({
      status: 405,
      code: 'Request_BadRequest',
    });
    expect((await bench.ask('/v3.0/me')).status).toBe(400);
  });

  it('listens on the loopback interface alone', async () => {
    expect(bench.sandbox.url).toBe(`http://127.0.0.1:${bench.sandbox.port}`);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal);
    if (outside === undefined) return;
    await expect(fetch(`http://${outside.address}:${bench.sandbox.port}/v1.0/me`)).rejects.toThrow();
  });
});
