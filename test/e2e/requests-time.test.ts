import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningBot, startBot } from '../../src/compose';
import { readSettings } from '../../src/settings';
import { openDatabase } from '../../src/store/database';
import { createLogger } from '../../src/telemetry/logger';
import { allOf, buttonOf, cardAfter, cardOf, EMPLOYEE, wordsOf } from '../support/bot';
import { type Card, type ChatClient } from '../support/chat-client';
import { createScratchPostgres, describePostgres, openTestDatabase } from '../support/database';
import { AGENT_ID, filled, hasButton, Helpdesk, HELPDESK_GROUP_ID, isDone } from '../support/helpdesk';
import { TestClock } from '../support/test-clock';

const HOUR = 60 * 60 * 1000;
/** The queue looks all the time: it is the clock of the bot that makes the hours pass. */
const TIMING = { sweepEveryMs: 100, digestEveryMs: 100, longestPauseMs: 100 };
const SECOND_AGENT = '00000000-0000-0000-0000-0000000000ab';
/** A Monday, in working hours. */
const MONDAY = '2026-11-23T09:00:00Z';
const RULES = {
  default: { remindAfterHours: 2, handOverAfterHours: 3, expireAfterHours: 24 },
};

let folder: string;
let policyFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'requests-time-'));
  policyFile = join(folder, 'policy.json');
  await writeFile(policyFile, JSON.stringify(RULES));
});
afterAll(() => rm(folder, { recursive: true }));

describe('while a request waits', () => {
  let helpdesk: Helpdesk;
  let employee: ChatClient;
  let agent: ChatClient;
  let second: ChatClient;
  const clock = new TestClock(MONDAY);

  beforeAll(async () => {
    helpdesk = await Helpdesk.open({
      environment: { POLICY_FILE: policyFile },
      database: await openTestDatabase(),
      now: clock.now,
      timing: TIMING,
    });
    ({ employee, agent } = helpdesk);
    await helpdesk.bot.control.putUser(SECOND_AGENT, {
      userPrincipalName: 'dana.weber@contoso.example',
      displayName: 'Dana Weber',
      mail: 'dana.weber@contoso.example',
      groups: [HELPDESK_GROUP_ID],
    });
    second = helpdesk.person(SECOND_AGENT, 'Dana Weber');
    await second.say('hello');
  });
  afterAll(() => helpdesk.close());
  beforeEach(() => {
    helpdesk.channel.reset();
    clock.set(MONDAY);
  });

  async function wholeHistory(number: number): Promise<string> {
    const reader = helpdesk.inline(AGENT_ID, 'Sam Rivera');
    const first = cardOf(await reader.say(`audit ${number}`));
    const next = buttonOf(first, 'audit-request', ({ page }) => page === 2);
    return wordsOf([first, cardAfter(await reader.press('audit-request', next, 'history'))]);
  }

  const times = (client: ChatClient, what: RegExp): number =>
    helpdesk.shownTo(client).filter((text) => what.test(text)).length;

  async function askForHold(fields: object = {}): Promise<{ number: number; card: Card }> {
    const number = await helpdesk.ask(employee, 'put a legal hold on my mailbox', {
      reason: 'audit',
      ...fields,
    });
    await helpdesk.untilShown(agent, new RegExp(`#${number}[^]*Approve`));
    return { number, card: helpdesk.cardWith(agent, 'approve') };
  }

  test('its approvers are reminded after the hours of the policy, its requester is not', async () => {
    const { number } = await askForHold();
    const reminder = new RegExp(`#${number}.*still waits`);
    clock.advance(1.9 * HOUR);
    await pause(400);
    expect(times(agent, reminder)).toBe(0);
    clock.advance(0.2 * HOUR);
    await helpdesk.untilShown(agent, reminder);
    await helpdesk.untilShown(second, reminder);
    await pause(400);
    expect([times(agent, reminder), times(second, reminder), times(employee, reminder)]).toEqual([1, 1, 0]);
    clock.advance(2.1 * HOUR);
    await helpdesk.channel.until(() => times(agent, reminder) === 2);
    await agent.say(`reject ${number}`);
  });

  test('the hours of a night and a weekend do not count', async () => {
    clock.set('2026-11-20T17:00:00Z');
    const { number } = await askForHold();
    const reminder = new RegExp(`#${number}.*still waits`);
    clock.set('2026-11-22T12:00:00Z');
    await pause(400);
    expect(times(agent, reminder)).toBe(0);
    clock.set('2026-11-23T09:01:00Z');
    await helpdesk.untilShown(agent, reminder);
    await agent.say(`reject ${number}`);
  });

  test('it goes back to everybody from an assignee who does nothing', async () => {
    const { number, card } = await askForHold();
    const taken = await agent.press('take-over', filled(card, 'take-over'), 'card');
    expect(wordsOf(cardAfter(taken))).toMatch(/Sam Rivera/);
    clock.advance(3.1 * HOUR);
    await helpdesk.untilShown(second, new RegExp(`#${number}.*everybody’s again`));
    const shown = cardOf(await helpdesk.inline(SECOND_AGENT, 'Dana Weber').say(`status ${number}`));
    expect(hasButton(shown, 'approve')).toBe(true);
    await helpdesk.untilShown(agent, new RegExp(`#${number}.*everybody’s again`));
    await agent.say(`reject ${number}`);
  });

  test('undecided it expires: both sides are told, and the old card decides nothing', async () => {
    const { number, card } = await askForHold();
    const data = { ...filled(card, 'approve'), comment: 'late' };
    // Due, and nobody has swept yet: the card is refused all the same.
    clock.set('2026-11-25T13:00:01Z');
    const early = await agent.press('approve', data, 'card');
    expect(wordsOf(cardAfter(early))).toMatch(/expired/i);
    await helpdesk.untilShown(employee, new RegExp(`#${number}.*expired`));
    await helpdesk.untilShown(agent, new RegExp(`#${number}.*expired`));
    const figures = await (await fetch(`${helpdesk.bot.bot.url}/metrics`)).text();
    expect(figures).toContain('mail_recovery_request_events_total{event="expired"} 1');
    const late = await agent.press('approve', data, 'card');
    expect(hasButton(cardAfter(late), 'approve')).toBe(false);
    await agent.say(`approve ${number}`);
    await helpdesk.untilShown(agent, new RegExp(`#${number}.*expired already|has expired`));
    expect((await helpdesk.changesAtGraph()).filter((line) => line.endsWith('/legalHolds'))).toEqual([]);
    const own = cardOf(await helpdesk.inline(EMPLOYEE, 'Alex Morgan').say(`status ${number}`));
    expect(allOf(own).some(({ verb }) => verb === 'withdraw')).toBe(false);
  });

  test('of a hold whose last day has passed, requester and approvers are told once how it is ended', async () => {
    const { number, card } = await askForHold({ until: '2026-12-04' });
    await agent.press('approve', { ...filled(card, 'approve'), comment: '' }, 'card');
    await helpdesk.untilShown(employee, isDone(number));
    const ended = new RegExp(`#${number}.*last day that the hold was wished for has passed`);
    // In Berlin the day ends at 23:00 UTC.
    clock.set('2026-12-04T22:59:00Z');
    await pause(400);
    expect(times(employee, ended)).toBe(0);
    clock.set('2026-12-04T23:00:00Z');
    expect(await helpdesk.untilShown(employee, ended)).toMatch(new RegExp(`release hold ${number}`));
    expect(await helpdesk.untilShown(agent, ended)).toMatch(new RegExp(`release hold ${number}`));
    clock.set('2027-01-31T12:00:00Z');
    await pause(500);
    expect([times(employee, ended), times(agent, ended), times(second, ended)]).toEqual([1, 1, 1]);
    const asked = await helpdesk.changesAtGraph();
    expect(asked.filter((line) => line.startsWith('DELETE'))).toEqual([]);
    expect(await wholeHistory(number)).toMatch(/A reminder was sent/);
    // What the notice says to say is understood.
    const form = cardOf(await helpdesk.inline(EMPLOYEE, 'Alex Morgan').say(`release hold ${number}`));
    buttonOf(form, 'submit-request');
  });
});

