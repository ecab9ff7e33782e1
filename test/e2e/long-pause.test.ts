import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { type Database, openDatabase } from '../../src/store/database';
import { buttonOf, cardAfter, cardOf, EMPLOYEE, fillMailbox, wordsOf } from '../support/bot';
import { FakeChannel } from '../support/channel';
import { ChatClient } from '../support/chat-client';
import { createScratchPostgres, describePostgres, type ScratchPostgres } from '../support/database';
import { eventually } from '../support/eventually';
import { KilledBot } from '../support/killed-bot';

const COUNT = 40;
const CARD = 'card-1';
const WAITS = /Your mailbox asked me to wait\. I’ll go on by myself at \d{1,2}:\d\d/;

describePostgres('a mailbox that asks for a pause of minutes in the middle of a restore', () => {
  let scratch: ScratchPostgres;
  let sandbox: Sandbox;
  let control: SandboxControl;
  let channel: FakeChannel;
  let bots: readonly KilledBot[];
  let database: Database;
  beforeAll(async () => {
    [scratch, sandbox, channel] = await Promise.all([
      createScratchPostgres(),
      startSandbox(),
      FakeChannel.start(),
    ]);
    control = new SandboxControl(sandbox.url);
    const environment = { DATABASE_URL: scratch.url, SANDBOX: '1', GRAPH_ENDPOINT: sandbox.url };
    bots = await Promise.all([1, 2].map(() => KilledBot.start(environment)));
    database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await database.close();
    await Promise.all([sandbox.close(), channel.stop()]);
    await scratch.drop();
  }, 60_000);

  const at = (n: number, options: { readonly channel?: string } = {}): ChatClient =>
    new ChatClient({
      bot: bots[n]?.url ?? '',
      conversation: { id: 'one-chat' },
      timezone: 'UTC',
      ...options,
    });
  const moves = async (status?: number): Promise<number> => {
    const asked = await control.requests();
    return asked.filter((one) => one.path.endsWith('/move') && (status ?? one.status) === one.status).length;
  };
  const shown = (): string => wordsOf(channel.updates(CARD).at(-1)?.activity);

  it('makes the card say until when; nothing fails, no process knocks, and the rest comes after a restart', async () => {
    await fillMailbox(control, []);
    await control.clock(null);
    await control.bulk(EMPLOYEE, {
      count: COUNT,
      folder: 'Inbox/Old',
      stage: 'deletions',
      at: new Date(Date.now() - 3_600_000).toISOString(),
      seed: 5,
    });
    const list = cardOf(await at(0).say('recover my deleted mail'));
    await control.faults({
      latencyMs: 300,
      rules: [{ method: 'POST', path: '/move$', status: 429, retryAfter: 300, times: 1 }],
    });
    const restoreAll = buttonOf(list, 'restore-all');
    const pressed = cardAfter(await at(0, { channel: channel.url }).press('restore-all', restoreAll, CARD));
    expect(wordsOf(pressed)).not.toMatch(/did not work/);
    await eventually(() => WAITS.test(shown()), 20_000);
    const asked = await moves();
    expect(asked).toBeLessThan(COUNT);

    // Any process knows it: by the card, and before it asks the mailbox for anything.
    const receipt = cardAfter(await at(1).press('receipt', buttonOf(pressed, 'stop')));
    expect(wordsOf(receipt)).toMatch(WAITS);
    const before = (await control.requests()).length;
    expect(wordsOf((await at(1).say('find the deleted mail of last week')).replies)).toMatch(/busy|wait/i);
    expect(await control.requests()).toHaveLength(before);

    for (const bot of bots) bot.killNow();
    await Promise.all(bots.map((bot) => bot.alive()));
    expect(await moves()).toBe(asked);
    // The pause is over, by the clock of the database, which no test sets.
    await database.exec('UPDATE move_batches SET parked_until = now(), lease_until = now()');
    await database.exec('UPDATE mailbox_shares SET closed_until = now()');
    await eventually(async () => {
      await database.exec(
        `UPDATE pgboss.job SET start_after = now() WHERE name = 'finish-batch' AND state = 'created'`,
      );
      return (await moves(201)) === COUNT;
    }, 60_000);
    await eventually(() => shown().includes(`All ${COUNT} messages are back`), 30_000);
    const places = (await control.tree(EMPLOYEE)).filter(({ messages }) => messages.length > 0);
    expect(places.map(({ path, messages }) => [path, messages.length])).toEqual([['Inbox/Old', COUNT]]);
  }, 180_000);
});
