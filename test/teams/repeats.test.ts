import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { cardMessage, type RunningEdge, startEdge, textMessage } from '../support/edge';

let channel: FakeChannel;
let bot: RunningEdge;

beforeAll(async () => {
  channel = await FakeChannel.start();
  bot = await startEdge();
});
afterAll(async () => {
  await bot.stop();
  await channel.stop();
});
beforeEach(() => {
  channel.reset();
  bot.turns.length = 0;
  bot.answerWith(() => ({ messages: [textMessage('answer')] }));
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a message delivered again is taken, and has no second effect', async () => {
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await client.say('restore 1', { id: 'again' })).status);
  expect(statuses).toEqual([200, 200, 200]);
  expect(bot.turns).toHaveLength(1);
  expect(channel.messages()).toHaveLength(1);
});

test('a message delivered again while the first is under way has no second effect', async () => {
  bot.answerWith(async () => {
    await pause(200);
    return { messages: [textMessage('answer')] };
  });
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  await Promise.all([1, 2, 3, 4].map(() => client.say('restore 1', { id: 'at-once' })));
  expect(bot.turns).toHaveLength(1);
  expect(channel.messages()).toHaveLength(1);
});

test('the same activity id in another conversation is another activity', async () => {
  await new ChatClient({ bot: bot.url }).say('one', { id: 'same' });
  await new ChatClient({ bot: bot.url }).say('two', { id: 'same' });
  expect(bot.turns).toHaveLength(2);
});

test('activities without id cannot be told apart and are all answered', async () => {
  const client = new ChatClient({ bot: bot.url });
  await client.say('one', { id: undefined });
  await client.say('one', { id: undefined });
  expect(bot.turns).toHaveLength(2);
});

test('a button delivered again gets the first answer again', async () => {
  bot.answerWith(() => ({ replace: cardMessage('restored'), messages: [] }));
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  const first = await client.press('restore', {}, undefined, { id: 'press' });
  const second = await client.press('restore', {}, undefined, { id: 'press' });
  expect(second).toEqual(first);
  expect(first.invoke?.type).toBe('application/vnd.microsoft.card.adaptive');
  expect(bot.turns).toHaveLength(1);
});

test('a button delivered again while the first is under way waits for the same answer', async () => {
  bot.answerWith(async () => {
    await pause(200);
    return { replace: cardMessage('restored'), messages: [] };
  });
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  const [first, second] = await Promise.all(
    [1, 2].map(() => client.press('restore', {}, undefined, { id: 'twice' })),
  );
  expect(second).toEqual(first);
  expect(bot.turns).toHaveLength(1);
});

test('a button answered by a process that is gone gets a harmless answer', async () => {
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  await client.press('restore', {}, undefined, { id: 'before-restart' });
  const restarted = await startEdge({ stores: bot.stores });
  const again = new ChatClient({
    bot: restarted.url,
    channel: channel.url,
    conversation: { id: client.conversationId },
  });
  const posted = await again.press('restore', {}, undefined, { id: 'before-restart' });
  expect(posted.status).toBe(200);
  expect(posted.invoke).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: '',
  });
  expect(restarted.turns).toEqual([]);
  await restarted.stop();
});

test('inline replies are given again to a caller that lost them', async () => {
  const client = new ChatClient({ bot: bot.url });
  const first = await client.say('hello', { id: 'lost' });
  const second = await client.say('hello', { id: 'lost' });
  expect(second.replies.map((one) => one.text)).toEqual(['answer']);
  expect(second.replies).toHaveLength(first.replies.length);
  expect(bot.turns).toHaveLength(1);
});
