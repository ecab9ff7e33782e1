import {
  buttonOf,
  cardAfter,
  cardOf,
  COLLEAGUE,
  EMPLOYEE,
  fillMailbox,
  ticked,
  wordsOf,
} from '../support/bot';
import { type ChatClient, type Posted } from '../support/chat-client';
import { openTestDatabase } from '../support/database';
import { AGENT_ID, filled, Helpdesk, SAM } from '../support/helpdesk';
import { type Database } from '../../src/store/database';

const SALES = '00000000-0000-0000-0000-0000000000e1';
const BOARD = '00000000-0000-0000-0000-0000000000e2';
const OFFLINE = '00000000-0000-0000-0000-0000000000e3';

let database: Database;
let desk: Helpdesk;
beforeAll(async () => {
  database = await openTestDatabase();
  desk = await Helpdesk.open({ database });
});
afterAll(() => desk.close());

const address = (name: string): string => `${name}@contoso.example`;
const user = (name: string) => ({
  userPrincipalName: address(name),
  displayName: name,
  mail: address(name),
});

/** Sales is Alex's to open, the board is not, and one mailbox is out of Graph's reach. */
async function arrange(): Promise<void> {
  const { control } = desk.bot;
  await fillMailbox(control);
  await control.putUser(AGENT_ID, SAM);
  await control.putUser(SALES, { ...user('sales'), sharedWith: [EMPLOYEE] });
  await control.putUser(BOARD, { ...user('board'), sharedWith: [COLLEAGUE] });
  await control.putUser(OFFLINE, { ...user('offline'), mailbox: false });
  for (const id of [SALES, BOARD])
    await control.addMessages(id, [
      {
        subject: id === SALES ? 'Order 4711' : 'Secret merger',
        folder: 'Inbox/Orders',
        deleted: { stage: 'deletions', at: '2026-11-18T09:00:00Z' },
      },
      {
        subject: id === SALES ? 'Order 4712' : 'Secret bonus',
        folder: 'Inbox/Orders',
        deleted: { stage: 'deleteditems', at: '2026-11-18T09:00:00Z' },
      },
    ]);
  await control.clearRequests();
}
beforeEach(arrange);

const alex = (): ChatClient => desk.inline(EMPLOYEE, 'Alex Morgan');

async function mailboxOf(id: string): Promise<readonly string[]> {
  const tree = await desk.bot.control.tree(id);
  return tree.flatMap(({ path, messages }) => messages.map(({ subject }) => `${path}: ${subject}`)).sort();
}

const inMailbox = async (id: string) =>
  (await desk.bot.control.requests()).filter(({ mailbox }) => mailbox === id);

async function onRecord(kind: string): Promise<readonly object[]> {
  const rows = await database.query<{ line: string }>(
    'SELECT line FROM audit_events WHERE request IS NULL ORDER BY seq',
  );
  return rows
    .map(({ line }) => JSON.parse(line) as { actor: { id: string }; what: { kind: string } })
    .filter(({ what }) => what.kind === kind)
    .map(({ actor, what }) => ({ who: actor.id, ...what }));
}

const said = ({ replies }: Posted): string => wordsOf(replies);

