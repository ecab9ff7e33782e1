import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY_MS } from '../../src/domain/time';
import { type Database, openDatabase } from '../../src/store/database';
import {
  buttonOf,
  cardAfter,
  cardOf,
  COLLEAGUE,
  EMPLOYEE,
  fillMailbox,
  startTestBot,
  type TestBot,
  wordsOf,
} from '../support/bot';
import { type ChatClient, type Posted } from '../support/chat-client';
import { createScratchPostgres, describeOnEachEngine, describePostgres } from '../support/database';
import { eventually } from '../support/eventually';
import { AGENT_ID, filled, Helpdesk, isDone, SAM } from '../support/helpdesk';
import { TestClock } from '../support/test-clock';

const SUNDAY = '2026-11-22T10:00:00Z';
const LIST = 'show me all my deleted mail';
const POLICY_LOOK_MS = 20;

const said = (posted: Posted): string => wordsOf(posted.replies);

/** All of the record that is about no request, in order. */
async function anomalies(database: Database): Promise<readonly object[]> {
  const rows = await database.query<{ line: string }>(
    'SELECT line FROM audit_events WHERE request IS NULL ORDER BY seq',
  );
  return rows.map(({ line }) => {
    const { actor, what } = JSON.parse(line) as { actor: { id: string }; what: object };
    return { who: actor.id, ...what };
  });
}

