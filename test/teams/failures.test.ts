import { RecoveryError } from '../../src/domain/errors';
import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { memoryStores, type RunningEdge, startEdge, textMessage, VOICE } from '../support/edge';

let channel: FakeChannel;
const running: RunningEdge[] = [];

async function edge(options: Parameters<typeof startEdge>[0] = {}): Promise<RunningEdge> {
  const started = await startEdge(options);
  running.push(started);
  return started;
}

beforeEach(async () => {
  channel = await FakeChannel.start();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
  await channel.stop();
});

const explode = (): never => {
  throw new TypeError('cannot read SECRET-IN-ERROR of undefined');
};

describe('an exception of the conversation', () => {
  test('is a sentence to the person, 200 to the channel, and no message or stack in either', async () => {
    const bot = await edge();
    bot.answerWith(explode);
    const inline = await new ChatClient({ bot: bot.url }).say('hello');
    expect(inline.status).toBe(200);
    expect(inline.replies[0]?.text).toMatch(/^Something went wrong\. Reference [0-9a-f]{12}\.$/);
    const client = new ChatClient({ bot: bot.url, channel: channel.url });
    expect(await client.say('hello')).toMatchObject({ status: 200, body: null });
    expect(channel.messages()).toHaveLength(1);
    expect(JSON.stringify([inline, channel.requests])).not.toMatch(/SECRET-IN-ERROR|TypeError|\bat .*\.ts/);
  });

  test('is in the log with its frames under the reference that the person was told', async () => {
    const bot = await edge();
    bot.answerWith(explode);
    const { replies } = await new ChatClient({ bot: bot.url }).say('hello');
    const reference = /[0-9a-f]{12}/.exec(replies[0]?.text ?? '')?.[0];
    const lines = bot
      .log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const failed = lines.find((line) => line['msg'] === 'turn failed');
    expect(failed).toMatchObject({
      correlationId: reference,
      turnKind: 'said',
      code: 'unexpected',
      error: { name: 'TypeError' },
    });
    expect(JSON.stringify(failed)).toContain('explode');
    expect(bot.log()).not.toContain('SECRET-IN-ERROR');
  });

  test('leaves the pressed card as it is and says so beside it, once', async () => {
    const bot = await edge();
    bot.answerWith(() => {
      throw new RecoveryError('throttled');
    });
    const posted = await new ChatClient({ bot: bot.url, channel: channel.url }).press('restore', {}, 'card');
    expect(posted.status).toBe(200);
    expect(posted.invoke).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    });
    expect(posted.invoke?.value).toMatch(/^Something went wrong/);
    await bot.edge.drained(1_000);
    expect(channel.requests).toEqual([]);
    expect(bot.log()).toContain('"code":"throttled"');
  });

  test('repeated by the channel is not tried again', async () => {
    const bot = await edge();
    bot.answerWith(explode);
    const client = new ChatClient({ bot: bot.url });
    await client.say('hello', { id: 'fails' });
    const again = await client.say('hello', { id: 'fails' });
    expect(again.status).toBe(200);
    expect(bot.turns).toHaveLength(1);
  });
});

describe('a store that fails', () => {
  const down = (): Promise<never> => Promise.reject(new Error('connection refused at db.internal'));

  test('to record the activity: nothing is done, and the person is told', async () => {
    const stores = { ...memoryStores(), activities: { firstTime: down } };
    const bot = await edge({ stores });
    const client = new ChatClient({ bot: bot.url });
    expect((await client.say('restore 1')).replies[0]?.text).toMatch(/^Something went wrong/);
    const pressed = await client.press('restore', {});
    expect(pressed.invoke).toMatchObject({
      statusCode: 200,
      value: expect.stringMatching(/^Something/) as string,
    });
    expect(bot.turns).toEqual([]);
    expect(bot.log()).not.toContain('db.internal');
  });

  test('to remember people, places or cards: the turn goes on', async () => {
    const stores = {
      ...memoryStores(),
      conversations: { remember: down, find: down, personal: down },
      people: { lastSeen: down, see: down },
      cards: { placed: down },
    };
    const bot = await edge({ stores });
    bot.answerWith(() => ({
      messages: [textMessage('here', { tracks: 't' })],
      privately: [textMessage('private')],
    }));
    const group = new ChatClient({ bot: bot.url, channel: channel.url, conversation: { type: 'groupChat' } });
    expect((await group.say('hello')).status).toBe(200);
    expect(channel.messages().map((one) => one.activity.text)).toEqual([
      'here',
      'Please open a chat with me.',
    ]);
  });
});

test('even a voice that fails gives no 5xx', async () => {
  const bot = await edge({ voice: { ...VOICE, unreadable: explode } });
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  expect((await client.post({ type: 'invoke', name: 'adaptiveCard/action', value: 1 })).status).toBe(200);
  expect((await client.post({ type: 'message', value: 1 })).status).toBe(200);
});

describe('a person of a tenant that is not served', () => {
  test('is told, and reaches nothing', async () => {
    const bot = await edge({ allowedTenants: ['home'] });
    const stranger = new ChatClient({ bot: bot.url, channel: channel.url, tenantId: 'abroad' });
    await stranger.say('find my mail');
    const pressed = await stranger.press('restore', { ref: 'x' });
    await stranger.install();
    const said = channel.messages().map((one) => one.activity.text);
    expect(said).toEqual(['Your organisation is not served here.', 'Your organisation is not served here.']);
    expect(pressed.invoke?.value).toBe('Your organisation is not served here.');
    expect(bot.turns).toEqual([]);
    expect(bot.stores.known.size + bot.stores.seen.size).toBe(0);
  });

  test('is not taken for one that names no tenant', async () => {
    const bot = await edge({ allowedTenants: ['home'] });
    const nameless = new ChatClient({ bot: bot.url });
    await nameless.say('hi', { conversation: { id: 'c' }, channelData: {} });
    expect(bot.turns).toEqual([]);
    await new ChatClient({ bot: bot.url, tenantId: 'home' }).say('hi');
    expect(bot.turns).toHaveLength(1);
  });
});
