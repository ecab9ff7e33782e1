import { ChatClient, type Posted } from '../support/chat-client';
import { type RunningEdge, startEdge, textMessage } from '../support/edge';
import { APP, type Microsoft, SECRET, SERVICE_URL, startMicrosoft, TENANT } from '../support/microsoft';

/** Genuine requests of the channel all of them: what differs is the tenant they are about. */
let microsoft: Microsoft;
let bot: RunningEdge;

const OTHER = '99999999-9999-9999-9999-999999999999';
const NOT_SERVED = 'Your organisation is not served here.';

beforeAll(async () => {
  microsoft = await startMicrosoft();
});
beforeEach(async () => {
  microsoft.channel.reset();
  bot = await startEdge({
    credentials: {
      kind: 'MultiTenant',
      appId: APP,
      tenantId: TENANT,
      secret: { kind: 'password', password: SECRET },
    },
    allowedTenants: [TENANT.toUpperCase()],
  });
});
afterEach(() => bot.stop());
afterAll(() => microsoft.stop());

function person(tenantId = OTHER): ChatClient {
  const token = microsoft.issuer.token();
  return new ChatClient({ bot: bot.url, channel: SERVICE_URL, tenantId, token });
}

const said = (): readonly unknown[] => microsoft.channel.messages().map(({ activity }) => activity.text);

const KINDS: readonly (readonly [string, (client: ChatClient, extra?: object) => Promise<Posted>])[] = [
  ['a message', (client, extra) => client.say('hello', extra)],
  ['a pressed button', (client, extra) => client.press('restore', {}, undefined, extra)],
  ['a pressed button of an older client', (client, extra) => client.submit('restore', {}, undefined, extra)],
  ['a conversationUpdate', (client, extra) => client.joinBot(extra)],
  ['an installationUpdate', (client, extra) => client.install(extra)],
];

describe('Allowed tenants', () => {
  test.each(KINDS)('%s of another tenant: told so, nothing asked, nobody remembered', async (_what, act) => {
    const posted = await act(person());
    expect(posted.status).toBe(200);
    // An invoke is told in its own answer.
    expect(said().length === 1 ? said() : [posted.invoke?.value]).toEqual([NOT_SERVED]);
    expect(bot.turns).toEqual([]);
    expect(bot.stores.known.size + bot.stores.seen.size + bot.stores.places.size).toBe(0);
  });

  test.each(KINDS)(
    '%s that names no tenant: told so, nothing asked, nobody remembered',
    async (_what, act) => {
      const client = person();
      const { conversation } = client.activity({}) as { conversation: object };
      const posted = await act(client, {
        conversation: { ...conversation, tenantId: undefined },
        channelData: {},
      });
      expect(posted.status).toBe(200);
      expect(bot.turns).toEqual([]);
      expect(bot.stores.known.size + bot.stores.seen.size + bot.stores.places.size).toBe(0);
    },
  );

  test.each(KINDS)('%s that names an allowed tenant and another one: not served', async (_what, act) => {
    await act(person(), { channelData: { tenant: { id: TENANT } } });
    await act(person(TENANT), { channelData: { tenant: { id: OTHER } } });
    expect(bot.turns).toEqual([]);
    expect(bot.stores.known.size + bot.stores.seen.size).toBe(0);
  });

  test.each(KINDS)('%s of an allowed tenant: served', async (_what, act) => {
    await act(person(TENANT));
    expect(bot.turns).toHaveLength(1);
    expect([...bot.stores.known.values()].map(({ tenantId }) => tenantId)).toEqual([TENANT]);
  });

  test('a message of the bot’s own to a chat of a tenant served no longer: not sent, nor a card changed', async () => {
    const client = person(TENANT);
    await client.say('hello');
    const [known] = [...bot.stores.known.values()];
    microsoft.channel.reset();
    const { messenger } = bot.edge;
    expect(await messenger.send(client.conversationId, textMessage('done'))).toBe('sent');
    expect(microsoft.channel.requests).toHaveLength(1);

    bot.stores.known.set(client.conversationId, { ...known!, tenantId: OTHER });
    expect(await messenger.send(client.conversationId, textMessage('done'))).toBe('unreachable');
    const place = { conversationId: client.conversationId, activityId: '1' };
    expect(await messenger.update(place, textMessage('done'))).toBe('unreachable');
    expect(microsoft.channel.requests).toHaveLength(1);
  });
});
