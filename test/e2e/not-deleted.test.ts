import { type SandboxRule } from '../../src/sandbox/control-client';
import { cardOf, EMPLOYEE, fillMailbox, startTestBot, type TestBot, wordsOf } from '../support/bot';

const zoe = { name: 'Zoë Álvarez', address: 'zoe.alvarez@contoso.example' };
const raj = { name: 'Raj Patel', address: 'raj.patel@contoso.example' };

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
  await fillMailbox(test.control);
  await test.control.putFolder(EMPLOYEE, 'Reading/Animals');
  await test.control.addMessages(EMPLOYEE, [
    {
      subject: 'Rota for December',
      from: raj,
      receivedDateTime: '2026-11-12T08:00:00Z',
      folder: 'Inbox/Team',
    },
    { subject: 'Lunch on Friday', from: zoe, folder: 'Inbox/Team' },
    { subject: 'Parking', from: raj, folder: 'Inbox', other: true },
    { subject: 'Prize {{DATE(2026-01-01)}} [win](https://evil.example)', from: raj, folder: 'Junk Email' },
  ]);
});
afterAll(() => test.stop());

const answerTo = async (sentence: string) => {
  const posted = await test.person().say(sentence);
  return { card: cardOf(posted), words: wordsOf(cardOf(posted)) };
};

describe('mail that is missing but not deleted', () => {
  it.each(['recover the mail about the rota', 'I can’t find the email from Raj about the rota, it’s gone'])(
    'is shown where it lies, with a link that opens it: %s',
    async (sentence) => {
      const { card } = await answerTo(sentence);
      expect(wordsOf(card)).toContain('Not deleted');
      expect(wordsOf(card)).toMatch(
        /Rota for December {3}Raj Patel · Thu, Nov 12, 9:00.AM · in Inbox › Team/,
      );
      expect(JSON.stringify(card)).toContain('[Open in Outlook](https://outlook.office365.com/owa/?ItemID=');
    },
  );

  it('is shown so in the language it is asked for in', async () => {
    const { card } = await answerTo('Die Mail zum Thema Rota ist verschwunden');
    expect(wordsOf(card)).toContain('Nicht gelöscht');
    expect(wordsOf(card)).toMatch(/Rota for December.*in Inbox › Team/);
    expect(JSON.stringify(card)).toContain('(https://outlook.office365.com/owa/?ItemID=');
  });

  it('is shown from Junk Email, its subject as it is', async () => {
    const { card } = await answerTo('restore the mail about the prize');
    expect(wordsOf(card)).toContain('in Junk Email');
    expect(JSON.stringify(card)).not.toContain('{{DATE(');
  });

  it('is not shown where deleted mail was found, or where nothing like it is anywhere', async () => {
    const found = await answerTo('recover the mails from Zoë');
    expect(wordsOf(found.card)).not.toContain('Still in your mailbox');
    const nothing = await answerTo('recover the mail about the walrus');
    expect(wordsOf(nothing.card)).toContain('Nothing found');
    expect(wordsOf(nothing.card)).not.toContain('Still in your mailbox');
  });

  it('is said to lie under “Other” where Outlook shows it there', async () => {
    const { card } = await answerTo('I can’t find the mail about parking');
    expect(wordsOf(card)).toContain('in Inbox, under “Other”');
  });

  it('is shown beside deleted mail to whoever only misses it', async () => {
    const missing = await answerTo('I can’t find the mails from Zoë');
    expect(wordsOf(missing.card)).toMatch(/I found \d deleted messages?/);
    expect(wordsOf(missing.card)).toContain('Lunch on Friday');
    expect(JSON.stringify(missing.card)).toContain('[Open in Outlook](https://outlook.office365.com/owa/');
    const deleted = await answerTo('I deleted the mails from Zoë by mistake');
    expect(wordsOf(deleted.card)).not.toContain('Lunch on Friday');
  });
});

describe('mail that a rule takes away', () => {
  const RULES: readonly SandboxRule[] = [
    {
      displayName: 'Walrus [club](https://evil.example)',
      conditions: { subjectContains: ['walrus', 'seal'] },
      actions: { moveToFolder: 'Reading/Animals', stopProcessingRules: true },
    },
    {
      displayName: 'Off',
      isEnabled: false,
      conditions: { subjectContains: ['walrus'] },
      actions: { delete: true },
    },
    { displayName: 'Forwarder', conditions: { subjectContains: ['walrus'] }, actions: { markAsRead: true } },
    { displayName: 'Shop', conditions: { senderContains: ['@shop.example'] }, actions: { delete: true } },
    {
      displayName: 'Team',
      conditions: { fromAddresses: [raj], subjectContains: ['rota'] },
      actions: { moveToFolder: 'Inbox/Team' },
    },
  ];
  beforeEach(async () => {
    await test.control.rules(EMPLOYEE, { rules: RULES });
    await test.control.clearRequests();
  });

  const rulesAsked = async () =>
    (await test.control.requests()).filter(({ path }) => path.includes('messageRules')).length;

  it('is explained by the rule that fits, in its own words and as plain text', async () => {
    const { card, words } = await answerTo('recover the mail about the walrus');
    expect(words).toContain('A rule of yours fits');
    expect(words).toContain('moves mail with “walrus” or “seal” in the subject to Reading › Animals.');
    for (const other of ['“Off”', '“Forwarder”', '“Shop”']) expect(words).not.toContain(other);
    expect(JSON.stringify(card)).toContain(
      '"type":"TextRun","text":"“Walrus [club](https://evil.example)” moves',
    );
    expect(words).toContain('What I cannot see: Sweep');
  });

  it('is said to go to Deleted Items where a rule deletes it', async () => {
    const { words } = await answerTo('where is the mail from orders@shop.example?');
    expect(words).toContain('“Shop” moves mail from “@shop.example” to Deleted Items.');
  });

  it('is explained where it was found, too, and rules are not read where they explain nothing', async () => {
    const { words } = await answerTo('recover the mail about the rota');
    expect(words).toContain(
      '“Team” moves mail from “Raj Patel”, with “rota” in the subject to Inbox › Team.',
    );
    expect(await rulesAsked()).toBe(1);
    await answerTo('recover the mails from Zoë');
    expect(await rulesAsked()).toBe(1);
  });

  it('is answered as ever where the bot may not see rules, or they do not come', async () => {
    await test.control.rules(EMPLOYEE, { access: 'no-consent', rules: RULES });
    for (let times = 0; times < 2; times++) {
      const { words } = await answerTo('recover the mail about the walrus');
      expect(words).toContain('Nothing found');
      expect(words).not.toContain('rule of yours');
    }
    expect(await rulesAsked()).toBe(1);
  });
});
