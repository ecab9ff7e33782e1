import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { cardMessage, type RunningEdge, startEdge, textMessage } from '../support/edge';

let channel: FakeChannel;
let bot: RunningEdge;
let conversationId: string;

beforeEach(async () => {
  channel = await FakeChannel.start();
  bot = await startEdge();
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  await client.say('hello');
  ({ conversationId } = client);
  channel.reset();
});
afterEach(async () => {
  await bot.stop();
  await channel.stop();
});

const send = (): Promise<string> => bot.edge.messenger.send(conversationId, textMessage('done'));
const update = (): Promise<string> =>
  bot.edge.messenger.update({ conversationId, activityId: 'card' }, cardMessage('progress'));

test('sends into a known conversation, in answer to nothing', async () => {
  expect(await send()).toBe('sent');
  const [sent] = channel.messages(conversationId);
  expect(sent?.activity.text).toBe('done');
  expect(sent?.activityId).toBeNull();
  expect(sent?.activity).not.toHaveProperty('replyToId');
});

test('remembers where a card came to stand that is brought up to date later', async () => {
  await bot.edge.messenger.send(conversationId, cardMessage('request', { tracks: 'request/abc' }));
  const [sent] = channel.messages(conversationId);
  expect(bot.stores.places.get('request/abc')).toEqual({ conversationId, activityId: sent?.id });
});

test('updates a card where it stands', async () => {
  expect(await update()).toBe('sent');
  expect(channel.updates('card')).toHaveLength(1);
});

test('does not reach a conversation nobody knows', async () => {
  expect(await bot.edge.messenger.send('never-met', textMessage('x'))).toBe('unreachable');
  expect(
    await bot.edge.messenger.update({ conversationId: 'never-met', activityId: 'a' }, textMessage('x')),
  ).toBe('unreachable');
});

test.each([429, 412, 502, 503, 504])('tries again after %d', async (status) => {
  channel.fail({ status, times: 2 });
  expect(await send()).toBe('sent');
  expect(channel.requests.map((one) => one.status)).toEqual([status, status, 201]);
});

test('waits as long as the channel says', async () => {
  channel.fail({ status: 429, times: 1, retryAfter: 1 });
  expect(await send()).toBe('sent');
  const [first, second] = channel.requests;
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(990);
});

test('gives up at once where the channel says to wait longer than anybody would', async () => {
  channel.fail({ status: 429, retryAfter: 3_600 });
  expect(await send()).toBe('try-later');
  expect(channel.requests).toHaveLength(1);
});

test('gives up after a few seconds of refusals', async () => {
  channel.fail({ status: 502 });
  expect(await update()).toBe('try-later');
  expect(channel.requests.length).toBeGreaterThanOrEqual(2);
  expect(channel.requests.length).toBeLessThanOrEqual(6);
});

test.each([
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
])('never tries again after 403 %s', async (code) => {
  channel.fail({ status: 403, code });
  expect(await send()).toBe('unreachable');
  expect(channel.requests).toHaveLength(1);
});

test('never tries again after 404', async () => {
  channel.fail({ status: 404 });
  expect(await update()).toBe('unreachable');
  expect(channel.requests).toHaveLength(1);
});

test('never repeats a message that is refused as it is', async () => {
  channel.fail({ status: 400, code: 'BadArgument' });
  expect(await send()).toBe('unreachable');
  expect(channel.requests).toHaveLength(1);
});

test('tries again after a connection that broke', async () => {
  channel.fail({ drop: true, times: 1 });
  expect(await send()).toBe('sent');
});

test('says "try later" where nobody listens any more', async () => {
  await channel.stop();
  expect(await send()).toBe('try-later');
  channel = await FakeChannel.start();
});

test('says "try later" where its own store fails', async () => {
  const failing = await startEdge({
    stores: {
      ...bot.stores,
      conversations: { ...bot.stores.conversations, find: () => Promise.reject(new Error('down')) },
    },
  });
  expect(await failing.edge.messenger.send(conversationId, textMessage('x'))).toBe('try-later');
  await failing.stop();
});

test('sends no more than seven messages in a second into one conversation', async () => {
  const began = Date.now();
  const outcomes = await Promise.all(Array.from({ length: 9 }, () => send()));
  expect(outcomes).toEqual(Array.from({ length: 9 }, () => 'sent'));
  // Counted from the start: a slow machine delays an arrival, the first one too, and never hastens one.
  const after = channel.requests.map((one) => one.at - began);
  expect(after[7]).toBeGreaterThanOrEqual(900);
  expect(after[8]).toBeGreaterThanOrEqual(1_900);
});