describe('a mailbox that the person may open', () => {
  it.each([
    'recover the mail deleted in the mailbox sales@contoso.example',
    'look in the sales mailbox',
    'recover deleted mail from the sales mailbox',
    'Schau im Postfach sales@contoso.example nach',
  ])('is searched in their own name: “%s”', async (sentence) => {
    const card = cardOf(await alex().say(sentence));
    for (const subject of ['Order 4711', 'Order 4712']) expect(wordsOf(card)).toContain(subject);
    expect(wordsOf(card)).toMatch(/(?:In the mailbox|Im Postfach) .*sales@contoso\.example/);
    const asked = await inMailbox(SALES);
    expect(asked.length).toBeGreaterThan(0);
    for (const { path } of asked) expect(decodeURIComponent(path)).toContain('/users/sales@contoso.example/');
    expect(await inMailbox(EMPLOYEE)).toEqual([]);
  });

  it('gets its mail back where it was, and undone, with nothing of it in their own', async () => {
    const before = await desk.bot.mailbox();
    const person = alex();
    const card = cardOf(await person.say('look in the sales mailbox'));
    const posted = await person.press('restore', ticked(card, 'Order 4711', 'Order 4712'));
    expect(wordsOf(cardAfter(posted))).toMatch(/In the mailbox .*sales@contoso\.example/);
    expect(await mailboxOf(SALES)).toEqual(['Inbox/Orders: Order 4711', 'Inbox/Orders: Order 4712']);
    await person.say('undo');
    expect(await mailboxOf(SALES)).toEqual([
      'Deleted Items: Order 4712',
      'Recoverable Items/Deletions: Order 4711',
    ]);
    expect(await desk.bot.mailbox()).toEqual(before);
    expect(await onRecord('shared-mailbox-restored')).toContainEqual({
      who: EMPLOYEE,
      kind: 'shared-mailbox-restored',
      mailbox: address('sales'),
      messages: 2,
    });
    expect(await onRecord('shared-mailbox-searched')).toContainEqual({
      who: EMPLOYEE,
      kind: 'shared-mailbox-searched',
      mailbox: address('sales'),
      opened: true,
    });
  });

  it('stays meant while the search is changed, and no longer than that', async () => {
    const person = alex();
    await person.say('look in the sales mailbox');
    expect(said(await person.say('only deleted last week'))).toContain('sales@contoso.example');
    const own = await person.say('recover my deleted mail');
    expect(said(own)).not.toContain('sales@contoso.example');
    expect(said(own)).toContain('Budget draft');
  });

  it('is told by its own address, and by its preview', async () => {
    const person = alex();
    expect(said(await person.say('look in the mailbox alex.morgan@contoso.example'))).not.toContain(
      'In the mailbox',
    );
    const card = cardOf(await person.say('look in the sales mailbox'));
    const preview = await person.press('preview', buttonOf(card, 'preview'));
    expect(wordsOf(cardAfter(preview))).toContain('Order 471');
  });

  it('gives nothing more once the right is taken away', async () => {
    const person = alex();
    const card = cardOf(await person.say('look in the sales mailbox'));
    const before = await mailboxOf(SALES);
    await desk.bot.control.faults({
      ediscoveryPerMinute: null,
      rules: [{ path: '/users/sales', status: 403, code: 'ErrorAccessDenied' }],
    });
    const preview = await person.press('preview', buttonOf(card, 'preview'));
    const restored = await person.press('restore-all', buttonOf(card, 'restore-all'));
    await desk.bot.control.faults({ ediscoveryPerMinute: null, rules: [] });
    expect(wordsOf(preview.invoke?.value)).not.toContain('Order');
    expect(wordsOf(restored.invoke?.value)).not.toContain('is back');
    expect(await mailboxOf(SALES)).toEqual(before);
  });
});

describe('a mailbox that the person may not open', () => {
  const CLOSED = 'does not open with your rights, or there is no such mailbox';

  it.each(['board', 'offline', 'nobody'])(
    'is answered alike whether it is there or not: %s',
    async (name) => {
      const posted = await alex().say(`look in the mailbox ${address(name)}`);
      const words = said(posted).replaceAll(name, 'NAME');
      expect(words).toContain(CLOSED);
      expect(words).toBe(
        said(await alex().say(`look in the mailbox ${address('elsewhere')}`)).replaceAll('elsewhere', 'NAME'),
      );
    },
  );

  it('shows nothing of it and asks nothing but whether it opens', async () => {
    const person = alex();
    for (const sentence of [
      'look in the board mailbox',
      'recover the mail about the merger from the mailbox board@contoso.example',
      'recover the deleted meeting in the board mailbox',
    ]) {
      const posted = await person.say(sentence);
      expect(said(posted)).toContain(CLOSED);
      expect(JSON.stringify(posted)).not.toContain('Secret');
    }
    const asked = await inMailbox(BOARD);
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403]);
    for (const { path } of asked) expect(path).toMatch(/\/mailFolders\/deleteditems\?\$select=id$/);
    expect(await onRecord('shared-mailbox-searched')).toContainEqual({
      who: EMPLOYEE,
      kind: 'shared-mailbox-searched',
      mailbox: address('board'),
      opened: false,
    });
    expect(desk.bot.log()).not.toContain('board@contoso.example');
  });

  it('is not opened with the application’s own right', async () => {
    await alex().say('look in the board mailbox');
    for (const { status } of await inMailbox(BOARD)) expect(status).toBe(403);
  });

  it('stays closed where only a part of it would open', async () => {
    await desk.bot.control.faults({
      ediscoveryPerMinute: null,
      rules: [{ path: 'recoverableitemsdeletions', status: 403, code: 'ErrorAccessDenied' }],
    });
    const posted = await alex().say('look in the sales mailbox');
    await desk.bot.control.faults({ ediscoveryPerMinute: null, rules: [] });
    expect(said(posted)).toContain(CLOSED);
    expect(JSON.stringify(posted)).not.toContain('Order');
  });

  it('is asked of the helpdesk, with what was looked for', async () => {
    const person = alex();
    const card = cardOf(
      await person.say('recover the mail about the merger from the mailbox board@contoso.example'),
    );
    const { replies } = await person.press('next-step', buttonOf(card, 'next-step'));
    const form = cardOf({ replies } as Posted);
    expect(wordsOf(form)).toContain('Ask for deleted mail of another mailbox');
    expect(filled(form)).toMatchObject({ mailbox: address('board'), query: 'merger' });
  });

  it('leaves an outage an outage', async () => {
    await desk.bot.control.faults({
      ediscoveryPerMinute: null,
      rules: [{ path: 'board', status: 503, code: 'ServiceUnavailable' }],
    });
    const posted = await alex().say('look in the board mailbox');
    await desk.bot.control.faults({ ediscoveryPerMinute: null, rules: [] });
    expect(said(posted)).not.toContain(CLOSED);
  });
});

