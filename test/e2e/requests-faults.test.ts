import { openDatabase } from '../../src/store/database';
import { cardAfter, cardOf, EMPLOYEE, wordsOf } from '../support/bot';
import { type ChatClient } from '../support/chat-client';
import {
  createScratchPostgres,
  describePostgres,
  openTestDatabase,
  type ScratchPostgres,
} from '../support/database';
import { eventually } from '../support/eventually';
import { AGENT_ID, filled, hasButton, Helpdesk, isDone } from '../support/helpdesk';
import { TestClock } from '../support/test-clock';

const MINUTE = 60 * 1000;
const MONDAY = '2026-11-23T09:00:00Z';

describePostgres('while the database is down', () => {
  let scratch: ScratchPostgres;
  let helpdesk: Helpdesk;
  let employee: ChatClient;
  let agent: ChatClient;

  beforeAll(async () => {
    scratch = await createScratchPostgres();
    helpdesk = await Helpdesk.open({
      database: await openDatabase({ dataDir: '', databaseUrl: scratch.url }),
    });
    ({ employee, agent } = helpdesk);
  });
  afterAll(async () => {
    await helpdesk.close();
    await scratch.drop();
  });
  beforeEach(() => helpdesk.channel.reset());

  const readyz = async (): Promise<number> => (await fetch(`${helpdesk.bot.bot.url}/readyz`)).status;

  async function whileDown(work: () => Promise<void>): Promise<void> {
    await scratch.suspend();
    try {
      await eventually(async () => (await readyz()) === 503);
      await work();
    } finally {
      await scratch.resume();
      await eventually(async () => (await readyz()) === 200);
    }
  }

  test('a form that is sent is answered politely, makes nothing, and can be sent again', async () => {
    await employee.say('put a legal hold on my mailbox');
    await helpdesk.untilShown(employee, /hold/i);
    const form = { ...filled(helpdesk.cardWith(employee, 'submit-request')), reason: 'audit' };
    await whileDown(async () => {
      const refused = await employee.press('submit-request', form, 'form-1');
      expect(refused.status).toBe(200);
      expect(refused.invoke?.type).toBe('application/vnd.microsoft.activity.message');
      expect(String(refused.invoke?.value)).toMatch(/again|later/i);
      expect(String(refused.invoke?.value)).not.toMatch(/postgres|ECONN|SQL|database "/i);
    });
    const posted = await employee.press('submit-request', form, 'form-1');
    expect(wordsOf(cardAfter(posted))).toMatch(/#1\b/);
    await helpdesk.untilShown(agent, /#1\b/);
    const own = cardOf(await helpdesk.inline(EMPLOYEE, 'Alex Morgan').say('my requests'));
    expect(wordsOf(own)).not.toMatch(/#2\b/);
  });

  test('an approval does not count, and counts once it is back', async () => {
    await agent.say('status 1');
    await helpdesk.untilShown(agent, /Approve/);
    const decision = { ...filled(helpdesk.cardWith(agent, 'approve'), 'approve'), comment: 'fine' };
    await whileDown(async () => {
      const refused = await agent.press('approve', decision, 'card-1');
      expect(String(refused.invoke?.value)).toMatch(/again|later/i);
      await agent.say('approve 1');
    });
    const open = cardOf(await helpdesk.inline(AGENT_ID, 'Sam Rivera').say('status 1'));
    expect(hasButton(open, 'approve')).toBe(true);
    await agent.press('approve', decision, 'card-1');
    await helpdesk.untilShown(employee, isDone(1));
    const asked = await helpdesk.changesAtGraph();
    expect(asked.filter((line) => line.endsWith('/legalHolds'))).toHaveLength(1);
    expect(asked.filter((line) => line.endsWith('/ediscoveryCases'))).toHaveLength(1);
  });
});

describe('while Microsoft 365', () => {
  let helpdesk: Helpdesk;
  let employee: ChatClient;
  let agent: ChatClient;
  const clock = new TestClock(MONDAY);

  beforeAll(async () => {
    helpdesk = await Helpdesk.open({
      database: await openTestDatabase(),
      now: clock.now,
      timing: { sweepEveryMs: 60_000, digestEveryMs: 600_000, longestPauseMs: 100 },
    });
    ({ employee, agent } = helpdesk);
  });
  afterAll(() => helpdesk.close());
  beforeEach(async () => {
    helpdesk.channel.reset();
    clock.set(MONDAY);
    await helpdesk.bot.control.faults({ ediscoveryPerMinute: null });
    await helpdesk.bot.control.tenant({ ediscoverySeconds: { estimate: 0, export: 0, hold: 0, files: 0 } });
    await helpdesk.bot.control.clearRequests();
  });

  const times = (client: ChatClient, what: RegExp): number =>
    helpdesk.shownTo(client).filter((text) => what.test(text)).length;

  async function askForHold(): Promise<number> {
    const number = await helpdesk.ask(employee, 'put a legal hold on my mailbox', { reason: 'audit' });
    await helpdesk.untilShown(agent, new RegExp(`#${number}[^]*Approve`));
    return number;
  }

  const created = async (what: string): Promise<number> =>
    (await helpdesk.changesAtGraph()).filter((line) => line.startsWith('POST') && line.endsWith(what)).length;

  test('does not say who is in the helpdesk, nobody decides, and nobody loses their card', async () => {
    const number = await askForHold();
    const decision = { ...filled(helpdesk.cardWith(agent, 'approve'), 'approve'), comment: 'fine' };
    await helpdesk.bot.control.faults({
      ediscoveryPerMinute: null,
      rules: [{ path: 'checkMemberGroups', status: 503, retryAfter: 0 }],
    });
    await agent.press('approve', decision, 'card');
    await helpdesk.untilShown(agent, /directory does not tell/);
    expect(await created('/ediscoveryCases')).toBe(0);
    helpdesk.channel.reset();
    // Something happens meanwhile; the agent's card must not turn into a stranger's.
    await employee.say(`withdraw ${number}`);
    await helpdesk.untilShown(employee, /withdrawn/);
    expect(times(agent, /Only the helpdesk/)).toBe(0);
    await helpdesk.bot.control.faults({ ediscoveryPerMinute: null });
    await helpdesk.untilShown(agent, new RegExp(`#${number}.*was withdrawn`));
  });

  test.each([429, 503])(
    'refuses eDiscovery for an hour with %d: told once that it takes longer, then done, once',
    async (status) => {
      const number = await askForHold();
      await helpdesk.bot.control.faults({
        ediscoveryPerMinute: null,
        rules: [{ path: '/security/cases', status, retryAfter: 0 }],
      });
      await agent.say(`approve ${number}`);
      const longer = new RegExp(`#${number}.*takes longer`);
      for (let minute = 0; minute < 60; minute += 6) {
        const before = (await helpdesk.bot.control.requests()).length;
        clock.advance(6 * MINUTE);
        await eventually(async () => (await helpdesk.bot.control.requests()).length > before);
      }
      await helpdesk.untilShown(employee, longer);
      await helpdesk.untilShown(agent, longer);
      expect(await created('')).toBe(0);
      await helpdesk.bot.control.faults({ ediscoveryPerMinute: null });
      clock.advance(6 * MINUTE);
      await helpdesk.untilShown(employee, isDone(number));
      expect([times(employee, longer), times(agent, longer)]).toEqual([1, 1]);
      expect(await created('/ediscoveryCases')).toBe(1);
      expect(await created('/legalHolds')).toBe(1);
    },
    180_000,
  );

  test('lacks the licence: it fails with its cure, and is tried again once that is there', async () => {
    await helpdesk.bot.control.tenant({ ediscovery: 'no-licence' });
    const number = await askForHold();
    await agent.say(`approve ${number}`);
    const told = await helpdesk.untilShown(agent, new RegExp(`#${number}.*could not be carried out`));
    expect(told).toMatch(/E5/);
    expect(told).toMatch(new RegExp(`retry ${number}`));
    const requester = await helpdesk.untilShown(employee, new RegExp(`#${number}.*could not be carried out`));
    expect(requester).toMatch(/licence/);
    await helpdesk.bot.control.tenant({ ediscovery: 'ok', ediscoverySeconds: { hold: 0 } });
    await agent.say(`retry ${number}`);
    await helpdesk.untilShown(employee, isDone(number));
    expect(await created('/ediscoveryCases')).toBe(1);
    expect(await created('/legalHolds')).toBe(1);
  });

  test('refuses to count before an approval: approvers are told why, and their card says so', async () => {
    await helpdesk.bot.control.tenant({ ediscovery: 'no-role' });
    const number = await helpdesk.ask(employee, 'export my mail to PST', {
      reason: 'audit',
      from: '',
      to: '',
    });
    const told = await helpdesk.untilShown(agent, new RegExp(`#${number}.*could not be counted`));
    expect(told).toMatch(/eDiscovery Manager/);
    await helpdesk.untilShown(agent, /could not count it[^]*eDiscovery Manager[^]*Approve/);
    expect(times(employee, /could not be counted/)).toBe(0);
    await helpdesk.bot.control.tenant({
      ediscovery: 'ok',
      ediscoverySeconds: { estimate: 0, export: 0, files: 0 },
    });
    await agent.say(`approve ${number}`);
    await helpdesk.untilShown(employee, /\.zip/);
    expect(await created('/ediscoveryCases')).toBe(1);
  });
});
