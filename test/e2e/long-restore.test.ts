import { type Card, cardIn } from '../support/chat-client';
import {
  buttonOf,
  cardAfter,
  COLLEAGUE,
  EMPLOYEE,
  fillMailbox,
  startTestBot,
  type TestBot,
  wordsOf,
} from '../support/bot';
import { FakeChannel } from '../support/channel';
import { eventually } from '../support/eventually';

let test: TestBot;
let channel: FakeChannel;
beforeAll(async () => {
  [test, channel] = await Promise.all([startTestBot(), FakeChannel.start()]);
});
afterAll(async () => {
  await test.stop();
  await channel.stop();
});

/** Cards as they stood in the conversation, oldest first. */
function cards(conversationId: string): readonly Card[] {
  return channel.requests
    .filter((request) => request.conversationId === conversationId && request.operation !== 'other')
    .map(({ activity }) => cardIn(activity))
    .filter((card) => card !== null);
}

describe('a restore that takes longer than a turn', () => {
  it('shows progress, then the receipt, on the same card, and every message is back', async () => {
    await fillMailbox(test.control, []);
    await test.control.bulk(EMPLOYEE, {
      count: 60,
      folder: 'Inbox/Old',
      stage: 'deletions',
      at: '2026-11-17T09:00:00Z',
      seed: 7,
    });
    const person = test.person({ channel: channel.url });
    await person.say('recover everything I deleted on Tuesday');
    await eventually(() => cards(person.conversationId).length === 1);
    await test.control.faults({ latencyMs: 200 });
    const list = cards(person.conversationId)[0];
    if (!list) throw new Error('no list');
    const posted = await person.press('restore-all', buttonOf(list, 'restore-all'), 'card-1');
    expect(JSON.stringify(posted.invoke)).toMatch(/of 60/);
    await eventually(
      () => cards(person.conversationId).some((card) => wordsOf(card).includes('60 messages are back')),
      20_000,
    );
    await test.control.faults({ latencyMs: 0 });
    const updates = channel.requests.filter(({ operation }) => operation === 'update');
    expect(updates.every(({ activityId }) => activityId === 'card-1')).toBe(true);
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox/Old: '))).toHaveLength(60);

    const receipt = cards(person.conversationId).at(-1);
    const last = await person.press('moves', { ...buttonOf(receipt!, 'moves'), page: 6 }, 'card-1');
    const page = cardAfter(last);
    expect(wordsOf(page)).toContain('Messages 51 to 60 of 60');
    expect(wordsOf(page).match(/Was in Recoverable Items/g)).toHaveLength(10);
    expect(wordsOf(page).match(/Now in Inbox › Old/g)).toHaveLength(10);
    const back = await person.press('receipt', buttonOf(page, 'receipt'), 'card-1');
    expect(wordsOf(cardAfter(back))).toContain('60 messages are back');
    const stranger = test.person({ person: { aadObjectId: COLLEAGUE } });
    expect(JSON.stringify((await stranger.press('moves', buttonOf(receipt!, 'moves'))).body)).toContain(
      'no longer valid',
    );
  });
});

describe('in a group chat or channel', () => {
  it.each(['groupChat', 'channel'] as const)(
    '%s: says so there, and shows the mail in the personal chat alone',
    async (type) => {
      await fillMailbox(test.control);
      const personal = test.person({ channel: channel.url });
      await personal.say('hello');
      const group = test.person({ channel: channel.url, conversation: { type, id: `19:${type}` } });
      await group.say('<at>Mail Recovery</at> recover my deleted email from Tuesday');
      await eventually(() => cards(personal.conversationId).length > 0);
      const inGroup = channel.requests.filter(
        ({ conversationId }) => conversationId === group.conversationId,
      );
      expect(inGroup.length).toBeGreaterThan(0);
      expect(JSON.stringify(inGroup.map(({ activity }) => activity))).not.toContain('Budget draft');
      expect(wordsOf(cards(personal.conversationId))).toContain('Budget draft');
      await personal.say('restore 1');
      expect((await test.mailbox()).filter((line) => line.startsWith('Inbox'))).toHaveLength(2);
    },
  );
});
