import { AGENT_ID, HELPDESK_GROUP_ID } from '../../src/sandbox/demo-users';
import {
  allOf,
  buttonOf,
  cardAfter,
  cardOf,
  EMPLOYEE,
  fillMailbox,
  startTestBot,
  type TestBot,
  wordsOf,
} from '../support/bot';
import { FakeChannel, type SentActivity } from '../support/channel';
import { type Card, type ChatClient, cardIn } from '../support/chat-client';

const freePace = { take: () => Promise.resolve(0), hold: () => Promise.resolve() };

let channel: FakeChannel;
let bot: TestBot;
let employee: ChatClient;
let agent: ChatClient;

beforeAll(async () => {
  channel = await FakeChannel.start();
  bot = await startTestBot({ HELPDESK_GROUP_ID }, 1, freePace);
  await fillMailbox(bot.control);
  await bot.control.putUser(AGENT_ID, {
    userPrincipalName: 'sam.rivera@contoso.example',
    displayName: 'Sam Rivera',
    mail: 'sam.rivera@contoso.example',
    groups: [HELPDESK_GROUP_ID],
  });
  await bot.control.faults({ ediscoveryPerMinute: null });
  await bot.control.tenant({ ediscoverySeconds: { estimate: 0, export: 0, hold: 0, files: 0 } });
  employee = person(EMPLOYEE, 'Alex Morgan');
  agent = person(AGENT_ID, 'Sam Rivera');
  await employee.say('hello');
  await agent.say('hello');
});
afterAll(async () => {
  await bot.stop();
  await channel.stop();
});
beforeEach(() => channel.reset());

const person = (aadObjectId: string, name: string, options: object = {}): ChatClient =>
  bot.person({ person: { aadObjectId, name }, channel: channel.url, ...options });

/** What somebody's chat shows by now: new messages and updated cards, as text. */
function shownTo(client: ChatClient): readonly string[] {
  return channel.requests
    .filter(
      ({ conversationId, operation }) => conversationId === client.conversationId && operation !== 'other',
    )
    .map(({ activity }) => saidIn(activity));
}

function saidIn(activity: SentActivity): string {
  const card = cardIn(activity);
  return card === null ? String(activity.text ?? '') : wordsOf(card);
}

async function untilShown(client: ChatClient, what: RegExp): Promise<string> {
  await channel.until(() => shownTo(client).some((text) => what.test(text)), 30_000);
  return shownTo(client).find((text) => what.test(text)) ?? '';
}

/** The card last shown to somebody that has this button. */
function cardWith(client: ChatClient, verb: string): Card {
  const cards = channel.requests
    .filter(({ conversationId }) => conversationId === client.conversationId)
    .flatMap(({ activity }): readonly Card[] => {
      const card = cardIn(activity);
      return card === null ? [] : [card];
    });
  const found = cards.findLast((card) => allOf(card).some((node) => node['verb'] === verb));
  if (!found) throw new Error(`no card with ${verb}`);
  return found;
}

/** Says it, sends the form as it came back with these fields, and gives the number of the request. */
async function ask(client: ChatClient, sentence: string, fields: object): Promise<number> {
  await client.say(sentence);
  await channel.until(() => shownTo(client).length > 0);
  const form = buttonOf(cardWith(client, 'submit-request'), 'submit-request');
  const posted = await client.press('submit-request', { ...form, ...fields }, 'form-card');
  const number = /#(\d+)/.exec(wordsOf(cardAfter(posted)))?.[1];
  if (number === undefined) throw new Error(wordsOf(cardAfter(posted)));
  return Number(number);
}

