import { setTimeout as pause } from 'node:timers/promises';
import { DAY_MS } from '../../src/domain/time';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { EMPLOYEE, fillMailbox } from '../support/bot';
import { FakeChannel } from '../support/channel';
import { ChatClient } from '../support/chat-client';
import { createScratchPostgres, describePostgres, type ScratchPostgres } from '../support/database';
import { eventually } from '../support/eventually';
import { GraphProxy } from '../support/graph-proxy';
import { KilledBot } from '../support/killed-bot';

/** A killed bot's next life is so much later; they count in these steps. */
const LIFE_MS = 10 * 60_000;
const COUNT = 12;

describePostgres('reminders of two processes on one database', () => {
  let scratch: ScratchPostgres;
  let sandbox: Sandbox;
  let proxy: GraphProxy;
  let control: SandboxControl;
  let channel: FakeChannel;
  let bots: readonly KilledBot[] = [];

  const killAll = (): void => bots.forEach((bot) => bot.killNow());

  beforeEach(async () => {
    [scratch, sandbox, channel] = await Promise.all([
      createScratchPostgres(),
      startSandbox(),
      FakeChannel.start(),
    ]);
    proxy = await GraphProxy.start(sandbox.url, killAll);
    control = new SandboxControl(sandbox.url);
    await fillMailbox(control, []);
    await control.clock(null);
    await control.bulk(EMPLOYEE, {
      count: COUNT,
      folder: 'Inbox/Old',
      stage: 'deletions',
      at: new Date(Date.now() - 12 * DAY_MS).toISOString(),
    });
    const today = await KilledBot.start(environment());
    await client(today).say('tell me before it is gone');
    await channel.until(({ requests }) => requests.some(({ activity }) => activity.attachments), 90_000);
    await today.stop();
    channel.reset();
  }, 240_000);
  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    bots = [];
    await Promise.all([proxy.stop(), sandbox.close(), channel.stop()]);
    await scratch.drop();
  });

  const environment = () => ({ DATABASE_URL: scratch.url, SANDBOX: '1', GRAPH_ENDPOINT: proxy.url });
  const client = (bot: KilledBot): ChatClient =>
    new ChatClient({ bot: bot.url, channel: channel.url, conversation: { id: 'chat' }, timezone: 'UTC' });
  const told = (): readonly string[] =>
    channel.messages('chat').map(({ activity }) => String(activity.summary ?? activity.text));
  /** On a Monday it is the weekly overview. */
  const reminders = (): number =>
    told().filter((text) => text.startsWith(`${COUNT} messages vanish within `)).length;

  /** Two processes on the morning after, by their clocks. */
  async function nextMorning(): Promise<void> {
    const morning = new Date(Date.now() + DAY_MS).setUTCHours(9, 30, 0, 0);
    const lives = Math.ceil((morning - Date.now()) / LIFE_MS);
    bots = await Promise.all([1, 2].map(() => KilledBot.start(environment(), lives)));
  }

  /** Each of them has gone round some times by the time it has answered. */
  async function untilBothAnswer(): Promise<void> {
    for (const bot of bots) {
      await bot.alive();
      const before = told().length;
      await client(bot).say('am I being reminded?');
      await eventually(() => told().length > before, 90_000);
      await pause(1_000);
    }
  }

  it('one of them speaks, once', async () => {
    await nextMorning();
    await eventually(() => reminders() > 0, 90_000);
    await untilBothAnswer();
    expect(reminders()).toBe(1);
  }, 300_000);

  it.each(['dies-before', 'dies-after'] as const)(
    'both of them killed while one counts (%s the answer of Graph), they speak all the same, once',
    async (fate) => {
      let deaths = 0;
      proxy.fate = (_method, path) =>
        path.includes('recoverableitemsdeletions') && deaths++ === 0 ? fate : 'through';
      await nextMorning();
      await eventually(() => deaths > 0, 90_000);
      await eventually(() => reminders() > 0, 90_000);
      await untilBothAnswer();
      expect(reminders()).toBe(1);
      expect(bots.every((bot) => bot.deaths > 0)).toBe(true);
    },
    300_000,
  );

  it('killed while the channel hears of it, they do not say it again', async () => {
    channel.fail({ operation: 'send', times: 1, delayMs: 3_000 });
    let counted = false;
    proxy.fate = (_method, path) => {
      counted ||= path.includes('recoverableitemsdeletions');
      return 'through';
    };
    await nextMorning();
    await eventually(() => counted, 90_000);
    await pause(1_500);
    killAll();
    await eventually(() => reminders() > 0, 90_000);
    await untilBothAnswer();
    expect(reminders()).toBe(1);
  }, 300_000);
});
