import { ChatClient, cardIn } from '../support/chat-client';
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
beforeEach(() => channel.reset());

test('a sentence is answered at the service url', async () => {
  const client = new ChatClient({ bot: bot.url, channel: channel.url });
  const posted = await client.say('hello');
  expect(posted.status).toBe(200);
  expect(channel.messages(client.conversationId).map((one) => one.activity.text)).toEqual([
    'You said: hello',
  ]);
});

test('a sentence is answered inline where the caller expects replies', async () => {
  const client = new ChatClient({ bot: bot.url });
  const posted = await client.say('hello');
  expect(posted.replies.map((one) => one.text)).toEqual(['You said: hello']);
  expect(channel.requests).toEqual([]);
});

test('a card travels alone, with its summary and the whole text for clients without cards', async () => {
  bot.answerWith(() => ({ messages: [textMessage('first'), cardMessage('the card says this')] }));
  const posted = await new ChatClient({ bot: bot.url }).say('hello');
  const [first, second] = posted.replies;
  expect(first).toMatchObject({ text: 'first', textFormat: 'plain' });
  expect(second?.text).toBeUndefined();
  expect(second).toMatchObject({ summary: 'summary of the card says this', speak: 'the card says this' });
  expect(cardIn(second!)).toMatchObject({ type: 'AdaptiveCard', fallbackText: 'the card says this' });
});
