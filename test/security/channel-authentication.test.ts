import { ChatClient, type Posted } from '../support/chat-client';
import { type RunningEdge, startEdge } from '../support/edge';
import { APP, type Microsoft, SECRET, SERVICE_URL, startMicrosoft, TENANT } from '../support/microsoft';
import { inSeconds, SigningKey } from '../support/microsoft/signing-key';

const EVIL = new SigningKey('evil-1');
let microsoft: Microsoft;
let bot: RunningEdge;

beforeAll(async () => {
  // The SDK prints what it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  microsoft = await startMicrosoft();
  bot = await startEdge({
    credentials: {
      kind: 'SingleTenant',
      appId: APP,
      tenantId: TENANT,
      secret: { kind: 'password', password: SECRET },
    },
    allowedTenants: [TENANT],
  });
});
afterAll(async () => {
  await bot.stop();
  await microsoft.stop();
  jest.restoreAllMocks();
});

function say(token: string | null, options: { tenantId?: string; channel?: string } = {}): Promise<Posted> {
  const { tenantId = TENANT, channel = SERVICE_URL } = options;
  const client = new ChatClient({ bot: bot.url, channel, tenantId, ...(token !== null && { token }) });
  return client.say('hello');
}

function changed(token: string, claims: object): string {
  const [head, body = '', signature] = token.split('.');
  const own = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as object;
  return [head, Buffer.from(JSON.stringify({ ...own, ...claims })).toString('base64url'), signature].join(
    '.',
  );
}

const issued = (claims: object = {}, header: Record<string, unknown> = {}): string =>
  microsoft.issuer.token(claims, header);

describe('Channel authentication', () => {
  test('the channel’s own token: answered, in the bot’s own name', async () => {
    expect((await say(issued())).status).toBe(200);
    expect(bot.turns).toHaveLength(1);
    expect(microsoft.channel.messages()).toHaveLength(1);
    expect(microsoft.entra.grants).toEqual(['client_credentials']);
  });

  test.each<[string, () => string | null]>([
    ['no token', () => null],
    ['a word that is no token', () => 'guessed'],
    ['a token that is cut short', () => issued().slice(0, -20)],
    [
      'a token whose claims were changed after it was signed',
      () => changed(issued(), { aud: APP, admin: true }),
    ],
    ['a token for another audience', () => issued({ aud: '33333333-3333-3333-3333-333333333333' })],
    ['a token without an audience', () => issued({ aud: undefined })],
    ['a token of another issuer', () => issued({ iss: 'https://sts.evil.example/' })],
    ['a token that has ended', () => issued({ nbf: inSeconds(-7_200), exp: inSeconds(-3_600) })],
    ['a token that is not yet valid', () => issued({ nbf: inSeconds(3_600), exp: inSeconds(7_200) })],
    ['a token of an unknown key', () => microsoft.issuer.token({}, {}, EVIL)],
    [
      'a token that borrows the name of a known key',
      () => microsoft.issuer.token({}, { kid: 'channel-1' }, EVIL),
    ],
    ['a token that nobody signed', () => issued({}, { alg: 'none' })],
    ['a token signed with the public key as a secret', () => issued({}, { alg: 'HS256' })],
    [
      'a token that brings its own key along',
      () => microsoft.issuer.token({}, { jwk: EVIL.jwk(), kid: undefined }, EVIL),
    ],
    [
      'a token that names where its key is',
      () => microsoft.issuer.token({}, { jku: 'https://evil.example/keys' }, EVIL),
    ],
    ['the bot’s own token for the channel', () => microsoft.entra.botToken()],
    ['a person’s token of Teams for this bot', () => microsoft.entra.ssoToken({ oid: 'x', tid: TENANT })],
    ['a token for another serviceUrl', () => issued({ serviceurl: 'https://elsewhere.example/' })],
    ['a token without a serviceUrl', () => issued({ serviceurl: undefined })],
  ])('%s: refused with 401, no effect', async (_what, token) => {
    const before = { turns: bot.turns.length, requests: microsoft.channel.requests.length };
    expect((await say(token())).status).toBe(401);
    expect({ turns: bot.turns.length, requests: microsoft.channel.requests.length }).toEqual(before);
  });

  test('a genuine token on an activity that asks for its replies elsewhere: refused with 401, nothing sent there', async () => {
    const before = microsoft.channel.requests.length;
    expect((await say(issued(), { channel: 'https://evil.example/' })).status).toBe(401);
    expect(microsoft.channel.requests).toHaveLength(before);
  });

  test('a rotated key: the new one taken once the keys are asked for anew, within the hour; the old one refused from then on', async () => {
    const before = issued();
    microsoft.issuer.rotate();
    expect((await say(issued())).status).toBe(401);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60_000);
    const after = microsoft.issuer.token({ nbf: inSeconds(-60), exp: inSeconds(3_600) });
    expect((await say(after)).status).toBe(200);
    expect((await say(before)).status).toBe(401);
    clock.mockRestore();
  });
});