describe('a hold', () => {
  test('is asked for, approved, placed by eDiscovery, and everybody is told', async () => {
    await employee.say('put a legal hold on my mailbox until March because of the tender dispute');
    const form = cardWith(employee, 'submit-request');
    const inputs = new Map(allOf(form).map((node) => [node['id'], node['value']]));
    expect(inputs.get('kind')).toBe('hold');
    expect(inputs.get('reason')).toContain('tender dispute');
    const posted = await employee.press('submit-request', buttonsAndInputs(form), 'form-1');
    const own = cardAfter(posted);
    expect(wordsOf(own)).toMatch(/#1\b/);
    buttonOf(own, 'withdraw');

    await untilShown(agent, /Approve/);
    const decision = cardWith(agent, 'approve');
    expect(wordsOf(decision)).toMatch(/Alex Morgan/);
    const approved = await agent.press(
      'approve',
      { ...buttonOf(decision, 'approve'), comment: 'ok by legal' },
      'a-1',
    );
    expect(allOf(cardAfter(approved)).some((node) => node['verb'] === 'approve')).toBe(false);

    await untilShown(employee, /approved/i);
    await untilShown(employee, /in place|is done|placed/i);
    const asked = (await bot.control.requests()).map(
      ({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`,
    );
    expect(asked.filter((line) => line.endsWith('/legalHolds'))).toHaveLength(1);
    expect(asked).toContain('POST /v1.0/security/cases/ediscoveryCases');
  }, 60_000);

  test('is on record, line after line', async () => {
    const history = cardOf(await inline(AGENT_ID, 'Sam Rivera').say('audit 1'));
    const words = wordsOf(history);
    expect(words).toMatch(/Alex Morgan/);
    expect(words).toMatch(/Sam Rivera/);
    expect(words).toMatch(/ok by legal/);
  });

  test('is ended by a request of its own', async () => {
    await employee.say('release the hold 1');
    const form = cardWith(employee, 'submit-request');
    await employee.press(
      'submit-request',
      { ...buttonOf(form, 'submit-request'), reason: 'settled' },
      'form-2',
    );
    await untilShown(agent, /Approve/);
    await agent.say('approve 2 settled');
    await untilShown(employee, /released/i);
    expect(wordsOf(cardOf(await inline(EMPLOYEE, 'Alex Morgan').say('status 1')))).toMatch(/released/i);
  }, 60_000);
});

describe('an export', () => {
  test('is counted first, decided by a sentence, and its files are listed', async () => {
    const number = await ask(employee, 'export my mail to PST', {
      kind: 'export',
      reason: 'audit',
      from: '',
      to: '',
    });
    await untilShown(agent, new RegExp(`#${number}`));
    await channel.until(() => shownTo(agent).some((text) => /items?\b/.test(text)), 30_000);
    await agent.say(`approve ${number}`);
    const done = await untilShown(employee, /\.zip/);
    expect(done).toMatch(/Purview/);
    expect(done).not.toMatch(/https?:\/\/[^ ]*downloadUrl/i);
  }, 90_000);
});

describe('what nobody may', () => {
  let number: number;
  beforeAll(async () => {
    channel.reset();
    number = await ask(employee, 'export my mail of 2024 to PST', { reason: 'tax' });
  });

  test('decide their own request', async () => {
    await bot.control.putUser(EMPLOYEE, {
      userPrincipalName: 'alex.morgan@contoso.example',
      displayName: 'Alex Morgan',
      mail: 'alex.morgan@contoso.example',
      groups: [HELPDESK_GROUP_ID],
    });
    const answer = await inline(EMPLOYEE, 'Alex Morgan').say(`approve ${number}`);
    expect(String(answer.replies[0]?.text)).toMatch(/own/);
    await fillGroupsBack();
  });

  test('decide from outside the helpdesk, with or without a copied card', async () => {
    await bot.control.putUser('00000000-0000-0000-0000-000000000021', {
      userPrincipalName: 'mallory@contoso.example',
      displayName: 'Mallory',
      mail: 'mallory@contoso.example',
    });
    const mallory = inline('00000000-0000-0000-0000-000000000021', 'Mallory');
    expect(String((await mallory.say(`approve ${number}`)).replies[0]?.text)).toMatch(/helpdesk/);
    await agent.say(`status ${number}`);
    await untilShown(agent, /Approve/);
    const copied = buttonOf(cardWith(agent, 'approve'), 'approve');
    const posted = await mallory.press('approve', { ...copied, comment: 'yes' }, 'stolen');
    expect(JSON.stringify(posted.body)).not.toContain('Alex Morgan');
    expect(wordsOf(cardOf(await inline(AGENT_ID, 'Sam Rivera').say(`status ${number}`)))).toMatch(
      /Waiting for the helpdesk/,
    );
  });

  test('decide twice: the second one is told', async () => {
    const agentInline = inline(AGENT_ID, 'Sam Rivera');
    await agentInline.say(`reject ${number} not justified`);
    const again = await agentInline.say(`approve ${number}`);
    expect(String(again.replies[0]?.text)).toMatch(/rejected already/);
    await untilShown(employee, /not justified/);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty reason', { reason: '' }, /say why/],
    ['a reason of 10,000 characters', { reason: 'x'.repeat(10_000) }, /2,000|shorten|long/i],
    ['an unknown mailbox', { reason: 'r', mailbox: 'nobody@contoso.example' }, /nobody@contoso\.example/],
    ['a date that is none', { reason: 'r', from: 'yesterday-ish' }, /date/i],
    ['a range in the future', { reason: 'r', from: '2027-01-01', to: '2027-02-01' }, /still to come/],
  ])('%s is told at its field, and nothing is lost', async (_what, fields, sentence) => {
    await employee.say('export my mail of 2024 to PST');
    const form = cardWith(employee, 'submit-request');
    const data = { ...buttonsAndInputs(form), query: 'the tender', ...fields };
    const posted = await employee.press('submit-request', data, 'form-9');
    const again = cardAfter(posted);
    expect(wordsOf(again)).toMatch(sentence);
    expect(allOf(again).find(({ id }) => id === 'query')?.['value']).toBe('the tender');
  });
});

function buttonsAndInputs(form: Card): Record<string, unknown> {
  const inputs = allOf(form).filter(({ type }) => String(type).startsWith('Input.'));
  const values = Object.fromEntries(inputs.map(({ id, value }) => [String(id), value ?? '']));
  return { ...values, ...buttonOf(form, 'submit-request') };
}

/** The same person at a client whose replies come inline. */
function inline(aadObjectId: string, name: string): ChatClient {
  return bot.person({ person: { aadObjectId, name } });
}

async function fillGroupsBack(): Promise<void> {
  await bot.control.putUser(EMPLOYEE, {
    userPrincipalName: 'alex.morgan@contoso.example',
    displayName: 'Alex Morgan',
    mail: 'alex.morgan@contoso.example',
  });
}
