import { type Card } from '../support/chat-client';
import { eventually } from '../support/eventually';
import {
  buttonOf,
  cardAfter,
  cardOf,
  EMPLOYEE,
  fillMailbox,
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
afterEach(() => test.control.faults({ rules: [] }));

const MOVE = '/move$';

async function listOpen(): Promise<{ person: ReturnType<TestBot['person']>; card: Card }> {
  const person = test.person();
  return { person, card: cardOf(await person.say('recover my deleted email from Tuesday')) };
}

describe('when Microsoft Graph fails', () => {
  it.each<[string, { status: number; code?: string }, RegExp]>([
    ['the sign-in is refused', { status: 401, code: 'InvalidAuthenticationToken' }, /sign/i],
    ['access is denied', { status: 403, code: 'ErrorAccessDenied' }, /allow|permission|access|right/i],
    [
      'the mailbox is not in Exchange Online',
      { status: 404, code: 'MailboxNotEnabledForRESTAPI' },
      /mailbox/i,
    ],
  ])('%s: the person reads what and what to do', async (_, fault, expected) => {
    await test.control.faults({ rules: [{ path: '/me/', ...fault }] });
    const posted = await test.person().say('recover my deleted email from Tuesday');
    expect(posted.status).toBe(200);
    const text = posted.replies.map((reply) => reply.text ?? '').join(' ');
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/Error|at Object|\bundefined\b/);
  });

  it('waits out a throttle that says when it ends', async () => {
    await test.control.faults({
      rules: [{ path: 'messages', status: 429, code: 'ApplicationThrottled', retryAfter: 0.3, times: 3 }],
    });
    const { card } = await listOpen();
    expect(wordsOf(card)).toContain('Budget draft');
  });

  it('counts a move as done that was done before its answer got lost', async () => {
    const { person, card } = await listOpen();
    await test.control.faults({
      rules: [{ method: 'POST', path: MOVE, status: 504, after: true, times: 1 }],
    });
    const receipt = cardAfter(await person.press('restore', ticked(card, 'Budget draft')));
    expect(await test.mailbox()).toContain('Inbox/Projects: Budget draft');
    expect(() => buttonOf(receipt, 'undo')).not.toThrow();
    expect(() => buttonOf(receipt, 'retry')).toThrow();
  });

  it('tries again what was cut off, and moves each message once', async () => {
    const { person, card } = await listOpen();
    await test.control.faults({ rules: [{ method: 'POST', path: MOVE, status: 504, drop: true, times: 1 }] });
    await person.press('restore', ticked(card, 'Budget draft', 'Morning news'));
    await eventually(async () => {
      const after = await test.mailbox();
      return after.includes('Inbox/Projects: Budget draft') && after.includes('Inbox: Morning news');
    });
  });

  it('shows a partial failure message by message and tries the failed ones again', async () => {
    const { person, card } = await listOpen();
    await test.control.faults({
      rules: [{ method: 'POST', path: MOVE, status: 403, code: 'ErrorAccessDenied', times: 1 }],
    });
    const partial = cardAfter(await person.press('restore', ticked(card, 'Budget draft', 'Morning news')));
    const restored = (await test.mailbox()).filter((line) =>
      /^Inbox.*(Budget draft|Morning news)$/.test(line),
    );
    expect(restored).toHaveLength(1);
    expect(wordsOf(partial)).toContain('Budget draft');
    expect(wordsOf(partial)).toContain('Morning news');
    await person.press('retry', buttonOf(partial, 'retry'));
    const after = await test.mailbox();
    expect(after).toContain('Inbox/Projects: Budget draft');
    expect(after).toContain('Inbox: Morning news');
  });

  it('restores to the Inbox where the folder vanished after the list was shown, and says so', async () => {
    const { person, card } = await listOpen();
    await test.control.deleteFolder(EMPLOYEE, 'Inbox/Projects');
    const receipt = cardAfter(await person.press('restore', ticked(card, 'Budget draft')));
    expect(await test.mailbox()).toContain('Inbox: Budget draft');
    expect(wordsOf(receipt)).toContain('Inbox');
  });

  it('leaves out of the log what mail, people and tokens say', async () => {
    const { person, card } = await listOpen();
    await person.press('preview', buttonOf(card, 'preview'));
    await test.control.faults({
      rules: [{ method: 'POST', path: MOVE, status: 500, code: 'MarkerFromGraph' }],
    });
    await person.press('restore', ticked(card, 'Budget draft'));
    await person.say('find the mail about Marmalade from marker@example.com');
    const log = test.log();
    expect(log.length).toBeGreaterThan(0);
    for (const marker of [
      'Budget',
      'draft for next year',
      'Zoë',
      'contoso.example',
      'Marmalade',
      'marker@',
      'sandbox:',
      'Tuesday',
    ]) {
      expect([marker, log.includes(marker)]).toEqual([marker, false]);
    }
  });
});