describeOnEachEngine('what a policy allows', (open) => {
  let folder: string;
  let policyFile: string;
  let database: Database;
  let helpdesk: Helpdesk;
  let mine: ChatClient;
  let changes = 0;
  /** What the operator is told. */
  const shown: string[] = [];
  const clock = new TestClock(SUNDAY);

  /** Another policy, from now on: the bot goes on running. */
  async function rules(selfService: object, more: object = {}): Promise<void> {
    const taken = (): number => helpdesk.bot.log().split('"policy changed"').length - 1;
    await writeFile(
      policyFile,
      JSON.stringify({ selfService, ...more, links: { privacy: `https://x/${++changes}` } }),
    );
    await eventually(() => taken() === changes);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'limits-'));
    policyFile = join(folder, 'policy.yaml');
    await writeFile(policyFile, 'selfService: { searchesPerDay: 0 }');
    database = await open();
    helpdesk = await Helpdesk.open({
      environment: { POLICY_FILE: policyFile },
      database,
      now: clock.now,
      policyLookMs: POLICY_LOOK_MS,
      announce: (report) => void shown.push(report),
    });
    mine = helpdesk.inline(EMPLOYEE, 'Alex Morgan');
  });
  afterAll(async () => {
    await helpdesk.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    // A new day, on which nothing is used yet.
    clock.advance(DAY_MS);
    await fillMailbox(helpdesk.bot.control);
    await helpdesk.bot.control.putUser(AGENT_ID, SAM);
    helpdesk.channel.reset();
  });

  async function moves(): Promise<number> {
    const asked = await helpdesk.bot.control.requests();
    return asked.filter(({ path, status }) => path.endsWith('/move') && status < 300).length;
  }

  test('searches of a day: refused with the time from which they are allowed again, the open list goes on', async () => {
    await rules({ searchesPerDay: 2 });
    await mine.say(LIST);
    await mine.say(LIST);
    const refused = said(await mine.say('what did I delete last week?'));
    expect(refused).toMatch(/2 times today[^]*again from Tue, Nov 24, 1:00\sAM/);
    await mine.say('restore 1');
    expect(await moves()).toBe(1);
    clock.advance(DAY_MS);
    expect(cardOf(await mine.say(LIST))).toBeDefined();
    expect(await anomalies(database)).toContainEqual({
      who: EMPLOYEE,
      kind: 'limit-reached',
      limit: 'searches',
      most: 2,
    });
  });

  test('messages restored in a day: what is more is asked of the helpdesk, and comes back once it is approved', async () => {
    await rules({ restoredPerDay: 2 });
    await mine.say(LIST);
    await mine.say('restore 1');
    const list = cardOf(await mine.say(LIST));
    const form = cardAfter(await mine.press('restore-all', buttonOf(list, 'restore-all')));
    expect(wordsOf(form)).toMatch(/more than the 2 messages a day.*from /);
    expect(await moves()).toBe(1);
    const sent = await mine.press('submit-request', { ...filled(form), reason: 'a cleanup' });
    const number = Number(/#(\d+)/.exec(wordsOf(cardAfter(sent)))?.[1]);
    await helpdesk.untilShown(helpdesk.agent, new RegExp(`#${number}[^]*Approve`));
    await helpdesk.agent.say(`approve ${number}`);
    await helpdesk.untilShown(helpdesk.employee, isDone(number));
    expect(await moves()).toBe(4);
    // What was approved is not counted, and what was refused neither.
    await mine.say(LIST);
    await mine.say('undo');
  });

  test('what is said in a minute: refused, and heard again in the next one', async () => {
    await rules({ activitiesPerMinute: 3 });
    for (let time = 0; time < 3; time++) expect(said(await mine.say('hello'))).toMatch(/Hello/);
    expect(said(await mine.say('hello'))).toMatch(/3 times a minute.*Go on from/);
    expect(said(await helpdesk.inline(COLLEAGUE, 'Mallory').say('hello'))).toMatch(/Hello/);
    clock.advance(60_000);
    expect(said(await mine.say('hello'))).toMatch(/Hello/);
  });

  test('much old mail: nothing moves without somebody else’s yes, the owner is told at once, and it is on record', async () => {
    await rules({ oldApprovalAbove: 2, oldAfterDeletedDays: 3 });
    const list = cardOf(await mine.say(LIST));
    const form = cardAfter(await mine.press('restore-all', buttonOf(list, 'restore-all')));
    expect(wordsOf(form)).toMatch(/more than 2 messages at once that were deleted or received long ago/);
    const sent = await mine.press('submit-request', { ...filled(form), reason: 'all of it' });
    const number = Number(/#(\d+)/.exec(wordsOf(cardAfter(sent)))?.[1]);
    const told = await helpdesk.untilShown(helpdesk.employee, /If that was not you/);
    expect(told).toContain(`say “withdraw ${number}”`);
    expect(told).toMatch(/\d deleted messages in your mailbox/);
    expect(await moves()).toBe(0);
    expect(await anomalies(database)).toContainEqual(
      expect.objectContaining({ who: EMPLOYEE, kind: 'restore-guarded', reason: 'old' }),
    );
    // The owner takes it back.
    await helpdesk.employee.say(`withdraw ${number}`);
    await helpdesk.agent.say(`approve ${number}`);
    await helpdesk.untilShown(helpdesk.agent, /withdrawn/);
    expect(await moves()).toBe(0);
  });

  test('another person’s card opens nothing, and whoever pressed it is on record', async () => {
    await rules({});
    const list = cardOf(await mine.say(LIST));
    const mallory = helpdesk.inline(COLLEAGUE, 'Mallory');
    expect(said(await mallory.press('restore-all', buttonOf(list, 'restore-all')))).toMatch(
      /no longer valid/,
    );
    await mallory.press('page', { ref: 'unknown', page: 1 });
    const found = (await anomalies(database)).filter((one) => 'verb' in one);
    expect(found).toEqual([{ who: COLLEAGUE, kind: 'foreign-card-refused', verb: 'restore-all' }]);
  });

  test('a kind of request for nobody: said so, with the way to the helpdesk', async () => {
    await rules({}, { kinds: { hold: { mayAsk: 'nobody' } } });
    const refused = said(await mine.say('put a legal hold on my mailbox until March because of the tender'));
    expect(refused).toContain('does not take requests of this kind');
    await rules({}, { kinds: { hold: { mayAsk: '00000000-0000-0000-0000-00000000aa00' } } });
    expect(said(await mine.say('put a legal hold on my mailbox'))).toContain('certain people');
    const agent = helpdesk.inline(AGENT_ID, 'Sam Rivera');
    expect(wordsOf((await agent.say('put a legal hold on my mailbox')).replies)).toContain('Ask for a hold');
  });

  test('a faulty change: the rules from before go on', async () => {
    await rules({ searchesPerDay: 1 });
    await writeFile(policyFile, 'selfService: { searchesPerDay: none }');
    await eventually(() => shown.length > 0);
    expect(shown.join('')).toContain('line 1: selfService.searchesPerDay must be a whole number');
    expect(helpdesk.bot.log()).toMatch(/"rule":"selfService.searchesPerDay","line":1/);
    await mine.say(LIST);
    expect(said(await mine.say(LIST))).toMatch(/searched once today/);
    await rules({});
  });
});

describePostgres('what a policy allows, of two bots on one database', () => {
  test('is counted once for both', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'limits-'));
    const POLICY_FILE = join(folder, 'policy.yaml');
    await writeFile(POLICY_FILE, 'selfService: { searchesPerDay: 2 }');
    const scratch = await createScratchPostgres();
    const bots: TestBot[] = [];
    try {
      for (let n = 0; n < 2; n++) {
        const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
        bots.push(await startTestBot({ POLICY_FILE }, 0, undefined, { database }));
        await fillMailbox(bots[n]!.control);
      }
      const answers: string[] = [];
      for (const bot of [...bots, ...bots]) answers.push(said(await bot.person().say(LIST)));
      expect(answers.map((answer) => answer.includes('You can search again'))).toEqual([
        false,
        false,
        true,
        true,
      ]);
    } finally {
      for (const bot of bots) await bot.stop();
      await scratch.drop();
      await rm(folder, { recursive: true });
    }
  });
});
