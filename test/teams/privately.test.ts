import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { cardMessage, type RunningEdge, startEdge, textMessage } from '../support/edge';

let channel: FakeChannel;
let bot: RunningEdge;

beforeEach(async () => {
  channel = await FakeChannel.start();
  bot = await startEdge();
  bot.answerWith((turn) =>
    turn.place.kind === 'personal'
      ? { messages: [textMessage('personal')] }
      : {
          messages: [textMessage('see our chat')],
          privately: [cardMessage('your mail', { tracks: 'batch' })],
        },
  );
});
afterEach(async () => {
  await bot.stop();
  await channel.stop();
});

const client = (type: 'personal' | 'groupChat' | 'channel', options: object = {}): ChatClient =>
  new ChatClient({ bot: bot.url, channel: channel.url, conversation: { type }, ...options });

test('what is private goes into the personal chat that is known', async () => {
  const personal = client('personal');
  await personal.say('hello');
  channel.reset();
  const group = client('groupChat');
  await group.say('find my mail');
  expect(channel.messages(group.conversationId).map((one) => one.activity.text)).toEqual(['see our chat']);
  const [sent] = channel.messages(personal.conversationId);
  expect(sent?.activity.summary).toBe('summary of your mail');
  expect(bot.stores.places.get('batch')).toEqual({
    conversationId: personal.conversationId,
    activityId: sent?.id,
  });
  expect(channel.requests.filter((one) => one.operation === 'create')).toEqual([]);
});

test('without a personal chat one is opened, and known from then on', async () => {
  const group = client('channel');
  await group.say('find my mail');
  await group.say('and again');
  const created = channel.requests.filter((one) => one.operation === 'create');
  expect(created).toHaveLength(1);
  expect(created[0]?.activity).toMatchObject({
    isGroup: false,
    bot: { id: 'bot' },
    members: [{ id: `29:${group.personId}` }],
    tenantId: 'tenant',
    channelData: { tenant: { id: 'tenant' } },
  });
  expect(channel.messages(`personal:29:${group.personId}`)).toHaveLength(2);
});

test('where none can be opened the group is told, and nothing private with it', async () => {
  channel.fail({ operation: 'create', status: 403, code: 'BotNotInConversationRoster' });
  const group = client('groupChat');
  await group.say('find my mail');
  expect(channel.messages().map((one) => one.activity.text)).toEqual([
    'see our chat',
    'Please open a chat with me.',
  ]);
  expect(JSON.stringify(channel.messages())).not.toContain('your mail');
});

test('where the known chat is dead the group is told', async () => {
  const personal = client('personal');
  await personal.say('hello');
  channel.fail({ conversationId: personal.conversationId, status: 403, code: 'ConversationBlockedByUser' });
  const group = client('groupChat');
  await group.say('find my mail');
  expect(channel.messages(group.conversationId).at(-1)?.activity.text).toBe('Please open a chat with me.');
});

test("one person's chat is never another's, nor the same id's of another tenant", async () => {
  await client('personal', { person: { aadObjectId: 'ada' } }).say('hello');
  await client('personal', { person: { aadObjectId: 'bob' }, tenantId: 'other' }).say('hello');
  channel.reset();
  await client('groupChat', { person: { aadObjectId: 'bob' } }).say('find my mail');
  expect(channel.messages().map((one) => one.conversationId)).toContain('personal:29:bob');
  expect(channel.messages().filter((one) => one.activity.summary === 'summary of your mail')).toHaveLength(1);
});

test('in a personal chat "privately" is here', async () => {
  bot.answerWith(() => ({ messages: [textMessage('one')], privately: [textMessage('two')] }));
  const personal = client('personal');
  await personal.say('hello');
  expect(channel.messages(personal.conversationId).map((one) => one.activity.text)).toEqual(['one', 'two']);
});

test('a caller that takes replies inline and has no service url is told to open a chat', async () => {
  const posted = await new ChatClient({ bot: bot.url, conversation: { type: 'groupChat' } }).say(
    'find my mail',
  );
  expect(posted.replies.map((one) => one.text)).toEqual(['see our chat', 'Please open a chat with me.']);
});

test('a view that an older client cannot show goes into the personal chat, and nowhere else', async () => {
  const personal = client('personal');
  await personal.say('hello');
  channel.reset();
  bot.answerWith(() => ({ view: cardMessage('as an approver sees it'), messages: [] }));
  const group = client('channel');
  await group.submit('request', {}, 'card-1');
  expect(channel.messages(group.conversationId)).toEqual([]);
  expect(channel.updates('card-1')).toEqual([]);
  expect(channel.messages(personal.conversationId)).toHaveLength(1);
});
