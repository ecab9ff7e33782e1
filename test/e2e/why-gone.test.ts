import { type SandboxMessage } from '../../src/sandbox/control-client';
import { type Card, type ChatClient } from '../support/chat-client';
import { buttonOf, cardOf, EMPLOYEE, fillMailbox, wordsOf } from '../support/bot';
import { AGENT_ID, filled, Helpdesk, isDone, SAM } from '../support/helpdesk';

let desk: Helpdesk;
beforeAll(async () => {
  desk = await Helpdesk.open();
});
afterAll(() => desk.close());

const shop = { name: 'The Shop', address: 'orders@shop.example' };
const anna = { name: 'Anna Berg', address: 'anna@contoso.example' };
const carla = { name: 'Carla Diaz', address: 'carla@contoso.example' };
const dora = { name: 'Dora Novak', address: 'dora@contoso.example' };

const MAIL: readonly SandboxMessage[] = [
  {
    subject: 'Your parcel',
    from: shop,
    receivedDateTime: '2026-11-18T09:00:00Z',
    folder: 'Inbox',
    isRead: false,
    deleted: { stage: 'deleteditems', at: '2026-11-18T09:00:20Z' },
  },
  {
    subject: 'Quarterly figures',
    from: anna,
    receivedDateTime: '2026-10-19T09:00:00Z',
    folder: 'Inbox',
    isRead: true,
    retention: { deleteAfterDays: 30 },
    deleted: { stage: 'deletions', at: '2026-11-19T02:00:00Z' },
  },
  {
    subject: 'Lunch',
    from: carla,
    receivedDateTime: '2026-11-02T09:00:00Z',
    folder: 'Inbox',
    isRead: true,
    deleted: { stage: 'deletions', at: '2026-11-17T12:00:00Z' },
  },
  { subject: 'Still here', from: dora, receivedDateTime: '2026-11-17T10:00:00Z', folder: 'Inbox' },
];

const RULES = [
  {
    displayName: 'Shop [x](https://evil.example)',
    conditions: { senderContains: ['@shop.example'] },
    actions: { delete: true },
  },
];

beforeEach(async () => {
  await fillMailbox(desk.bot.control, MAIL);
  await desk.bot.control.putUser(AGENT_ID, SAM);
  await desk.bot.control.rules(EMPLOYEE, { rules: RULES });
});

const alex = (options = {}): ChatClient =>
  desk.bot.person({ person: { aadObjectId: EMPLOYEE, name: 'Alex' }, ...options });
const ask = async (sentence: string, person = alex()): Promise<Card> => cardOf(await person.say(sentence));

interface Row {
  readonly says: readonly RegExp[];
  readonly asked: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  'a rule': {
    says: [/in Deleted Items since about/, /Your inbox rule .*deletes such mail/, /How sure: likely/],
    asked: [
      'why is the mail from The Shop gone?',
      'did a rule delete the mail from orders@shop.example?',
      'who deleted the mail from orders@shop.example?',
    ],
  },
  'a policy': {
    says: [
      /left Deleted Items, or was deleted past it/,
      /deletes this mail 30 days after it came/,
      /How sure: likely/,
    ],
    asked: [
      'why is the mail from Anna gone?',
      'who deleted the mail from Anna Berg?',
      'why was the mail from Anna deleted?',
    ],
  },
  'nobody knows': {
    says: [/left Deleted Items/, /No rule that I can see explains it/, /cannot be known from the mailbox/],
    asked: [
      'why is the mail from Carla gone?',
      'who deleted the mail from Carla?',
      'Why did the mail from Carla disappear?',
    ],
  },
  'no mail named': {
    says: [/Which mail do you mean/, /does not record who or what deleted it/],
    asked: ['why is it gone?', 'who deleted my mail?', 'did a rule delete it?'],
  },
};

describe.each(Object.entries(ROWS))('why it is gone: %s', (_, { says, asked }) => {
  it.each(asked)('“%s”', async (sentence) => {
    const card = await ask(sentence);
    for (const key of says) expect(wordsOf(card)).toMatch(key);
  });
});