describe('what could be a mailbox or a sender', () => {
  it('is searched as a sender, and says how to look in the mailbox', async () => {
    const words = said(await alex().say('recover the mail deleted from sales@contoso.example'));
    expect(words).toContain('say “look in the mailbox');
    expect(await inMailbox(SALES)).toEqual([]);
  });

  it('asks for the address where there is none', async () => {
    const { replies } = await alex().say('look in the mailbox “Sales and Support”');
    expect(JSON.stringify(replies)).toContain('Name it by its address');
  });
});

describe('a mailbox by its name in the address book', () => {
  const ORDERS = '00000000-0000-0000-0000-0000000000e4';
  const ABROAD = '00000000-0000-0000-0000-0000000000e5';
  const named = (displayName: string, mail: string, sharedWith: string) => ({
    userPrincipalName: address(mail),
    displayName,
    mail: address(mail),
    sharedWith: [sharedWith],
  });

  /** Two that begin alike and open for Alex, and one that opens for somebody else. */
  async function arrangeNames(abroad = EMPLOYEE): Promise<void> {
    const { control } = desk.bot;
    await control.putUser(ORDERS, named('Customer Care', 'cc-orders', EMPLOYEE));
    await control.putUser(ABROAD, named('Customer Care Abroad', 'cc-abroad', abroad));
    for (const [id, subject] of [
      [ORDERS, 'Complaint about a lamp'],
      [ABROAD, 'Complaint about a chair'],
    ] as const)
      await control.addMessages(id, [
        { subject, folder: 'Inbox', deleted: { stage: 'deletions', at: '2026-11-18T09:00:00Z' } },
      ]);
    await control.clearRequests();
  }

  it.each([
    'look in the mailbox “Customer Care Abroad”',
    'recover the mail deleted in the mailbox "customer care abroad"',
    'Suche im Postfach „Customer Care Abroad“',
  ])('is found: %s', async (sentence) => {
    await arrangeNames();
    const words = said(await alex().say(sentence));
    expect(words).toContain(address('cc-abroad'));
    expect(words).toContain('a chair');
  });

  it.each(['look in the mailbox “care”', 'look in the abroad mailbox', 'look in the mailbox “abroad care”'])(
    'is found by words inside of it: %s',
    async (sentence) => {
      await arrangeNames();
      expect(said(await alex().say(sentence))).toContain(address('cc-abroad'));
    },
  );

  it('is the one called so where another one only begins so', async () => {
    await arrangeNames();
    expect(said(await alex().say('look in the mailbox “Customer Care”'))).toContain('a lamp');
  });

  it.each([
    ['2', 'a chair'],
    ['the first one', 'a lamp'],
    ['customer care abroad', 'a chair'],
    [address('cc-orders'), 'a lamp'],
    [`look in the mailbox ${address('cc-abroad')}`, 'a chair'],
  ])(
    'is asked about where several open; “%s” answers, and what was looked for is not lost',
    async (answer, found) => {
      await arrangeNames();
      const person = alex();
      const question = await person.say('recover the mail about the complaint from the mailbox “customer”');
      expect(said(question)).toMatch(/Several mailboxes .*“customer”/);
      expect(said(question)).toContain(`1. Customer Care (${address('cc-orders')})`);
      expect(said(question)).toContain(`2. Customer Care Abroad (${address('cc-abroad')})`);
      const shown = said(await person.say(answer));
      expect(shown).toContain(found);
      expect(shown).toContain('complaint');
    },
  );

  it('that does not open is not among them, and is answered as if it were not there', async () => {
    await arrangeNames(COLLEAGUE);
    expect(said(await alex().say('look in the mailbox “customer”'))).toContain('a lamp');
    const closed = said(await alex().say('look in the mailbox “Customer Care Abroad”'));
    expect(closed).toBe(said(await alex().say('look in the mailbox “Nobody At All”')));
    expect(closed).not.toContain('cc-abroad');
  });

  it('is one of the own domain where the address book may not be asked', async () => {
    await arrangeNames();
    await desk.bot.control.faults({
      ediscoveryPerMinute: null,
      rules: [{ path: '/users\\?', status: 403, code: 'Authorization_RequestDenied' }],
    });
    expect(said(await alex().say('look in the sales mailbox'))).toContain('Order 4711');
    expect(said(await alex().say('look in the mailbox “Customer Care”'))).toContain('Name it by its address');
    await desk.bot.control.faults({ ediscoveryPerMinute: null, rules: [] });
  });

  it('is forgotten as a question once something else is asked', async () => {
    await arrangeNames();
    const person = alex();
    await person.say('look in the mailbox “customer”');
    await person.say('help');
    expect(said(await person.say('2'))).not.toContain('a chair');
  });
});
