import { type Card } from '../support/chat-client';
import {
  buttonOf,
  cardAfter,
  cardOf,
  fillMailbox,
  pickOf,
  startTestBot,
  ticked,
  type TestBot,
  wordsOf,
} from '../support/bot';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
});
afterAll(() => test.stop());
beforeEach(() => fillMailbox(test.control));

const TUESDAY = 'recover my deleted email from Tuesday';

async function ask(sentence = TUESDAY): Promise<{ card: Card; person: ReturnType<TestBot['person']> }> {
  const person = test.person();
  return { card: cardOf(await person.say(sentence)), person };
}

describe('“recover my deleted email from Tuesday”', () => {
  it('shows what was deleted or received then, from both places, and nothing else', async () => {
    const { card } = await ask();
    const words = wordsOf(card);
    expect(words).toContain('Budget draft');
    expect(words).toContain('Invoice 2026-118');
    expect(words).toContain('Morning news');
    expect(words).not.toContain('Offsite photos');
    expect(words).not.toContain('Still here');
    expect(words).toContain('Tuesday, November 17');
  });

  it('needs one round of requests for the first card', async () => {
    await ask();
    const requests = await test.control.requests();
    expect(requests.length).toBeLessThanOrEqual(5);
  });

  it('pressed twice, restores once: each shows the same card, which takes all of it back', async () => {
    const before = await test.mailbox();
    const { card, person } = await ask();
    const press = async (): Promise<Card> =>
      cardAfter(await person.press('restore', ticked(card, 'Budget draft', 'Invoice 2026-118'), 'list'));
    const [first, second] = await Promise.all([press(), press()]);
    expect(second).toEqual(first);
    const later = await press();
    expect(wordsOf(later)).toBe(wordsOf(first));
    expect(wordsOf(later)).not.toContain('already');
    await person.press('undo', buttonOf(later, 'undo'));
    expect(await test.mailbox()).toEqual(before);
  });

  it('pressed again for other mail, after an undo, or once more has been deleted, does what it says', async () => {
    const { card, person } = await ask();
    const press = async (...subjects: readonly string[]): Promise<Card> =>
      cardAfter(await person.press('restore', ticked(card, ...subjects), 'list'));
    await press('Budget draft', 'Invoice 2026-118');
    expect(wordsOf(await press('Budget draft'))).toContain('Was already in');
    expect(wordsOf(await press('Budget draft', 'Morning news'))).toContain('Now in Inbox');
    const receipt = await press('Budget draft', 'Invoice 2026-118');
    await person.press('undo', buttonOf(receipt, 'undo'));
    expect(wordsOf(await press('Budget draft', 'Invoice 2026-118'))).not.toContain('already');
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(4);
  });

  it('restores what is ticked to the folders it was deleted from, and takes it back on undo', async () => {
    const before = await test.mailbox();
    const { card, person } = await ask();
    const receipt = cardAfter(
      await person.press('restore', ticked(card, 'Budget draft', 'Invoice 2026-118')),
    );
    expect(await test.mailbox()).toEqual([
      'Deleted Items: Morning news',
      'Inbox/Invoices: Invoice 2026-118',
      'Inbox/Projects: Budget draft',
      'Inbox: Still here',
      'Recoverable Items/Deletions: Offsite photos',
    ]);
    await person.press('undo', buttonOf(receipt, 'undo'));
    expect(await test.mailbox()).toEqual(before);
  });

  it('does the same by sentences', async () => {
    const before = await test.mailbox();
    const { card, person } = await ask();
    await person.say(`restore ${pickOf(card, 'Budget draft')} and ${pickOf(card, 'Invoice 2026-118')}`);
    const after = await test.mailbox();
    expect(after).toContain('Inbox/Projects: Budget draft');
    expect(after).toContain('Inbox/Invoices: Invoice 2026-118');
    expect(after).toContain('Deleted Items: Morning news');
    await person.say('undo');
    expect(await test.mailbox()).toEqual(before);
  });

  it('offers the other reading as one tap', async () => {
    const { card, person } = await ask();
    const deleted = cardAfter(
      await person.press(
        'refine',
        buttonOf(card, 'refine', ({ basis }) => basis === 'deleted'),
      ),
    );
    expect(wordsOf(deleted)).toContain('Budget draft');
    expect(wordsOf(deleted)).not.toContain('Invoice 2026-118');
  });

  it('restores all matches, or all but some, by one sentence', async () => {
    const { person } = await ask();
    await person.say('all except the Daily Brief');
    expect(await test.mailbox()).toEqual([
      'Deleted Items: Morning news',
      'Inbox/Invoices: Invoice 2026-118',
      'Inbox/Projects: Budget draft',
      'Inbox: Still here',
      'Recoverable Items/Deletions: Offsite photos',
    ]);
  });

  it('restores every match with one button', async () => {
    const { card, person } = await ask();
    await person.press('restore-all', buttonOf(card, 'restore-all'));
    expect((await test.mailbox()).filter((line) => !line.startsWith('Inbox'))).toEqual([
      'Recoverable Items/Deletions: Offsite photos',
    ]);
  });

  it('narrows the list by sentence and by form', async () => {
    const { card, person } = await ask();
    const narrowed = cardOf(await person.say('only the ones with attachments'));
    expect(wordsOf(narrowed)).toContain('Budget draft');
    expect(wordsOf(narrowed)).not.toContain('Morning news');
    const form = cardAfter(
      await person.press(
        'refine',
        buttonOf(card, 'refine', (data) => !('basis' in data)),
      ),
    );
    const answered = cardAfter(
      await person.press('refine', {
        ...buttonOf(form, 'refine'),
        sender: 'Zoe',
        words: '',
        from: '',
        to: '',
        basis: 'either',
      }),
    );
    expect(wordsOf(answered)).toContain('Offsite photos');
    expect(wordsOf(answered)).not.toContain('Invoice');
  });

  it('previews a message as text and comes back to the list', async () => {
    const { card, person } = await ask();
    const pick = pickOf(card, 'Budget draft');
    const preview = cardAfter(
      await person.press(
        'preview',
        buttonOf(card, 'preview', (data) => data['pick'] === pick),
      ),
    );
    expect(wordsOf(preview)).toContain('The draft for next year is attached.');
    const back = cardAfter(await person.press('page', buttonOf(preview, 'page')));
    expect(wordsOf(back)).toContain('Morning news');
    await person.press('restore', buttonOf(preview, 'restore'));
    expect(await test.mailbox()).toContain('Inbox/Projects: Budget draft');
  });

  it('serves older clients that send Action.Submit', async () => {
    const { card, person } = await ask();
    const pick = pickOf(card, 'Budget draft');
    const reply = await person.submit('restore', { ...buttonOf(card, 'restore'), [`pick.${pick}`]: 'true' });
    expect(reply.status).toBe(200);
    expect(await test.mailbox()).toContain('Inbox/Projects: Budget draft');
  });

  it('presses twice without doing it twice', async () => {
    const { card, person } = await ask();
    const data = ticked(card, 'Budget draft');
    const [first] = await Promise.all([person.press('restore', data), person.press('restore', data)]);
    expect(first.status).toBe(200);
    const after = await test.mailbox();
    expect(after.filter((line) => line.endsWith('Budget draft'))).toEqual(['Inbox/Projects: Budget draft']);
    await person.say('undo');
    expect(await test.mailbox()).toContain('Recoverable Items/Deletions: Budget draft');
  });
});
