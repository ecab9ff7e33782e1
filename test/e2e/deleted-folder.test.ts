import {
  buttonOf,
  cardAfter,
  cardOf,
  EMPLOYEE,
  fillMailbox,
  NOW,
  startTestBot,
  type TestBot,
  wordsOf,
} from '../support/bot';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
});
afterAll(() => test.stop());

const YESTERDAY = '2026-11-21T15:00:00Z';
const HEADERS = { authorization: `Bearer sandbox:${EMPLOYEE}` };

function old(subject: string, folder: string): { subject: string; folder: string; receivedDateTime: string } {
  return { subject, folder, receivedDateTime: '2026-10-05T09:00:00Z' };
}

/** Deletes a folder as Outlook does: it goes into Deleted Items with all it holds. */
async function deleteFolder(path: string): Promise<void> {
  const id = await test.control.putFolder(EMPLOYEE, path);
  await test.control.clock(YESTERDAY);
  const url = `${test.sandbox.url}/v1.0/me/mailFolders/${encodeURIComponent(id)}`;
  expect((await fetch(url, { method: 'DELETE', headers: HEADERS })).status).toBe(204);
  await test.control.clock(new Date(NOW));
}

beforeEach(async () => {
  await fillMailbox(test.control, [
    old('Plan', 'Inbox/Campaign'),
    old('Costs', 'Inbox/Campaign'),
    old('Detail', 'Inbox/Campaign/Print'),
    old('Untouched', 'Inbox'),
  ]);
  await deleteFolder('Inbox/Campaign');
});

const ASK = 'recover what I deleted yesterday';

describe('a folder that was deleted yesterday, with mail from long ago', () => {
  it('is found by “yesterday”', async () => {
    const words = wordsOf(cardOf(await test.person().say(ASK)));
    for (const subject of ['Plan', 'Costs', 'Detail']) expect(words).toContain(subject);
    expect(words).not.toContain('Untouched');
    expect(words).toContain('Deleted Items › Campaign › Print');
    expect(words).not.toContain('Deleted Items › Deleted Items');
  });

  it('comes back whole, what lies below it included, and goes back on undo', async () => {
    const before = await test.mailbox();
    const person = test.person();
    const card = cardOf(await person.say(ASK));
    expect(wordsOf(card)).toContain('Campaign');
    const receipt = cardAfter(await person.press('restore-all', buttonOf(card, 'restore-all')));
    expect(await test.mailbox()).toEqual([
      'Campaign/Print: Detail',
      'Campaign: Costs',
      'Campaign: Plan',
      'Inbox: Untouched',
    ]);
    const moves = (await test.control.requests()).filter(({ method }) => method === 'POST');
    expect(moves).toHaveLength(1);
    await person.press('undo', buttonOf(receipt, 'undo'));
    expect(await test.mailbox()).toEqual(before);
  });

  it('joins a folder of its name that was made since, mail by mail, and comes apart again on undo', async () => {
    await test.control.addMessages(EMPLOYEE, [old('New plan', 'Campaign')]);
    const before = await test.mailbox();
    const person = test.person();
    const card = cardOf(await person.say(ASK));
    const receipt = cardAfter(await person.press('restore-all', buttonOf(card, 'restore-all')));
    const after = await test.mailbox();
    expect(after).toEqual(
      expect.arrayContaining(['Campaign: Costs', 'Campaign: New plan', 'Campaign: Plan']),
    );
    expect(after).toHaveLength(before.length);
    for (const subject of ['Plan', 'Costs']) expect(wordsOf(receipt)).toContain(subject);
    await person.press('undo', buttonOf(receipt, 'undo'));
    expect(await test.mailbox()).toEqual(before);
  });
});
