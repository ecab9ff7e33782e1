import { buttonOf, cardOf, EMPLOYEE, fillMailbox, startTestBot, type TestBot, wordsOf } from '../support/bot';

const BOSS = '00000000-0000-0000-0000-000000000031';
const boss = { name: 'Lindqvist, Zoë', address: 'zoe.lindqvist@contoso.example' };
const namesake = { name: 'Zoë Lindqvist', address: 'zoe.lindqvist@fabrikam.example' };
const daily = { name: 'The Daily Brief', address: 'news@dailybrief.example' };
const lost = {
  receivedDateTime: '2026-11-12T08:00:00Z',
  folder: 'Inbox',
  deleted: { stage: 'deletions', at: '2026-11-17T09:00:00Z' },
} as const;

const FROM_MY_BOSS = 'recover the mails from my boss that I deleted on Tuesday';

let test: TestBot;
// What the directory says of a person is kept for an hour: each test has a bot of its own.
beforeEach(async () => {
  test = await startTestBot();
});
afterEach(() => test.stop());

/** Deleted mail of the boss, of somebody with the same name and of others; who the boss is only the directory tells. */
async function fill(manager: { readonly manager?: string }): Promise<void> {
  const { control } = test;
  await fillMailbox(control, []);
  await control.putUser(BOSS, {
    userPrincipalName: boss.address,
    displayName: boss.name,
    mail: boss.address,
  });
  const alex = { userPrincipalName: 'alex.morgan@contoso.example', displayName: 'Alex Morgan' };
  await control.putUser(EMPLOYEE, { ...alex, ...manager });
  await control.addMessages(EMPLOYEE, [
    { subject: 'Goals for next year', from: { ...boss, name: 'Zoë from her phone' }, ...lost },
    { subject: 'Offer of a namesake', from: namesake, ...lost },
    { subject: 'Morning news', from: daily, ...lost },
  ]);
}

const askedForManager = async (): Promise<number> =>
  (await test.control.requests()).filter(({ path }) => path.includes('/me/manager')).length;

describe('“from my boss”', () => {
  it('finds the mail of the person’s manager alone, and names them', async () => {
    await fill({ manager: BOSS });
    const words = wordsOf(cardOf(await test.person().say(FROM_MY_BOSS)));
    expect(words).toContain('Goals for next year');
    expect(words).not.toContain('Offer of a namesake');
    expect(words).not.toContain('Morning news');
    expect(words).toContain('from “Lindqvist Zoë”');
  });

  it('narrows a list down, and the form for changing the search keeps whom it meant', async () => {
    await fill({ manager: BOSS });
    const person = test.person();
    const all = wordsOf(cardOf(await person.say('recover what I deleted on Tuesday')));
    for (const subject of ['Goals for next year', 'Offer of a namesake', 'Morning news'])
      expect(all).toContain(subject);
    expect(await askedForManager()).toBe(0);
    const card = cardOf(await person.say('only those from my manager'));
    expect(wordsOf(card)).not.toContain('Offer of a namesake');
    const change = buttonOf(card, 'refine', ({ basis }) => basis === undefined);
    const form = await person.press('refine', change);
    const sender = 'Lindqvist Zoë <zoe.lindqvist@contoso.example>';
    expect(JSON.stringify(form.body)).toContain(sender);
    const again = await person.press('refine', { ...change, sender });
    expect(JSON.stringify(again.body)).toContain('Goals for next year');
    expect(JSON.stringify(again.body)).not.toContain('Offer of a namesake');
  });

  it('stands beside a name', async () => {
    await fill({ manager: BOSS });
    const words = wordsOf(cardOf(await test.person().say('restore mails from my boss and Dailybrief')));
    expect(words).toContain('Goals for next year');
    expect(words).toContain('Morning news');
    expect(words).not.toContain('Offer of a namesake');
  });

  it.each(['nobody is assigned', 'the application may not know'])(
    'is searched as a word where %s',
    async (reason) => {
      await fill({});
      if (reason !== 'nobody is assigned') {
        const denied = { path: '/me/manager', status: 403, code: 'Authorization_RequestDenied' };
        await test.control.faults({ rules: [denied] });
      }
      const words = wordsOf(cardOf(await test.person().say(FROM_MY_BOSS)));
      expect(await askedForManager()).toBe(1);
      expect(words).toContain('from “boss”');
      expect(words).not.toContain('Goals for next year');
    },
  );
});
