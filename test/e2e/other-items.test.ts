import { type SandboxMessage } from '../../src/sandbox/control-client';
import { buttonOf, cardOf, EMPLOYEE, fillMailbox, ticked, wordsOf } from '../support/bot';
import { AGENT_ID, filled, Helpdesk, isDone, SAM } from '../support/helpdesk';

let desk: Helpdesk;
beforeAll(async () => {
  desk = await Helpdesk.open();
});
afterAll(() => desk.close());

const INVITATION = [
  'From: Claire Beaumont <claire.beaumont@northwind.example>',
  'To: Alex Morgan <alex.morgan@contoso.example>',
  'Subject: Kick-off with Northwind',
  'Date: Mon, 16 Nov 2026 08:00:00 +0000',
  'Message-ID: <kick-off@northwind.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
  '',
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'END:VCALENDAR',
  '',
].join('\r\n');

const at = '2026-11-18T09:00:00Z';

const ITEMS: readonly SandboxMessage[] = [
  { mime: INVITATION, folder: 'Inbox/Projects', deleted: { stage: 'deletions', at } },
  { subject: 'Minutes of the kick-off', folder: 'Inbox', deleted: { stage: 'deleteditems', at } },
  {
    subject: 'Offer to Fabrikam',
    isDraft: true,
    folder: 'Drafts',
    deleted: { stage: 'deleteditems', at, lastParent: false },
  },
  { subject: 'Offer to Litware', isDraft: true, folder: 'Drafts', deleted: { stage: 'deletions', at } },
  { subject: 'Offer as sent', folder: 'Inbox', deleted: { stage: 'deletions', at } },
];

beforeEach(async () => {
  await fillMailbox(desk.bot.control, ITEMS);
});

const alex = () => desk.inline(EMPLOYEE, 'Alex Morgan');

describe('a deleted meeting', () => {
  it.each([
    'recover my deleted meeting',
    'recover the meeting invitation from Claire',
    'Stelle meinen gelöschten Termin wieder her',
  ])('is found by its invitation, which goes back where it was: “%s”', async (sentence) => {
    const person = alex();
    const card = cardOf(await person.say(sentence));
    expect(wordsOf(card)).toMatch(/I found 1 deleted message|Ich habe 1 gelöschte Mail gefunden/);
    expect(wordsOf(card)).toMatch(/Accept a restored invitation again|wiederhergestellte Einladung noch/);
    await person.press('restore', ticked(card, 'Kick-off with Northwind'));
    expect(await desk.bot.mailbox()).toContain('Inbox/Projects: Kick-off with Northwind');
    expect(await desk.bot.mailbox()).toContain('Deleted Items: Minutes of the kick-off');
    await person.say('undo');
    expect(await desk.bot.mailbox()).toContain('Recoverable Items/Deletions: Kick-off with Northwind');
  });

  it('is mail that fits the words where no invitation does', async () => {
    await fillMailbox(desk.bot.control, ITEMS.slice(1));
    const words = wordsOf(cardOf(await alex().say('recover the deleted meeting “Minutes of the kick-off”')));
    expect(words).toContain('Minutes of the kick-off');
    expect(words).not.toContain('Accept a restored');
    expect(words).toContain('No invitation fits: this is other mail that does.');
  });

  it('is asked of the helpdesk, as a calendar entry, from the list of invitations', async () => {
    const person = alex();
    const card = cardOf(await person.say('recover my deleted meeting'));
    const form = await person.press('escalate', buttonOf(card, 'escalate'));
    expect(JSON.stringify(form.replies)).toContain('Ask for deleted calendar entries');
  });
});

describe('a deleted draft', () => {
  it.each(['recover my deleted draft', 'Mein Entwurf ist weg', 'get the draft back that I deleted'])(
    'goes back to Drafts, whether its record tells where it was or not: “%s”',
    async (sentence) => {
      const person = alex();
      const card = cardOf(await person.say(sentence));
      expect(wordsOf(card)).toMatch(/I found 2 deleted messages|Ich habe 2 gelöschte Mails gefunden/);
      await person.press('restore-all', buttonOf(card, 'restore-all'));
      const mailbox = await desk.bot.mailbox();
      expect(mailbox).toContain('Drafts: Offer to Fabrikam');
      expect(mailbox).toContain('Drafts: Offer to Litware');
      expect(mailbox).toContain('Recoverable Items/Deletions: Offer as sent');
    },
  );
});

describe('what is no mail', () => {
  it.each([
    ['I deleted my contacts yesterday', 'Ask for deleted contacts', '-FilterItemType IPM.Contact'],
    ['recover the task I deleted', 'Ask for deleted tasks', '-FilterItemType IPM.Task'],
    ['I deleted my notes', 'Ask for deleted notes', '-FilterItemType IPM.StickyNote'],
    ['I removed the attachment from a mail', 'Ask for an attachment', '-FolderScope RecoverableItems'],
  ])('goes to an agent with the exact commands: “%s”', async (sentence, title, command) => {
    await fillMailbox(desk.bot.control, []);
    await desk.bot.control.putUser(AGENT_ID, SAM);
    const { employee, agent, channel } = desk;
    await employee.say(sentence);
    const before = desk.shownTo(employee).length;
    await employee.say('ask the helpdesk');
    await channel.until(() => desk.shownTo(employee).length > before);
    const form = desk.cardWith(employee, 'submit-request');
    expect(wordsOf(form)).toContain(title);
    const sent = await employee.press('submit-request', { ...filled(form), reason: 'needed' }, 'form-card');
    const number = Number(/#(\d+)/.exec(wordsOf(sent.invoke?.value))?.[1]);
    await agent.say(`approve ${number}`);
    await desk.untilShown(agent, new RegExp(command.replace(/[.]/g, '\\.')));
    await agent.say(`${number} is done`);
    await desk.untilShown(employee, isDone(number));
  });

  it('is asked for by the button of its answer, even of an older one', async () => {
    const person = alex();
    const contacts = cardOf(await person.say('I deleted a contact'));
    await person.say('I deleted a task');
    const form = await person.press('next-step', buttonOf(contacts, 'next-step'));
    expect(JSON.stringify(form.replies)).toContain('Ask for deleted contacts');
  });

  it('is an export where it lies in the online archive, with the days that were said', async () => {
    const person = alex();
    const archive = cardOf(await person.say('look in my online archive for mail from 2023'));
    const form = cardOf(await person.say('ask the helpdesk'));
    expect(wordsOf(form)).toContain('Ask for an export');
    expect(filled(form)).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
    await person.say('recover my deleted mail');
    const again = await person.press('next-step', buttonOf(archive, 'next-step'));
    expect(JSON.stringify(again.replies)).toContain('Ask for an export');
  });

  it('is no longer meant once a list of mail was shown', async () => {
    const person = alex();
    await person.say('I deleted a contact');
    await person.say('recover my deleted mail');
    expect(JSON.stringify((await person.say('ask the helpdesk')).replies)).toContain('Ask for purged mail');
  });

  it('stays what it is when its form is sent again', async () => {
    const person = alex();
    await person.say('I deleted a contact');
    const form = cardOf(await person.say('ask the helpdesk'));
    const fields = { ...filled(form), reason: 'needed' };
    await person.press('submit-request', fields);
    const again = await person.press('submit-request', { ...fields, query: 'Anna' });
    expect(wordsOf(again.invoke?.value)).toContain('deleted contacts');
    expect(wordsOf(again.invoke?.value)).toContain('Anna');
  });
});
