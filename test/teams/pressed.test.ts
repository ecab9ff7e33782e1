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
});

const client = (): ChatClient => new ChatClient({ bot: bot.url, channel: channel.url });
const inline = (): ChatClient => new ChatClient({ bot: bot.url });
const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

describe('a button by Action.Execute', () => {
  test('reaches the conversation with its verb and its data', async () => {
    bot.answerWith(() => ({ messages: [] }));
    await client().press('restore', { ref: 'abc', 'pick.1': 'true' });
    expect(bot.turns[0]?.event).toEqual({
      kind: 'pressed',
      verb: 'restore',
      data: { ref: 'abc', 'pick.1': 'true' },
    });
  });

  test('is answered with the new card, which also takes the place of the old one for everybody', async () => {
    bot.answerWith(() => ({ replace: cardMessage('restored'), messages: [] }));
    const one = client();
    const posted = await one.press('restore', {}, 'card-1');
    expect(posted.status).toBe(200);
    expect(posted.invoke).toMatchObject({ statusCode: 200, type: CARD, value: { type: 'AdaptiveCard' } });
    await channel.until((seen) => seen.updates('card-1').length === 1);
    const [update] = channel.updates('card-1');
    expect(update?.conversationId).toBe(one.conversationId);
    expect(cardIn(update!.activity)).toEqual(posted.invoke?.value);
  });

  test('may be answered with a view for the one who pressed: what everybody sees stays', async () => {
    bot.answerWith(() => ({ view: cardMessage('as an approver sees it'), messages: [] }));
    const posted = await client().press('request', {}, 'card-9');
    expect(posted.invoke).toMatchObject({ statusCode: 200, type: CARD, value: { type: 'AdaptiveCard' } });
    // The next press is delivered after this one: had anything been sent for it, it would be there.
    bot.answerWith(() => ({ replace: cardMessage('for everybody'), messages: [] }));
    await client().press('restore', {}, 'card-8');
    await channel.until((seen) => seen.updates('card-8').length === 1);
    expect(channel.requests.map(({ operation }) => operation)).toEqual(['update']);
    expect(channel.updates('card-9')).toEqual([]);
  });

  test('does not wait for a channel that is slow to update', async () => {
    const held = gate();
    channel.fail({ operation: 'update', heldBy: held.opened, times: 1, status: 200 });
    bot.answerWith(() => ({ replace: cardMessage('restored'), messages: [] }));
    expect((await client().press('restore', {}, 'card-2')).invoke?.type).toBe(CARD);
    expect(channel.updates('card-2')).toEqual([]);
    held.open();
    await channel.until((seen) => seen.updates('card-2').length === 1);
  });

  test('shows no second card where the update fails: the one who pressed sees the new one already', async () => {
    channel.fail({ operation: 'update', status: 404 });
    bot.answerWith(() => ({ replace: cardMessage('restored'), messages: [textMessage('also')] }));
    const one = client();
    await one.press('restore', {}, 'gone');
    await channel.until((seen) => seen.messages(one.conversationId).length === 1);
    expect(channel.messages(one.conversationId).map((sent) => sent.activity.text)).toEqual(['also']);
  });

  test('remembers the pressed card as the place of progress', async () => {
    bot.answerWith(() => ({ replace: cardMessage('0 of 9', { tracks: 'batch-1' }), messages: [] }));
    const one = client();
    await one.press('restore-all', {}, 'card-3');
    await channel.until((seen) => seen.updates('card-3').length === 1);
    expect(bot.stores.places.get('batch-1')).toEqual({
      conversationId: one.conversationId,
      activityId: 'card-3',
    });
  });

  test('sends new messages after its own answer, and names the first in it', async () => {
    bot.answerWith(() => ({ messages: [cardMessage('preview'), textMessage('more')] }));
    const one = client();
    const posted = await one.press('preview', {}, 'card-4');
    expect(posted.invoke).toEqual({ statusCode: 200, type: MESSAGE, value: 'summary of preview' });
    await channel.until((seen) => seen.messages(one.conversationId).length === 2);
    expect(channel.updates()).toEqual([]);
  });

  test('is answered inline with everything where replies are expected there', async () => {
    bot.answerWith(() => ({ replace: cardMessage('new'), messages: [textMessage('and more')] }));
    const posted = await inline().press('restore', {}, 'card-5', { serviceUrl: channel.url });
    expect(posted.invoke).toMatchObject({ statusCode: 200, type: CARD });
    expect(posted.replies.map((one) => one.text)).toEqual(['and more']);
    expect(channel.requests).toEqual([]);
  });

  test.each([
    ['no action', {}],
    ['an action that is a word', { action: 'restore' }],
    ['no verb', { action: { data: {} } }],
    ['a verb that is a number', { action: { verb: 4, data: {} } }],
    ['a verb that is a sentence', { action: { verb: 'drop all tables', data: {} } }],
    ['data that is a list', { action: { verb: 'restore', data: [1] } }],
    ['nothing at all', null],
  ])('with %s gets the error form of the protocol and no card', async (_what, value) => {
    const posted = await client().post({ type: 'invoke', name: 'adaptiveCard/action', value });
    expect(posted.status).toBe(200);
    expect(posted.invoke).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: 'This button is from an older card.' },
    });
    expect(bot.turns).toEqual([]);
  });

  test('without data has empty data', async () => {
    bot.answerWith(() => ({ messages: [] }));
    const posted = await client().post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'undo' } },
    });
    expect(posted.invoke).toEqual({ statusCode: 200, type: MESSAGE, value: '' });
    expect(bot.turns[0]?.event).toEqual({ kind: 'pressed', verb: 'undo', data: {} });
  });

  test('that takes too long is acknowledged, and its card follows', async () => {
    const impatient = await startEdge({ patience: { ...PATIENT, answerMs: 50 } });
    const held = gate();
    impatient.answerWith(async () => {
      await held.opened;
      return { replace: cardMessage('at last'), messages: [] };
    });
    const person = new ChatClient({ bot: impatient.url, channel: channel.url });
    const posted = await person.press('restore-all', {}, 'card-6');
    expect(posted.invoke).toEqual({ statusCode: 200, type: MESSAGE, value: 'Still working.' });
    held.open();
    await channel.until((seen) => seen.updates('card-6').length === 1);
    await impatient.stop();
  });

  test('of another feature is not found, with no 5xx that would be tried again', async () => {
    const posted = await client().post({ type: 'invoke', name: 'composeExtension/query', value: {} });
    expect(posted.status).toBe(404);
  });
});

