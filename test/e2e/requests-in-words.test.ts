import { allOf, cardOf, EMPLOYEE, wordsOf } from '../support/bot';
import { type ChatClient } from '../support/chat-client';
import { AGENT_ID, Helpdesk } from '../support/helpdesk';

/** People who write what they would say to a colleague, and press nothing. */
let helpdesk: Helpdesk;
let employee: ChatClient;
let agent: ChatClient;

beforeAll(async () => {
  helpdesk = await Helpdesk.open();
  employee = helpdesk.inline(EMPLOYEE, 'Alex Morgan');
  agent = helpdesk.inline(AGENT_ID, 'Sam Rivera');
});
afterAll(() => helpdesk.close());

const answerTo = async (client: ChatClient, sentence: string): Promise<string> =>
  (await client.say(sentence)).replies.map((reply) => reply.text ?? '').join('\n');

const shownTo = async (client: ChatClient, sentence: string): Promise<string> =>
  wordsOf(cardOf(await client.say(sentence)));

async function fieldsAfter(sentence: string): Promise<Record<string, unknown>> {
  const form = cardOf(await employee.say(sentence));
  return Object.fromEntries<unknown>(
    allOf(form).flatMap(({ id, value }) => (typeof id === 'string' ? [[id, value]] : [])),
  );
}

/** The form, filled by words alone, and sent; the request's number. */
async function asked(...sentences: readonly string[]): Promise<number> {
  for (const sentence of sentences) await employee.say(sentence);
  const own = await shownTo(employee, 'send it');
  return Number(/#(\d+)/.exec(own)?.[1]);
}

test('an open form takes an address and a reason that are said to it, and keeps the rest', async () => {
  await employee.say('my colleague has left, I need the mails about the tender');
  expect(await fieldsAfter('it is anna.nowak@contoso.example')).toMatchObject({
    mailbox: 'anna.nowak@contoso.example',
    query: 'tender',
  });
  expect(await fieldsAfter('because we go on with the project')).toMatchObject({
    mailbox: 'anna.nowak@contoso.example',
    query: 'tender',
    reason: 'we go on with the project',
  });
  const sent = await shownTo(employee, 'send it');
  expect(sent).toMatch(/Waiting for the helpdesk/);
  expect(sent).toMatch(/we go on with the project/);
});

test('a yes does not send an open form, and says what does', async () => {
  await employee.say('put a hold on my mailbox because of the audit');
  const told = await answerTo(employee, 'yes');
  expect(told).toMatch(/still open/);
  expect(told).toMatch(/send it/);
  await employee.say('cancel');
});

test('with no form open the same words are a search, as ever', async () => {
  expect(await answerTo(employee, 'anna.nowak@contoso.example')).toMatch(/look for deleted mail/);
});

test('with no form open there is nothing to send, and it says what could be', async () => {
  for (const order of ['send it', 'please submit it']) {
    const told = await answerTo(employee, order);
    expect(told).toMatch(/nothing waiting to be sent/);
    expect(told).toMatch(/ask the helpdesk/);
  }
  expect(await answerTo(employee, 'schick es ab')).toMatch(/Helpdesk fragen/);
  expect(await answerTo(employee, 'send it to Anna')).not.toMatch(/nothing waiting/);
});

test('what is said to a form that is open again goes with it, and no older draft does', async () => {
  const number = await asked('put a hold on my mailbox', 'because of the tender');
  await employee.say(`change ${number}`);
  expect(await fieldsAfter('it is sam.rivera@contoso.example')).toMatchObject({
    mailbox: 'sam.rivera@contoso.example',
  });
  await employee.say('cancel');
  await employee.say(`change ${number}`);
  expect(await shownTo(employee, 'send it')).not.toMatch(/sam\.rivera/);
  await employee.say(`change ${number}`);
  await employee.say('it is sam.rivera@contoso.example');
  expect(await shownTo(employee, 'send it')).toMatch(/sam\.rivera/);
  await employee.say(`withdraw ${number}`);
});

test('“show 12” and “take 12” mean the request, for those who may see it', async () => {
  const number = await asked('put a hold on my mailbox because of the audit');
  expect(await shownTo(agent, `show ${number}`)).toMatch(/Before you decide/);
  expect(await shownTo(employee, `show ${number}`)).toMatch(/Your helpdesk decides/);
  expect(await answerTo(employee, 'show 40')).toMatch(/no list open/);
  expect(await answerTo(agent, `take ${number}`)).toContain(`Request #${number} is yours now.`);
  expect(await answerTo(employee, `take ${number}`)).toMatch(/helpdesk/);
});

test('words said while a question is open may be the answer: they are not searched for', async () => {
  const number = await asked('export my mail because of the audit');
  expect(await answerTo(employee, 'the Northwind one')).toMatch(/look for deleted mail/);
  await agent.say(`ask ${number} which tender?`);
  expect(await answerTo(employee, 'the Northwind one')).toContain(`say “answer ${number}”`);
  expect(await answerTo(employee, 'yes')).toContain(`say “answer ${number}”`);
  await employee.say(`answer ${number} the Northwind one`);
  expect(await answerTo(employee, 'the Northwind one')).toMatch(/look for deleted mail/);
});

test('an export that nothing fits is told to who asked, with what to do, before anybody decides', async () => {
  helpdesk.channel.reset();
  const number = await helpdesk.ask(helpdesk.employee, 'export my mail of 2019 to PST', { reason: 'audit' });
  const told = await helpdesk.untilShown(helpdesk.employee, /So an export would fail/);
  expect(told).toContain(`change ${number}`);
  await helpdesk.untilShown(helpdesk.agent, /An export would fail/);
});

test('the end of a hold is asked for by its number alone, with the reason', async () => {
  const number = await asked('put a hold on my mailbox because of the case');
  await agent.say(`approve ${number}`);
  await helpdesk.untilShown(helpdesk.employee, new RegExp(`#${number} \\([^)]*\\) is done`));
  expect(await fieldsAfter(`release ${number} because the case is closed`)).toMatchObject({
    reason: 'the case is closed',
  });
});
