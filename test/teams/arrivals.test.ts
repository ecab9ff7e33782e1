import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { type RunningEdge, startEdge } from '../support/edge';

let channel: FakeChannel;
let bot: RunningEdge;

beforeEach(async () => {
  channel = await FakeChannel.start();
  bot = await startEdge();
});
afterEach(async () => {
  await bot.stop();
  await channel.stop();
});

const client = (options: object = {}): ChatClient =>
  new ChatClient({ bot: bot.url, channel: channel.url, ...options });

test('an installation is an arrival', async () => {
  await client().install();
  expect(bot.turns.map((turn) => turn.event)).toEqual([{ kind: 'installed' }]);
});

test('the bot joining a conversation is an arrival', async () => {
  await client().joinBot();
  expect(bot.turns.map((turn) => turn.event)).toEqual([{ kind: 'installed' }]);
});

test('a person is welcomed once, however often and in whatever way the channel says so', async () => {
  const one = client();
  await one.install();
  await one.joinBot();
  await one.install();
  await client().install();
  expect(channel.messages()).toHaveLength(1);
});

test('arrivals that come at the same moment give one welcome', async () => {
  const one = client();
  await Promise.all([one.install(), one.joinBot(), one.install(), one.joinBot()]);
  expect(channel.messages()).toHaveLength(1);
});

test('another person is welcomed too, and the same person id of another tenant is another person', async () => {
  await client().install();
  await client({ person: { aadObjectId: 'somebody-else' } }).install();
  await client({ tenantId: 'elsewhere' }).install();
  expect(channel.messages()).toHaveLength(3);
});

test('a team gets one message in its channel, whoever else joins and in whatever thread', async () => {
  const team = client({ conversation: { id: '19:team@thread.tacv2', type: 'channel' } });
  await team.install();
  await team.joinBot();
  await team.joinBot({
    conversation: { id: '19:team@thread.tacv2;messageid=1', conversationType: 'channel' },
  });
  for (const id of ['29:one', '29:two', '29:three']) {
    await team.post({ type: 'conversationUpdate', membersAdded: [{ id }] });
  }
  expect(channel.messages().map((sent) => sent.conversationId)).toEqual(['19:team@thread.tacv2']);
});

test.each([
  ['a removal', { type: 'installationUpdate', action: 'remove' }],
  ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }],
  ['somebody joining', { type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] }],
  ['somebody leaving', { type: 'conversationUpdate', membersRemoved: [{ id: '29:old' }] }],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
  ['typing', { type: 'typing' }],
  ['an edit', { type: 'messageUpdate', text: 'changed' }],
  ['an event', { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }],
  ['the end of a conversation', { type: 'endOfConversation' }],
  ['something unheard of', { type: 'x-unheard-of' }],
])('%s is taken in silence', async (_what, activity) => {
  const posted = await client().post(activity);
  expect(posted.status).toBe(200);
  expect(bot.turns).toEqual([]);
  expect(channel.requests).toEqual([]);
});

test('the way to a conversation is known from any activity of it, but not from a removal', async () => {
  const [here, gone] = [client(), client()];
  await here.post({ type: 'typing' });
  await gone.post({ type: 'installationUpdate', action: 'remove' });
  expect([...bot.stores.known.keys()]).toEqual([here.conversationId]);
  expect(await bot.edge.messenger.send(here.conversationId, { text: 'later', summary: 's' })).toBe('sent');
  expect(await bot.edge.messenger.send(gone.conversationId, { text: 'later', summary: 's' })).toBe(
    'unreachable',
  );
});