describePostgres('the digest of a working morning', () => {
  test('comes once, whichever of two bots sends it, and not on a weekend', async () => {
    const scratch = await createScratchPostgres();
    const clock = new TestClock('2026-11-20T16:00:00Z');
    const helpdesk = await Helpdesk.open({
      database: await openDatabase({ dataDir: '', databaseUrl: scratch.url }),
      now: clock.now,
      timing: TIMING,
    });
    const second = await anotherBot(helpdesk, scratch.url, clock);
    try {
      const number = await helpdesk.ask(helpdesk.employee, 'put a legal hold on my mailbox', {
        reason: 'audit',
      });
      await helpdesk.untilShown(helpdesk.agent, new RegExp(`#${number}[^]*Approve`));
      helpdesk.channel.reset();
      const digest = (): number =>
        helpdesk.channel
          .messages(helpdesk.agent.conversationId)
          .filter(
            ({ activity }) =>
              /morning|wait/i.test(activity.summary ?? '') &&
              allOf(activity).some(({ verb }) => verb === 'queue' || verb === 'request'),
          ).length;
      clock.set('2026-11-21T08:30:00Z');
      await pause(600);
      expect(digest()).toBe(0);
      clock.set('2026-11-23T08:30:00Z');
      await helpdesk.channel.until(() => digest() > 0);
      await pause(1_000);
      expect(digest()).toBe(1);
      expect(helpdesk.shownTo(helpdesk.employee)).toEqual([]);
      clock.set('2026-11-24T08:30:00Z');
      await helpdesk.channel.until(() => digest() === 2);
    } finally {
      await second.stop();
      await helpdesk.close();
      await scratch.drop();
    }
  });
});

/** A second replica on the same database and the same tenant. */
async function anotherBot(helpdesk: Helpdesk, databaseUrl: string, clock: TestClock): Promise<RunningBot> {
  const reading = readSettings({
    SANDBOX: '1',
    GRAPH_ENDPOINT: helpdesk.bot.sandbox.url,
    PORT: '0',
    HELPDESK_GROUP_ID,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return startBot(reading.settings, {
    log: createLogger({ level: 'silent' }),
    now: clock.now,
    database: await openDatabase({ dataDir: '', databaseUrl }),
    timing: TIMING,
  });
}
