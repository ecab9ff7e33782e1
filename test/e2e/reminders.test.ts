import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DAY_MS } from '../../src/domain/time';
import { type SandboxMessage } from '../../src/sandbox/control-client';
import { type Database } from '../../src/store/database';
import { forgetPerson } from '../../src/store/forget-person';
import { stoppedEvent } from '../../src/watch/on-record';
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
import { FakeChannel } from '../support/channel';
import { type ChatClient, type ChatClientOptions } from '../support/chat-client';
import { describeOnEachEngine } from '../support/database';
import { eventually } from '../support/eventually';
import { TestClock } from '../support/test-clock';

/** A Wednesday, after the morning. */
const WEDNESDAY = '2026-11-25T10:00:00Z';
/** When everybody’s morning has begun. */
const THURSDAY = '2026-11-26T09:00:00Z';
const SECRET = 'Zugangsdaten Pfirsich';

/** Deleted so many days before Wednesday's morning; kept for 14. */
const deleted = (days: number, subject: string): SandboxMessage => ({
  subject: `${SECRET} ${subject}`,
  from: { name: 'Anna Geheim', address: 'anna.geheim@fabrikam.example' },
  receivedDateTime: '2026-11-01T08:00:00Z',
  body: `${SECRET} steht auch im Text.`,
  folder: 'Inbox/Projects',
  deleted: { stage: 'deletions', at: new Date(Date.parse(WEDNESDAY) - days * DAY_MS).toISOString() },
});

const MAIL: readonly SandboxMessage[] = [
  deleted(12.5, 'one'),
  deleted(12, 'two'),
  deleted(9.5, 'five'),
  deleted(7.5, 'seven'),
  deleted(3, 'eleven'),
  { ...deleted(13, 'kept'), deleted: { stage: 'deleteditems', at: '2026-11-12T10:00:00Z' } },
];

