import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database } from '../../src/store/database';
import { buttonOf, cardAfter, cardOf, EMPLOYEE, fillMailbox, wordsOf } from '../support/bot';
import { type Card, type ChatClient } from '../support/chat-client';
import { describeOnEachEngine } from '../support/database';
import { AGENT_ID, filled, hasButton, Helpdesk, isDone, SAM } from '../support/helpdesk';
import { eventually } from '../support/eventually';
import { TestClock } from '../support/test-clock';

const SUNDAY = '2026-11-22T10:00:00Z';
const RESTORED = [
  'Inbox/Projects: Budget draft',
  'Inbox/Invoices: Invoice 2026-118',
  'Inbox: Morning news',
  'Inbox: Offsite photos',
];

describeOnEachEngine('more mail at once than policy allows', (openDatabase) => {
  let folder: string;
  let database: Database;
  let helpdesk: Helpdesk;
  let employee: ChatClient;
  let agent: ChatClient;
  const clock = new TestClock(SUNDAY);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'requests-restore-'));
    const policyFile = join(folder, 'policy.json');
    await writeFile(policyFile, JSON.stringify({ restoreApprovalAbove: 2 }));
    database = await openDatabase();
    helpdesk = await Helpdesk.open({ environment: { POLICY_FILE: policyFile }, database, now: clock.now });
    ({ employee, agent } = helpdesk);
  });
  afterAll(async () => {
    await helpdesk.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    clock.set(SUNDAY);
    await fillMailbox(helpdesk.bot.control);
    await helpdesk.bot.control.putUser(AGENT_ID, SAM);
    helpdesk.channel.reset();
  });

  const mine = (): ChatClient => helpdesk.inline(EMPLOYEE, 'Alex Morgan');

  async function found(client: ChatClient): Promise<Card> {
    return cardOf(await client.say('show me all my deleted mail'));
  }

  async function send(client: ChatClient, form: Card): Promise<number> {
    const posted = await client.press('submit-request', { ...filled(form), reason: 'a cleanup too many' });
    const number = /#(\d+)/.exec(wordsOf(cardAfter(posted)))?.[1];
    await helpdesk.untilShown(agent, new RegExp(`#${number}[^]*Approve`));
    return Number(number);
  }

  async function moves(): Promise<number> {
    const asked = await helpdesk.bot.control.requests();
    return asked.filter(({ path, status }) => path.endsWith('/move') && status < 300).length;
  }

  async function askForAll(): Promise<number> {
    const client = mine();
    const list = await found(client);
    const posted = await client.press('restore-all', buttonOf(list, 'restore-all'));
    return send(client, cardAfter(posted));
  }

  test('what does not exceed it is restored at once', async () => {
    const client = mine();
    await found(client);
    await client.say('restore 1 and 2');
    expect(await moves()).toBe(2);
  });

  test('"restore all" asks the helpdesk; approved, everything comes back, once, and the counts are told', async () => {
    const number = await askForAll();
    expect(await moves()).toBe(0);
    const card = helpdesk.cardWith(agent, 'approve');
    expect(wordsOf(card)).toMatch(/4 messages/);
    expect(wordsOf(card)).not.toMatch(/Budget|Invoice|Offsite/);
    await agent.press('approve', { ...filled(card, 'approve'), comment: '' }, 'card');
    expect(await helpdesk.untilShown(employee, isDone(number))).toMatch(/4 messages/);
    expect(await helpdesk.bot.mailbox()).toEqual(expect.arrayContaining(RESTORED));
    expect(await moves()).toBe(4);
  });

  test('"all except …" asks for the others alone', async () => {
    const client = mine();
    await found(client);
    const form = cardOf(await client.say('restore all except the one from The Daily Brief'));
    const number = await send(client, form);
    await agent.say(`approve ${number}`);
    expect(await helpdesk.untilShown(employee, isDone(number))).toMatch(/3 messages/);
    const now = await helpdesk.bot.mailbox();
    expect(now).toEqual(expect.arrayContaining(RESTORED.filter((line) => !line.includes('Morning news'))));
    expect(now).not.toContain('Inbox: Morning news');
  });

  test('its list outlives a day, for as long as the request may be decided', async () => {
    const number = await askForAll();
    clock.advance(6 * 24 * 60 * 60 * 1000);
    await agent.say(`approve ${number}`);
    await helpdesk.untilShown(employee, isDone(number));
    expect(await helpdesk.bot.mailbox()).toEqual(expect.arrayContaining(RESTORED));
  });

  test('without its list it fails with its cure, and does not succeed with nothing', async () => {
    const number = await askForAll();
    await database.query('DELETE FROM searches');
    await agent.say(`approve ${number}`);
    const failed = new RegExp(`#${number} .*could not be carried out`);
    expect(await helpdesk.untilShown(employee, failed)).toMatch(/[Ss]earch again/);
    expect(await helpdesk.untilShown(agent, failed)).not.toMatch(/retry/);
    expect(await moves()).toBe(0);
  });

  test('approved and then stopped by who asked: what waits has not failed, and nothing more moves', async () => {
    await helpdesk.bot.control.bulk(EMPLOYEE, {
      count: 60,
      folder: 'Inbox/Old',
      stage: 'deletions',
      at: '2026-11-20T09:00:00Z',
      seed: 3,
    });
    const number = await askForAll();
    await helpdesk.bot.control.faults({ latencyMs: 300 });
    await agent.say(`approve ${number}`);
    await eventually(async () => (await moves()) > 0);
    const stopped = wordsOf((await mine().say('stop the restore')).replies);
    const moved = Number(/Stopped: (\d+) of 64 messages are back/.exec(stopped)?.[1]);
    await helpdesk.bot.control.faults({ latencyMs: 0 });
    const told = await helpdesk.untilShown(employee, isDone(number));
    expect(told).toContain(`${64 - moved} are where they were, because the restore was stopped`);
    expect(told).not.toContain('could not be moved');
    expect(await moves()).toBe(moved);
  });

  test('rejected, nothing moves', async () => {
    const number = await askForAll();
    await agent.say(`reject ${number} too much`);
    await helpdesk.untilShown(employee, /too much/);
    const own = cardOf(await mine().say(`status ${number}`));
    expect(hasButton(own, 'withdraw')).toBe(false);
    expect(await moves()).toBe(0);
  });
});
