import { cardOf, EMPLOYEE, fillMailbox, startTestBot, type TestBot, wordsOf } from '../support/bot';

const raj = { name: 'Raj Patel', address: 'raj.patel@contoso.example' };

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
  await fillMailbox(test.control);
  await test.control.addMessages(EMPLOYEE, [
    {
      subject: 'Rota for December',
      from: raj,
      receivedDateTime: '2026-11-12T08:00:00Z',
      folder: 'Inbox/Team',
    },
    { subject: 'Prize {{DATE(2026-01-01)}} [win](https://evil.example)', from: raj, folder: 'Junk Email' },
  ]);
});
afterAll(() => test.stop());

const answerTo = async (sentence: string) => {
  const posted = await test.person().say(sentence);
  return { card: cardOf(posted), text: posted.replies.map(({ text }) => text ?? '').join('\n') };
};

describe('mail that is missing but not deleted', () => {
  it.each([
    'recover the mail about the rota',
    'I can’t find the email from Raj about the rota, it’s gone',
    'Die Mail zum Thema Rota ist verschwunden',
  ])('is shown where it lies, with a link that opens it: %s', async (sentence) => {
    const { card } = await answerTo(sentence);
    expect(wordsOf(card)).toContain('Not deleted');
    expect(wordsOf(card)).toMatch(/Rota for December {3}Raj Patel · Thu, Nov 12, 9:00.AM · in Inbox › Team/);
    expect(JSON.stringify(card)).toContain('[Open in Outlook](https://outlook.office365.com/owa/?ItemID=');
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
});
