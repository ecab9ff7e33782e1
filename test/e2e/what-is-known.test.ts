import { buttonOf, cardAfter, cardOf, COLLEAGUE, EMPLOYEE, pickOf, wordsOf } from '../support/bot';
import { type ChatClient } from '../support/chat-client';
import { Helpdesk, HELPDESK_GROUP_ID, isDone } from '../support/helpdesk';

const ROBIN = '00000000-0000-0000-0000-0000000000ab';

let desk: Helpdesk;
beforeAll(async () => {
  desk = await Helpdesk.open();
  await desk.bot.control.putFolder(EMPLOYEE, 'Inbox/Projects', { deleteAfterDays: 730 });
  await desk.bot.control.putFolder(EMPLOYEE, 'Inbox', { archives: true });
  await desk.bot.control.putFolder(EMPLOYEE, 'Records', { deleteAfterDays: null });
  await desk.bot.control.putFolder(EMPLOYEE, 'Old/Reports', { deleteAfterDays: 30 });
  await desk.bot.control.putFolder(EMPLOYEE, 'New/Reports', {});
  await desk.bot.control.putUser(ROBIN, {
    userPrincipalName: 'robin.hale@contoso.example',
    displayName: 'Robin Hale',
    mail: 'robin.hale@contoso.example',
    groups: [HELPDESK_GROUP_ID],
  });
  await desk.bot.control.addMessages(EMPLOYEE, [
    {
      subject: 'Tagged offer',
      receivedDateTime: '2026-11-01T08:00:00Z',
      folder: 'Inbox',
      deleted: { stage: 'deleteditems', at: '2026-11-19T09:00:00Z' },
      retention: { deleteAfterDays: 30 },
    },
  ]);
});
afterAll(() => desk.close());

const alex = () => desk.inline(EMPLOYEE, 'Alex Morgan');
const cardFor = async (sentence: string) => wordsOf(cardOf(await alex().say(sentence)));

describe('what happens with a folder', () => {
  it.each([
    'what happens with the mail in the folder Projects?',
    'When will Inbox/Projects be deleted?',
    'what is the retention tag of Inbox/Projects?',
  ])('is read from its tag: %s', async (sentence) => {
    const words = await cardFor(sentence);
    expect(words).toMatch(/Mail in “Inbox › Projects” is deleted 730 days after it came/);
    expect(words).toContain('Show what I deleted');
    expect(words).not.toContain('Look at my Inbox');
  });

  it('is told in the language of the question', async () => {
    expect(await cardFor('Was passiert mit dem Ordner Projects?')).toMatch(
      /Mails in „Inbox › Projects“ werden 730 Tage nach ihrem Eingang gelöscht/,
    );
  });

  it('tells of mail that moves to the archive', async () => {
    expect(await cardFor('What happens with the mail in my Inbox?')).toMatch(
      /A rule moves old mail of “Inbox” to the online archive/,
    );
  });

  it.each([
    ['what happens with the mail in the folder Records?', /“Records” deletes nothing by age/],
    ['what happens with the mail in the folder Invoices?', /“Inbox › Invoices” has no rule of its own/],
    ['what happens with the mail in the folder Narnia?', /no folder named “Narnia”/],
  ])('is told where no tag deletes: %s', async (sentence, said) => {
    expect(await cardFor(sentence)).toMatch(said);
  });

  it('is told of every folder of that name', async () => {
    const words = await cardFor('what happens with the mail in the folder Reports?');
    expect(words).toMatch(/“Old › Reports” is deleted 30 days/);
    expect(words).toMatch(/“New › Reports” has no rule of its own/);
  });
});

describe('what happens with a message', () => {
  it.each([
    ['what happens with {}?', 'your organisation deletes it about Tuesday, December 1'],
    ['show me {}', 'your organisation deletes it about Tuesday, December 1'],
    ['Was passiert mit {}?', 'Ihre Organisation löscht sie etwa am Dienstag, 1. Dezember'],
  ])('is told with its first lines: %s', async (sentence, said) => {
    const person = alex();
    const list = cardOf(await person.say('recover the mail about the tagged offer'));
    const pick = pickOf(list, 'Tagged offer');
    const words = wordsOf(cardOf(await person.say(sentence.replace('{}', String(pick)))));
    expect(words).toContain(said);
  });

  it('is left out where the message has no tag', async () => {
    const person = alex();
    const list = cardOf(await person.say('recover the mail about the budget draft'));
    const shown = await person.press('preview', {
      ...buttonOf(list, 'preview'),
      pick: pickOf(list, 'Budget draft'),
    });
    expect(wordsOf(cardAfter(shown))).not.toContain('your organisation deletes it');
  });
});

describe('“am I on hold?”', () => {
  it('tells of holds that the person asked for, and of nobody else’s', async () => {
    expect(await cardFor('am I on hold?')).toContain('You have asked for no hold here that is in place.');
    const robin = desk.person(ROBIN, 'Robin Hale');
    await robin.say('hello');
    await hold(desk.agent, robin, 'put a legal hold on alex.morgan@contoso.example because of the tender');
    expect(await cardFor('am I on hold?')).toContain('You have asked for no hold here that is in place.');
    const number = await hold(
      desk.employee,
      desk.agent,
      'put a legal hold on my mailbox because of the tender',
    );
    expect(await cardFor('am I on hold?')).toContain(`hold here that is in place: request #${number}.`);
  });
});

describe('a mailbox that is not in Exchange Online', () => {
  it('is recognised, explained and sent to where help is', async () => {
    await desk.bot.control.putUser(COLLEAGUE, {
      userPrincipalName: 'mallory@contoso.example',
      displayName: 'Mallory',
      mail: 'mallory@contoso.example',
      mailbox: false,
    });
    const { replies } = await desk.inline(COLLEAGUE, 'Mallory').say('recover my deleted email from Tuesday');
    expect(replies[0]?.text).toContain('not in Exchange Online');
    const words = wordsOf(replies[1]?.attachments?.[0]?.content);
    expect(words).toContain('Mailboxes on your own servers');
    expect(words).toContain('disaster-recovery/windows-server-backup');
    expect(words).toContain('Ask the helpdesk');
  });
});

describe('what a request form tells beforehand', () => {
  it.each([
    ['I purged the mail about the budget', /rest of about 14 days/],
    ['Die Mail ist dauerhaft gelöscht, auch aus den wiederherstellbaren Elementen', /Rest der etwa 14 Tage/],
    ['it is gone from Recoverable Items too', /rest of about 14 days/],
    ['I need the mail of mallory@contoso.example, who has left', /until about Tuesday, December 22/],
  ])('%s', async (sentence, said) => {
    expect(await cardFor(sentence)).toMatch(said);
  });
});

/** Asked for, approved and in place. @returns the request's number */
async function hold(asker: ChatClient, approver: ChatClient, sentence: string): Promise<number> {
  const number = await desk.ask(asker, sentence, { reason: 'the tender' });
  await approver.say(`approve ${number}`);
  await desk.untilShown(asker, isDone(number));
  return number;
}
