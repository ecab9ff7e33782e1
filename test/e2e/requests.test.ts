import { allOf, buttonOf, cardAfter, cardOf, EMPLOYEE, wordsOf } from '../support/bot';
import { type ChatClient } from '../support/chat-client';
import { AGENT_ID, ALEX, filled, Helpdesk, HELPDESK_GROUP_ID, isDone } from '../support/helpdesk';

let helpdesk: Helpdesk;
let employee: ChatClient;
let agent: ChatClient;

beforeAll(async () => {
  helpdesk = await Helpdesk.open();
  ({ employee, agent } = helpdesk);
});
afterAll(() => helpdesk.close());
beforeEach(() => helpdesk.channel.reset());

describe('a hold', () => {
  test('is asked for, approved, placed by eDiscovery, and everybody is told', async () => {
    await employee.say('put a legal hold on my mailbox until March because of the tender dispute');
    const form = helpdesk.cardWith(employee, 'submit-request');
    const inputs = new Map(allOf(form).map((node) => [node['id'], node['value']]));
    expect(inputs.get('kind')).toBe('hold');
    expect(inputs.get('reason')).toContain('tender dispute');
    const posted = await employee.press('submit-request', filled(form), 'form-1');
    const own = cardAfter(posted);
    expect(wordsOf(own)).toMatch(/#1\b/);
    buttonOf(own, 'withdraw');

    await helpdesk.untilShown(agent, /Approve/);
    const decision = helpdesk.cardWith(agent, 'approve');
    expect(wordsOf(decision)).toMatch(/Alex Morgan/);
    const approved = await agent.press(
      'approve',
      { ...buttonOf(decision, 'approve'), comment: 'ok by legal' },
      'a-1',
    );
    expect(allOf(cardAfter(approved)).some((node) => node['verb'] === 'approve')).toBe(false);

    await helpdesk.untilShown(employee, /approved/i);
    await helpdesk.untilShown(employee, isDone(1));
    const asked = (await helpdesk.bot.control.requests()).map(
      ({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`,
    );
    expect(asked.filter((line) => line.endsWith('/legalHolds'))).toHaveLength(1);
    expect(asked).toContain('POST /v1.0/security/cases/ediscoveryCases');
  });

  test('is on record, line after line', async () => {
    const history = cardOf(await helpdesk.inline(AGENT_ID, 'Sam Rivera').say('audit 1'));
    const words = wordsOf(history);
    expect(words).toMatch(/Alex Morgan/);
    expect(words).toMatch(/Sam Rivera/);
    expect(words).toMatch(/ok by legal/);
  });

  test('is ended by a request of its own', async () => {
    await employee.say('release the hold 1');
    const form = helpdesk.cardWith(employee, 'submit-request');
    await employee.press(
      'submit-request',
      { ...buttonOf(form, 'submit-request'), reason: 'settled' },
      'form-2',
    );
    await helpdesk.untilShown(agent, /Approve/);
    await agent.say('approve 2 settled');
    await helpdesk.untilShown(employee, /released/i);
    expect(wordsOf(cardOf(await helpdesk.inline(EMPLOYEE, 'Alex Morgan').say('status 1')))).toMatch(
      /released/i,
    );
  });
});

describe('an export', () => {
  test('is counted first, decided by a sentence, and its files are listed', async () => {
    const number = await helpdesk.ask(employee, 'export my mail to PST', {
      kind: 'export',
      reason: 'audit',
      from: '',
      to: '',
    });
    await helpdesk.untilShown(agent, new RegExp(`#${number}`));
    await helpdesk.channel.until(() => helpdesk.shownTo(agent).some((text) => /items?\b/.test(text)));
    await agent.say(`approve ${number}`);
    const done = await helpdesk.untilShown(employee, /\.zip/);
    expect(done).toMatch(/Purview/);
    expect(done).not.toMatch(/https?:\/\/[^ ]*downloadUrl/i);
  });
});

describe('what nobody may', () => {
  let number: number;
  beforeAll(async () => {
    helpdesk.channel.reset();
    number = await helpdesk.ask(employee, 'export my mail of 2024 to PST', { reason: 'tax' });
  });

  test('decide their own request', async () => {
    await helpdesk.bot.control.putUser(EMPLOYEE, { ...ALEX, groups: [HELPDESK_GROUP_ID] });
    const answer = await helpdesk.inline(EMPLOYEE, 'Alex Morgan').say(`approve ${number}`);
    expect(String(answer.replies[0]?.text)).toMatch(/own/);
    await helpdesk.bot.control.putUser(EMPLOYEE, ALEX);
  });

  test('decide from outside the helpdesk, with or without a copied card', async () => {
    await helpdesk.bot.control.putUser('00000000-0000-0000-0000-000000000021', {
      userPrincipalName: 'mallory@contoso.example',
      displayName: 'Mallory',
      mail: 'mallory@contoso.example',
    });
    const mallory = helpdesk.inline('00000000-0000-0000-0000-000000000021', 'Mallory');
    expect(String((await mallory.say(`approve ${number}`)).replies[0]?.text)).toMatch(/helpdesk/);
    await agent.say(`status ${number}`);
    await helpdesk.untilShown(agent, /Approve/);
    const copied = buttonOf(helpdesk.cardWith(agent, 'approve'), 'approve');
    const posted = await mallory.press('approve', { ...copied, comment: 'yes' }, 'stolen');
    expect(JSON.stringify(posted.body)).not.toContain('Alex Morgan');
    expect(String((await mallory.say(`status ${number}`)).replies[0]?.text)).toMatch(/no request #/);
    expect(wordsOf(cardOf(await helpdesk.inline(AGENT_ID, 'Sam Rivera').say(`status ${number}`)))).toMatch(
      /Waiting for the helpdesk/,
    );
  });

  test('decide twice: the second one is told', async () => {
    const agentInline = helpdesk.inline(AGENT_ID, 'Sam Rivera');
    await agentInline.say(`reject ${number} not justified`);
    const again = await agentInline.say(`approve ${number}`);
    expect(String(again.replies[0]?.text)).toMatch(/rejected already/);
    await helpdesk.untilShown(employee, /not justified/);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty reason', { reason: '' }, /say why/],
    ['a reason of 10,000 characters', { reason: 'x'.repeat(10_000) }, /2,000|shorten|long/i],
    ['an unknown mailbox', { reason: 'r', mailbox: 'nobody@contoso.example' }, /nobody@contoso\.example/],
    ['a kind that there is not', { reason: 'r', kind: 'nonsense' }, /choose what you need/],
    ['a date that is none', { reason: 'r', from: 'yesterday-ish' }, /date/i],
    ['a range in the future', { reason: 'r', from: '2027-01-01', to: '2027-02-01' }, /still to come/],
  ])('%s is told at its field, and nothing is lost', async (_what, fields, sentence) => {
    await employee.say('export my mail of 2024 to PST');
    const form = helpdesk.cardWith(employee, 'submit-request');
    const data = { ...filled(form), query: 'the tender', ...fields };
    const posted = await employee.press('submit-request', data, 'form-9');
    const again = cardAfter(posted);
    expect(wordsOf(again)).toMatch(sentence);
    expect(allOf(again).find(({ id }) => id === 'query')?.['value']).toBe('the tender');
  });
});