describe('the answer', () => {
  it('is in the reader’s language, with names as plain text', async () => {
    expect(wordsOf(await ask('Hat eine Regel sie gelöscht?'))).toContain('Welche Mail meinen Sie?');
    const card = await ask('Warum ist die Mail von orders@shop.example weg?', alex({ locale: 'de-DE' }));
    expect(wordsOf(card)).toMatch(/Posteingangsregel .*löscht solche Mails/);
    expect(wordsOf(card)).toMatch(/Wie sicher: wahrscheinlich/);
    expect(JSON.stringify(card)).not.toMatch(/"type":"TextBlock","text":"[^"]*evil\.example/);
  });

  it('is certain of what the bot did itself, and knows what it brought back', async () => {
    const person = alex();
    const list = await ask('recover the mail from Carla', person);
    await person.press('restore', { ...buttonOf(list, 'restore'), 'pick.1': 'true' });
    expect(wordsOf(await ask('why is it gone?', person))).toContain('after this list was made');
    await person.say('undo');
    const words = wordsOf(await ask('why is the mail from Carla gone?', person));
    expect(words).toMatch(/You undid a restore here/);
    expect(words).toMatch(/How sure: certain/);
  });

  it('is about the message of the list that is named', async () => {
    const person = alex();
    await ask('recover my deleted mail', person);
    const words = await Promise.all(
      [1, 2, 3].map(async (n) => wordsOf(await ask(`why is ${n} gone?`, person))),
    );
    for (const subject of ['Your parcel', 'Quarterly figures', 'Lunch'])
      expect(words.filter((text) => text.includes(subject))).toHaveLength(1);
    expect(wordsOf(await ask('why is it gone?', person))).toContain('Which one do you mean');
  });

  it('says so where rules cannot be seen, and claims nothing of them', async () => {
    await desk.bot.control.rules(EMPLOYEE, { access: 'no-consent', rules: RULES });
    const words = wordsOf(await ask('why is the mail from The Shop gone?'));
    expect(words).toContain('inbox rules I cannot see');
    expect(words).toContain('cannot be known');
  });

  it('is where it lies, where it is not deleted at all', async () => {
    expect(wordsOf(await ask('why is the mail from Dora gone?'))).toContain('Not deleted');
  });

  it('restores nothing', async () => {
    const before = await desk.bot.mailbox();
    const person = alex();
    await ask('recover my deleted mail', person);
    await ask('why is 2 gone?', person);
    expect(await desk.bot.mailbox()).toEqual(before);
  });
});

describe('who deleted it', () => {
  it('goes to an agent with what to look up, and nothing is changed', async () => {
    const { employee, agent, channel } = desk;
    await employee.say('who deleted the mail from Carla?');
    const before = desk.shownTo(employee).length;
    await employee.say('ask the helpdesk');
    await channel.until(() => desk.shownTo(employee).length > before);
    const form = desk.cardWith(employee, 'submit-request');
    expect(wordsOf(form)).toContain('Ask who or what deleted mail');
    expect(filled(form)).toMatchObject({ query: 'Lunch', from: '2026-11-16', to: '2026-11-17' });
    const sent = await employee.press('submit-request', { ...filled(form), reason: 'needed' }, 'form-card');
    const number = Number(/#(\d+)/.exec(wordsOf(sent.invoke?.value))?.[1]);
    await agent.say(`approve ${number}`);
    const shown = await desk.untilShown(agent, /Search-UnifiedAuditLog/);
    expect(shown).toContain("-StartDate ([datetime]'2026-11-16') -EndDate ([datetime]'2026-11-18')");
    expect(shown).toContain("-FreeText 'alex.morgan@contoso.example'");
    expect(shown).not.toMatch(/\b(?:Set|Remove|Restore|New)-/);
    await agent.say(`${number} is done`);
    await desk.untilShown(employee, isDone(number));
  });
});