describe('a button by its Action.Submit fallback', () => {
  test('reaches the conversation like the other', async () => {
    bot.answerWith(() => ({ messages: [] }));
    await client().submit('restore', { ref: 'abc', 'pick.2': 'true' });
    expect(bot.turns[0]?.event).toEqual({
      kind: 'pressed',
      verb: 'restore',
      data: { ref: 'abc', 'pick.2': 'true' },
    });
  });

  test('may carry its verb nested as an Execute does', async () => {
    bot.answerWith(() => ({ messages: [] }));
    await client().post({ type: 'message', value: { action: { verb: 'page', data: { page: 2 } } } });
    await client().post({ type: 'message', text: '', value: { data: { verb: 'page', page: 3 } } });
    expect(bot.turns.map((turn) => turn.event)).toEqual([
      { kind: 'pressed', verb: 'page', data: { page: 2 } },
      { kind: 'pressed', verb: 'page', data: { page: 3 } },
    ]);
  });

  test('replaces the card by an update', async () => {
    bot.answerWith(() => ({ replace: cardMessage('restored', { tracks: 'batch-2' }), messages: [] }));
    const one = client();
    await one.submit('restore', {}, 'card-7');
    expect(channel.updates('card-7')).toHaveLength(1);
    expect(channel.messages(one.conversationId)).toEqual([]);
    expect(bot.stores.places.get('batch-2')?.activityId).toBe('card-7');
  });

  test('sends the new card as a message where the update fails, and tracks that', async () => {
    channel.fail({ operation: 'update', status: 404 });
    bot.answerWith(() => ({ replace: cardMessage('restored', { tracks: 'batch-3' }), messages: [] }));
    const one = client();
    await one.submit('restore', {}, 'card-8');
    const [sent] = channel.messages(one.conversationId);
    expect(cardIn(sent!.activity)).not.toBeNull();
    expect(bot.stores.places.get('batch-3')?.activityId).toBe(sent?.id);
  });

  test('sends the new card inline where replies are expected there', async () => {
    bot.answerWith(() => ({ replace: cardMessage('restored'), messages: [] }));
    const posted = await inline().submit('restore', {}, 'card-9', { serviceUrl: channel.url });
    expect(posted.replies).toHaveLength(1);
    expect(channel.requests).toEqual([]);
  });

  test('that cannot be read is answered with a sentence', async () => {
    const posted = await inline().post({ type: 'message', value: { nothing: 'useful' } });
    expect(posted.replies.map((one) => one.text)).toEqual(['This button is from an older card.']);
    expect(bot.turns).toEqual([]);
  });
});

test('two updates of one card within the pace become one, the newest', async () => {
  const one = client();
  await one.say('hello');
  const place = { conversationId: one.conversationId, activityId: 'progress' };
  const outcomes = await Promise.all(
    ['1 of 9', '2 of 9', '3 of 9', '4 of 9'].map((text) =>
      bot.edge.messenger.update(place, cardMessage(text)),
    ),
  );
  expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent']);
  expect(channel.updates('progress').map((sent) => sent.activity.summary)).toEqual([
    'summary of 1 of 9',
    'summary of 4 of 9',
  ]);
});
