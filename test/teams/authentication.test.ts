import { createHmac } from 'node:crypto';
import { type BotCredentials } from '../../src/teams/credentials';
import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { type RunningEdge, startEdge } from '../support/edge';

const APP = '11111111-1111-1111-1111-111111111111';
const TENANT = '22222222-2222-2222-2222-222222222222';

const CREDENTIALS: readonly BotCredentials[] = [
  { kind: 'SingleTenant', appId: APP, tenantId: TENANT, secret: { kind: 'password', password: 'pw' } },
  { kind: 'MultiTenant', appId: APP, tenantId: TENANT, secret: { kind: 'password', password: 'pw' } },
  {
    kind: 'SingleTenant',
    appId: APP,
    tenantId: TENANT,
    secret: { kind: 'certificate', thumbprint: 'AB'.repeat(20), privateKey: '-----BEGIN PRIVATE KEY-----' },
  },
  { kind: 'UserAssignedMsi', appId: APP, tenantId: TENANT },
];

function token(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', 'guess').update(signed).digest('base64url')}`;
}

const soon = Math.floor(Date.now() / 1_000) + 600;
const FORGED = [
  undefined,
  'x',
  'not.a.token',
  token({ iss: 'https://evil.test', aud: APP, exp: soon }),
  token({}, { alg: 'none', typ: 'JWT' }),
];

let channel: FakeChannel;
let bot: RunningEdge;

beforeAll(async () => {
  channel = await FakeChannel.start();
});
afterAll(() => channel.stop());

describe.each(
  CREDENTIALS.map((one) => [`${one.kind} ${'secret' in one ? one.secret.kind : 'identity'}`, one] as const),
)('with %s', (_name, credentials) => {
  beforeAll(async () => {
    bot = await startEdge({ credentials });
  });
  afterAll(() => bot.stop());

  test.each(FORGED)('a request with the token %s is refused and has no effect', async (forged) => {
    const client = new ChatClient({ bot: bot.url, channel: channel.url, ...(forged && { token: forged }) });
    for (const posted of [await client.say('hello'), await client.press('restore', {})]) {
      expect(posted.status).toBe(401);
      expect(posted.body).toEqual({
        code: 'Unauthorized',
        message: 'The request does not come from the channel.',
      });
    }
    expect(bot.turns).toEqual([]);
    expect(channel.requests).toEqual([]);
  });
});

test('a request that calls itself a skill of the emulator gets no further', async () => {
  const guarded = await startEdge({ credentials: CREDENTIALS[0]! });
  const client = new ChatClient({ bot: guarded.url, channel: channel.url });
  const posted = await client.say('hello', {
    channelId: 'emulator',
    recipient: { id: 'bot', role: 'skill' },
  });
  expect(posted.status).toBe(401);
  await guarded.stop();
});

test('without credentials every request is taken: the server then listens on loopback only', async () => {
  const open = await startEdge();
  expect((await new ChatClient({ bot: open.url, token: 'x' }).say('hello')).replies).toHaveLength(1);
  await open.stop();
});