describeOnEachEngine('reminders before mail is gone', (open) => {
  let bot: TestBot;
  let channel: FakeChannel;
  let database: Database;
  let folder: string;
  let policyFile: string;
  const clock = new TestClock(WEDNESDAY);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reminders-'));
    policyFile = join(folder, 'policy.json');
    await writeFile(policyFile, '{}');
    clock.set(WEDNESDAY);
    channel = await FakeChannel.start();
    database = await open();
    bot = await startTestBot({ POLICY_FILE: policyFile }, 1, undefined, {
      now: clock.now,
      database,
      remindEveryMs: 50,
      policyLookMs: 20,
    });
    await fillMailbox(bot.control, MAIL);
    await bot.control.clock(WEDNESDAY);
  });
  afterEach(async () => {
    await bot.stop();
    await channel.stop();
    await rm(folder, { recursive: true });
  });

  const alex = (options: Partial<ChatClientOptions> = {}): ChatClient =>
    bot.person({ timezone: 'UTC', conversation: { id: 'alex-chat' }, ...options });
  /** At a client to which the bot can speak unasked. */
  const atChannel = (options: Partial<ChatClientOptions> = {}): ChatClient =>
    alex({ channel: channel.url, ...options });
  const summaries = (): readonly string[] =>
    channel.messages('alex-chat').map(({ activity }) => String(activity.summary ?? activity.text));
  const unasked = (): readonly string[] => summaries().filter((text) => /vanish|verschwind/.test(text));
  const looks = async (): Promise<number> =>
    (await bot.control.requests()).filter(({ path }) => path.includes('recoverableitemsdeletions/messages'))
      .length;

  async function onRecord(): Promise<readonly { readonly actor: unknown; readonly what: object }[]> {
    const rows = await database.query<{ line: string }>('SELECT line FROM audit_events ORDER BY seq');
    return rows
      .map(({ line }) => JSON.parse(line) as { actor: unknown; what: { kind: string } })
      .filter(({ what }) => what.kind.startsWith('reminders-'));
  }

  async function goTo(instant: string): Promise<void> {
    await bot.control.clock(instant);
    clock.set(instant);
  }

  /** What makes the bot look into the mailbox, until it has looked and has nothing more to say. */
  async function untilLooked(because: () => Promise<void>): Promise<void> {
    const before = await looks();
    await because();
    await eventually(async () => (await looks()) > before);
    await eventually(async () => (await bot.bot.openJobs()) === 0);
    await pause(300);
  }

  /** Opts in and forgets what was said until then. */
  async function optIn(sentence: string, options: Partial<ChatClientOptions> = {}): Promise<void> {
    await atChannel(options).say(sentence);
    await channel.until(({ requests }) => requests.some(({ activity }) => activity.attachments));
    channel.reset();
  }

  it.each([
    ['tell me before it is gone', 'en-US'],
    ['sag mir Bescheid, bevor es weg ist', 'de-DE'],
    ['préviens-moi avant que ce soit perdu', 'fr-FR'],
    ['avísame antes de que desaparezca', 'es-ES'],
    ['me avise antes que suma', 'pt-BR'],
    ['avvisami prima che sparisca', 'it-IT'],
    ['waarschuw me voordat het weg is', 'nl-NL'],
    ['消える前に教えて', 'ja-JP'],
    ['消失前告诉我', 'zh-CN'],
  ])(
    '“%s” counts at once, and only moments are asked for',
    async (said, locale) => {
      const card = cardOf(await alex({ locale }).say(said));
      const choices = allOf(card).filter(({ type, verb }) => type === 'Action.Execute' && verb === 'remind');
      expect(choices).toHaveLength(2);
      expect(wordsOf(card)).toMatch(/\b4\b/);
      const asked = (await bot.control.requests()).map(({ path }) => decodeURIComponent(path));
      const counted = asked.filter((path) => path.includes('recoverableitemsdeletions/messages'));
      expect(counted).toEqual([expect.stringMatching(/[?&]\$select=id,lastModifiedDateTime&/)]);
      expect(asked.join()).not.toMatch(/subject|\bfrom\b|bodyPreview/);
    },
    120_000,
  );

  it('the answer says plainly what is looked at, when, what vanishes as things are, and how to change it', async () => {
    const words = wordsOf(cardOf(await alex().say('tell me before it is gone')));
    expect(words).toContain('I’ll tell you before it is gone');
    expect(words).toContain('As things are: 4 messages vanish within 7 days.');
    expect(words).toContain('only at when the mail in Recoverable Items was deleted');
    expect(words).toMatch(/About 3 days before.*On Monday.*not at all where nothing vanishes/);
    expect(words).toContain('Thursday, November 26');
    expect(words).toMatch(/Show them.*Only before it is gone.*Only weekly.*Stop reminders/);
  });

  it('one reminder comes on the morning, with a number and no content, and never twice', async () => {
    await optIn('tell me before it is gone');
    await untilLooked(() => goTo(THURSDAY));
    expect(unasked()).toEqual(['2 messages vanish within 3 days.']);
    const everything = JSON.stringify(channel.requests);
    for (const content of [SECRET, 'Geheim', 'Projects', 'fabrikam'])
      expect(everything).not.toContain(content);

    // The same evening; and the next morning, when one is gone and another one has come within three days.
    await goTo('2026-11-26T19:00:00Z');
    await pause(500);
    expect(unasked()).toHaveLength(1);
    await untilLooked(() => goTo('2026-11-27T09:00:00Z'));
    expect(unasked().slice(1)).toEqual(['2 messages vanish within 3 days.']);
    await untilLooked(() => goTo('2026-11-28T09:00:00Z'));
    expect(unasked()).toHaveLength(2);
  });

  it('its button lists just what was counted, what goes first on top, and it can be restored', async () => {
    await optIn('remind me before my deleted mails vanish');
    await untilLooked(() => goTo(THURSDAY));
    const notice = channel.messages('alex-chat').at(-1)!.activity.attachments![0]!.content;
    const show = buttonOf(notice as Record<string, unknown>, 'show-vanishing');
    const pressed = await alex().press('show-vanishing', show);
    const list = cardOf(pressed);
    expect(wordsOf(list)).toContain('I found 2 deleted messages');
    expect(wordsOf(list)).toContain('I looked for mail that vanishes within 3 days');
    expect(wordsOf(list)).toMatch(new RegExp(`${SECRET} one.*${SECRET} two`));
    const said = cardOf(await alex().say('show me what vanishes this week'));
    expect(wordsOf(said)).toMatch(
      new RegExp(`4 deleted messages.*${SECRET} one.*${SECRET} two.*${SECRET} five.*${SECRET} seven`),
    );
    await alex().say('restore 1 and 2');
    expect((await bot.mailbox()).filter((line) => line.startsWith('Inbox/Projects'))).toHaveLength(2);
    expect(wordsOf(cardOf(await alex().say('what vanishes within 7 days?')))).toContain('2 deleted messages');
  });

  it('the weekly digest comes on Monday alone, and says nothing where nothing vanishes', async () => {
    await optIn('send me a weekly digest of what will vanish');
    await untilLooked(() => goTo(THURSDAY));
    expect(unasked()).toEqual([]);
    await untilLooked(() => goTo('2026-11-30T09:00:00Z'));
    expect(unasked()).toEqual(['2 messages vanish within 7 days.']);
    await fillMailbox(bot.control, []);
    await untilLooked(() => goTo('2026-12-07T09:00:00Z'));
    expect(unasked()).toHaveLength(1);
  });

  it('where nothing vanishes it says so, and then nothing more', async () => {
    await fillMailbox(bot.control, [deleted(2, 'eleven')]);
    await goTo(WEDNESDAY);
    expect(wordsOf(cardOf(await alex().say('remind me before it is gone')))).toContain(
      'As things are, nothing vanishes within 7 days.',
    );
    expect(wordsOf((await alex().say('what vanishes this week?')).replies)).toContain(
      'Nothing of yours vanishes within 7 days',
    );
    await optIn('remind me before it is gone');
    await untilLooked(() => goTo(THURSDAY));
    expect(summaries()).toEqual([]);
  });

  it('stops when told so, by sentence or button, and “am I being reminded?” tells', async () => {
    const chat = alex();
    const ask = async (sentence: string): Promise<string> => wordsOf((await chat.say(sentence)).replies);
    expect(await ask('am I being reminded?')).toContain('You get no reminders.');
    const card = cardOf(await chat.say('remind me before it is gone'));
    expect(await ask('am I being reminded?')).toContain('As things are: 4 messages');
    const weekly = cardAfter(
      await chat.press(
        'remind',
        buttonOf(card, 'remind', ({ choice }) => choice === 'weekly'),
        'card',
      ),
    );
    expect(wordsOf(weekly)).not.toContain('About 3 days');
    expect(await ask('stop the reminders')).toContain('no more reminders');
    expect(await ask('stop the reminders')).toContain('there is nothing to stop');
    const said = (await onRecord()).slice(-2).map(({ actor, what }) => [actor, what]);
    expect(said).toEqual([
      [
        expect.objectContaining({ id: EMPLOYEE }),
        { kind: 'reminders-wanted', choice: 'weekly', former: 'both' },
      ],
      [expect.objectContaining({ id: EMPLOYEE }), { kind: 'reminders-ended' }],
    ]);
    await optIn('remind me before it is gone');
    await chat.press('stop-reminders', buttonOf(weekly, 'stop-reminders'), 'card');
    await goTo(THURSDAY);
    await pause(1_000);
    expect(summaries()).toEqual([]);
    expect(await ask('am I being reminded?')).toContain('You get no reminders.');
  });

  it('a list of mail that runs out offers it, and stays as it is', async () => {
    const list = cardOf(await alex().say('recover my mail from Anna'));
    const pressed = await alex().press('remind', buttonOf(list, 'remind'), 'list');
    expect(wordsOf(pressed.replies)).toContain('I’ll tell you before it is gone');
    expect(pressed.invoke?.type).not.toBe('application/vnd.microsoft.card.adaptive');
    const kept = cardOf(await alex().say('recover my mail of Anna in Deleted Items'));
    expect(allOf(kept).some(({ verb }) => verb === 'remind')).toBe(false);
  });

  it('an organisation that switches it off is named, what was asked for rests, and goes on when it is back', async () => {
    await optIn('remind me before it is gone');
    const set = async (watch: boolean): Promise<void> => {
      const before = bot.log().split('"policy changed"').length;
      await writeFile(policyFile, JSON.stringify({ features: { watch } }));
      await eventually(() => bot.log().split('"policy changed"').length > before);
    };
    await set(false);
    const says = async (sentence: string): Promise<string> => wordsOf((await alex().say(sentence)).replies);
    expect(await says('remind me before it is gone')).toContain('Yours are paused');
    expect(await says('am I being reminded?')).toContain('Your organisation has switched reminders off');
    expect(
      allOf((await alex().say('recover my mail from Anna')).body).some(({ verb }) => verb === 'remind'),
    ).toBe(false);
    await goTo(THURSDAY);
    await pause(1_000);
    expect(summaries()).toEqual([]);
    await untilLooked(() => set(true));
    expect(unasked()).toEqual(['2 messages vanish within 3 days.']);
  });

  it('a mailbox that lets nobody in ends it quietly after three mornings, and the person hears of it once', async () => {
    await optIn('remind me before it is gone');
    await bot.control.faults({
      rules: [{ path: 'recoverableitemsdeletions/messages', status: 403, code: 'ErrorAccessDenied' }],
    });
    for (const day of ['26', '27', '28', '29']) {
      const before = await looks();
      await goTo(`2026-11-${day}T09:00:00Z`);
      if (day === '29') await pause(1_000);
      else await eventually(async () => (await looks()) > before);
      await eventually(async () => (await bot.bot.openJobs()) === 0);
    }
    expect(summaries()).toEqual([]);
    expect(await looks()).toBe(4);
    expect((await onRecord()).at(-1)).toMatchObject({
      actor: 'bot',
      what: { kind: 'reminders-stopped', person: EMPLOYEE, reason: 'refused' },
    });
    expect(JSON.stringify(await onRecord())).not.toMatch(/Pfirsich|Geheim/);
    await bot.control.faults({ rules: [] });
    expect(wordsOf((await alex().say('hello')).replies)).toContain('your mailbox would not let me in');
    expect(wordsOf((await alex().say('hello')).replies)).not.toContain('would not let me in');
  });

  it('nothing is kept of somebody who is forgotten, and nothing comes any more', async () => {
    await optIn('remind me before it is gone');
    const ended = (tenantId: string) =>
      stoppedEvent({ tenantId, personId: EMPLOYEE }, 'forgotten', Date.parse(WEDNESDAY));
    expect(await forgetPerson(database, EMPLOYEE, ended)).toMatchObject({
      kind: 'forgotten',
      rows: { reminders: 1 },
    });
    await goTo(THURSDAY);
    await pause(1_000);
    expect(summaries()).toEqual([]);
  });

  it('is counted without anybody’s name', async () => {
    await optIn('remind me before it is gone');
    await untilLooked(() => goTo(THURSDAY));
    const metrics = await (await fetch(`${bot.bot.url}/metrics`)).text();
    expect(metrics).toContain('mail_recovery_reminders_total{outcome="before"} 1');
    for (const content of [SECRET, 'Geheim', 'fabrikam']) expect(bot.log()).not.toContain(content);
  });
});
