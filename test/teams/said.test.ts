import { ChatClient, cardIn } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { cardMessage, PATIENT, type RunningEdge, startEdge, textMessage } from '../support/edge';
import { gate } from '../support/gate';

let channel: FakeChannel;
let bot: RunningEdge;

beforeAll(async () => {
  channel = await FakeChannel.start();
  bot = await startEdge({ patience: PATIENT });
});
afterAll(async () => {
  await bot.stop();
  await channel.stop();
});
beforeEach(() => {
  channel.reset();
  bot.turns.length = 0;
  bot.answerWith((turn) => ({
    messages: [textMessage(turn.event.kind === 'said' ? `You said: ${turn.event.text}` : 'else')],
  }));
});

const inPersonal = (options: object = {}): ChatClient =>
  new ChatClient({ bot: bot.url, channel: channel.url, ...options });

describe('replies', () => {
  test('go to the service url, in answer to the activity', async () => {
    const client = inPersonal();
    const posted = await client.say('hello', { id: 'the-activity' });
    expect(posted).toMatchObject({ status: 200, body: null });
    const [sent] = channel.messages(client.conversationId);
    expect(sent?.activity).toMatchObject({ text: 'You said: hello', replyToId: 'the-activity' });
  });

  test('go into the HTTP response where the caller expects them there, and nowhere else', async () => {
    const posted = await new ChatClient({ bot: bot.url }).say('hello');
    expect(posted.replies.map((one) => one.text)).toEqual(['You said: hello']);
    expect(channel.requests).toEqual([]);
  });

  test('go inline even where a service url is given that nobody listens at', async () => {
    const posted = await new ChatClient({ bot: bot.url }).say('hello', { serviceUrl: 'http://127.0.0.1:9/' });
    expect(posted.replies).toHaveLength(1);
  });

  test('keep their order', async () => {
    bot.answerWith(() => ({ messages: ['one', 'two', 'three'].map((text) => textMessage(text)) }));
    const client = inPersonal();
    await client.say('count');
    expect(channel.messages(client.conversationId).map((one) => one.activity.text)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  test('of the channel that throttles once arrive all the same', async () => {
    channel.fail({ operation: 'send', status: 429, times: 1, retryAfter: 0 });
    const client = inPersonal();
    expect((await client.say('hello')).status).toBe(200);
    expect(channel.messages(client.conversationId)).toHaveLength(1);
  });

  test('that the channel refuses for good leave no trace but a log line', async () => {
    channel.fail({ operation: 'send', status: 403, code: 'BotNotInConversationRoster' });
    const client = inPersonal();
    expect((await client.say('hello')).status).toBe(200);
    expect(channel.requests).toHaveLength(1);
    expect(bot.log()).toContain('BotNotInConversationRoster');
  });
});

describe('a message', () => {
  test('with a card carries it alone, with its summary and the whole text for clients without cards', async () => {
    bot.answerWith(() => ({ messages: [cardMessage('the card says this')] }));
    const [reply] = (await new ChatClient({ bot: bot.url }).say('hello')).replies;
    expect(reply).not.toHaveProperty('text');
    expect(reply).toMatchObject({ summary: 'summary of the card says this', speak: 'the card says this' });
    expect(cardIn(reply!)).toMatchObject({ type: 'AdaptiveCard', fallbackText: 'the card says this' });
  });

  test('keeps the fallback text that its template brings', async () => {
    const card = { type: 'AdaptiveCard', version: '1.5', body: [], fallbackText: 'own' };
    bot.answerWith(() => ({ messages: [textMessage('said', { card })] }));
    const [reply] = (await new ChatClient({ bot: bot.url }).say('hello')).replies;
    expect(cardIn(reply!)).toEqual(card);
  });

  test('never grows over 28 KB for its fallback text', async () => {
    const filler = 'x'.repeat(15_000);
    bot.answerWith(() => ({ messages: [cardMessage(filler, { summary: 'short' })] }));
    const [reply] = (await new ChatClient({ bot: bot.url }).say('hello')).replies;
    const card = cardIn(reply!);
    expect(card).toMatchObject({ fallbackText: 'short' });
    expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
  });

  test('without card is plain text: what it quotes brings no links or formatting', async () => {
    bot.answerWith(() => ({ messages: [textMessage('[click](https://example.test)')] }));
    const [reply] = (await new ChatClient({ bot: bot.url }).say('hello')).replies;
    expect(reply).toMatchObject({ text: '[click](https://example.test)', textFormat: 'plain' });
    expect(reply).not.toHaveProperty('attachments');
  });

  test('offers at most three suggestions, in a personal chat only, on text only', async () => {
    const suggestions = ['one', 'two', 'three', 'four'];
    bot.answerWith(() => ({
      messages: [textMessage('text', { suggestions }), cardMessage('card', { suggestions })],
    }));
    const personal = await new ChatClient({ bot: bot.url }).say('hello');
    expect(personal.replies[0]).toMatchObject({
      suggestedActions: {
        actions: ['one', 'two', 'three'].map((value) => ({ type: 'imBack', title: value, value })),
      },
    });
    expect(personal.replies[1]).not.toHaveProperty('suggestedActions');
    const group = await new ChatClient({ bot: bot.url, conversation: { type: 'groupChat' } }).say('hello');
    expect(group.replies[0]).not.toHaveProperty('suggestedActions');
  });

  test('that tracks progress is remembered by the activity the channel gave it', async () => {
    bot.answerWith(() => ({ messages: [cardMessage('restoring', { tracks: 'batch-7' })] }));
    const client = inPersonal();
    await client.say('restore');
    const [sent] = channel.messages(client.conversationId);
    expect(bot.stores.places.get('batch-7')).toEqual({
      conversationId: client.conversationId,
      activityId: sent?.id,
    });
  });
});

describe('a turn', () => {
  test('names the person by Entra object id, the tenant, the place, the language and the zone', async () => {
    const client = new ChatClient({
      bot: bot.url,
      channel: channel.url,
      person: { aadObjectId: 'ada-object-id', name: 'Ada' },
      tenantId: 'contoso',
      conversation: { type: 'channel' },
      locale: 'de-de',
      timezone: 'Europe/Berlin',
    });
    await client.say('hallo');
    expect(bot.turns).toMatchObject([
      {
        person: { id: 'ada-object-id', tenantId: 'contoso', name: 'Ada' },
        place: { conversationId: client.conversationId, kind: 'channel' },
        locale: 'de-DE',
        timezone: 'Europe/Berlin',
        event: { kind: 'said', text: 'hallo' },
      },
    ]);
    expect(bot.turns[0]?.correlationId).toMatch(/^[0-9a-f]{12}$/);
  });

  test('falls back to the channel id of the person and the tenant of the channel data', async () => {
    const client = inPersonal();
    const bare = client.activity({});
    await client.post({
      type: 'message',
      text: 'hi',
      from: { id: '29:someone' },
      conversation: { id: client.conversationId },
      channelData: { tenant: { id: 'from-channel-data' } },
      locale: bare['locale'],
    });
    expect(bot.turns[0]).toMatchObject({
      person: { id: '29:someone', tenantId: 'from-channel-data', name: '' },
      place: { kind: 'personal' },
    });
  });

  test('takes language and zone from the client entity, then from what was last seen, then from nowhere', async () => {
    const person = { aadObjectId: 'traveller' };
    const entities = [{ type: 'clientInfo', locale: 'ja-JP', timezone: 'Asia/Tokyo' }];
    const client = inPersonal({ person });
    await client.say('one', { locale: undefined });
    await client.say('two', { locale: undefined, entities });
    await client.say('three', { locale: 'no such locale!', localTimezone: 'Nowhere/AtAll' });
    expect(bot.turns.map(({ locale, timezone }) => [locale, timezone])).toEqual([
      ['en-US', 'UTC'],
      ['ja-JP', 'Asia/Tokyo'],
      ['ja-JP', 'Asia/Tokyo'],
    ]);
  });

  test.each([
    ['<at>Mail Recovery</at> find my mail', 'find my mail'],
    ['find <at>Mail Recovery</at> my mail', 'find my mail'],
    ['<at>Mail Recovery</at>\u00a0<at>Mail Recovery</at> help', 'help'],
    ['<at>Mail Recovery</at>', ''],
    ['mail from <at>Bob</at>', 'mail from Bob'],
    ['  if a < b and c > d  ', 'if a < b and c > d'],
    ['line one\nline two', 'line one\nline two'],
  ])('reads %j as %j', async (text, spoken) => {
    const entities = [
      { type: 'mention', text: '<at>Mail Recovery</at>', mentioned: { id: 'bot', name: 'Mail Recovery' } },
      { type: 'mention', text: '<at>Bob</at>', mentioned: { id: '29:bob', name: 'Bob' } },
    ];
    await inPersonal().say(text, { entities });
    expect(bot.turns[0]?.event).toEqual({ kind: 'said', text: spoken });
  });

  test('ignores the HTML attachment that Teams adds to every message', async () => {
    const attachments = [{ contentType: 'text/html', content: '<div><p>other words</p></div>' }];
    await inPersonal().say('my words', { attachments });
    expect(bot.turns[0]?.event).toEqual({ kind: 'said', text: 'my words' });
  });
});

describe('the typing indicator', () => {
  const kinds = (client: ChatClient): readonly string[] =>
    channel.requests
      .filter((one) => one.conversationId === client.conversationId)
      .map((one) => one.activity.type);

  test('does not show before a quick answer', async () => {
    const client = inPersonal();
    await client.say('quick');
    expect(kinds(client)).toEqual(['message']);
  });

  test('shows before a slow one, for every conversation of those that wait at once', async () => {
    const quickToShow = await startEdge({ patience: { ...PATIENT, typingMs: 20 } });
    const held = gate();
    quickToShow.answerWith(async () => {
      await held.opened;
      return { messages: [textMessage('done')] };
    });
    const clients = [1, 2, 3].map(() => new ChatClient({ bot: quickToShow.url, channel: channel.url }));
    const said = clients.map((client) => client.say('slow'));
    await channel.until(() => clients.every((client) => kinds(client).includes('typing')));
    held.open();
    await Promise.all(said);
    for (const client of clients) expect(new Set(kinds(client))).toEqual(new Set(['typing', 'message']));
    for (const client of clients) expect(kinds(client).at(-1)).toBe('message');
    await quickToShow.stop();
  });
});

test('an answer slower than the channel waits is sent afterwards, and the request answered before', async () => {
  const impatient = await startEdge({ patience: { ...PATIENT, answerMs: 50 } });
  const held = gate();
  impatient.answerWith(async () => {
    await held.opened;
    return { messages: [textMessage('at last')] };
  });
  const client = new ChatClient({ bot: impatient.url, channel: channel.url });
  expect((await client.say('very slow')).status).toBe(200);
  expect(channel.messages(client.conversationId)).toEqual([]);
  held.open();
  await channel.until((seen) => seen.messages(client.conversationId).length === 1);
  expect(channel.messages(client.conversationId)[0]?.activity.text).toBe('at last');
  await impatient.stop();
});
