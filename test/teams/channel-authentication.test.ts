import { ChatClient, type Posted } from '../support/chat-client';
import { type RunningEdge, startEdge } from '../support/edge';
import { APP, type Microsoft, SECRET, SERVICE_URL, startMicrosoft, TENANT } from '../support/microsoft';
import { inSeconds, SigningKey } from '../support/microsoft/signing-key';

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

const issued = (claims: object = {}, header: Record<string, unknown> = {}): string =>
  microsoft.issuer.token(claims, header);

test('a request with the channel’s token is answered, in the bot’s own name', async () => {
  expect((await say(issued())).status).toBe(200);
  expect(bot.turns).toHaveLength(1);
  expect(microsoft.channel.messages()).toHaveLength(1);
  expect(microsoft.entra.grants).toEqual(['client_credentials']);
});

test.each<[string, () => string | null]>([
  ['no token', () => null],
  ['a token for another audience', () => issued({ aud: '33333333-3333-3333-3333-333333333333' })],
  ['a token without an audience', () => issued({ aud: undefined })],
  ['a token of another issuer', () => issued({ iss: 'https://sts.evil.example/' })],
  ['a token that has ended', () => issued({ nbf: inSeconds(-7_200), exp: inSeconds(-3_600) })],
  ['a token that is not yet valid', () => issued({ nbf: inSeconds(3_600), exp: inSeconds(7_200) })],
  ['a token of an unknown key', () => microsoft.issuer.token({}, {}, new SigningKey('evil-1'))],
  [
    'a token that borrows the name of a known key',
    () => microsoft.issuer.token({}, { kid: 'channel-1' }, new SigningKey('evil-1')),
  ],
  ['a token that nobody signed', () => issued({}, { alg: 'none' })],
  ['a token for another serviceUrl', () => issued({ serviceurl: 'https://elsewhere.example/' })],
  ['a token without a serviceUrl', () => issued({ serviceurl: undefined })],
])('a request with %s is refused and has no effect', async (_what, token) => {
  const before = { turns: bot.turns.length, requests: microsoft.channel.requests.length };
  expect((await say(token())).status).toBe(401);
  expect({ turns: bot.turns.length, requests: microsoft.channel.requests.length }).toEqual(before);
});

test('a genuine request that asks for its replies elsewhere is refused', async () => {
  const before = microsoft.channel.requests.length;
  expect((await say(issued(), { channel: 'https://evil.example/' })).status).toBe(401);
  expect(microsoft.channel.requests).toHaveLength(before);
});

test('a genuine request of another tenant is told that it is not served, and asks nothing', async () => {
  const before = bot.turns.length;
  microsoft.channel.reset();
  const posted = await say(issued(), { tenantId: '99999999-9999-9999-9999-999999999999' });
  expect(posted.status).toBe(200);
  expect(bot.turns).toHaveLength(before);
  expect(microsoft.channel.messages().map(({ activity }) => activity.text)).toEqual([
    'Your organisation is not served here.',
  ]);
  expect([...bot.stores.known.values()].map(({ tenantId }) => tenantId)).not.toContain(
    '99999999-9999-9999-9999-999999999999',
  );
});

test('a rotated key is taken once the keys are asked for anew, at the latest after an hour', async () => {
  const before = issued();
  microsoft.issuer.rotate();
  expect((await say(issued())).status).toBe(401);
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60_000);
  const after = microsoft.issuer.token({ nbf: inSeconds(-60), exp: inSeconds(3_600) });
  expect((await say(after)).status).toBe(200);
  expect((await say(before)).status).toBe(401);
  clock.mockRestore();
});
