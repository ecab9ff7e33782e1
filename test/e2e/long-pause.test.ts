import { type SandboxControl } from '../../src/sandbox';
import { buttonOf, cardAfter, cardOf, EMPLOYEE, fillMailbox, wordsOf } from '../support/bot';
import { type ChatClient } from '../support/chat-client';
import { describePostgres } from '../support/database';
import { eventually } from '../support/eventually';
import { Replicas } from '../support/replicas';

const COUNT = 40;
const CARD = 'card-1';
const WAITS = /Your mailbox asked me to wait\. I’ll go on by myself at \d{1,2}:\d\d/;

describePostgres('a mailbox that asks for a pause of minutes in the middle of a restore', () => {
  let replicas: Replicas;
  let control: SandboxControl;
  beforeAll(async () => {
    replicas = await Replicas.start(2);
    ({ control } = replicas);
  });
  afterAll(() => replicas.stop());

  const at = (...where: Parameters<Replicas['at']>): ChatClient => replicas.at(...where);
  const moves = async (status?: number): Promise<number> => {
    const asked = await control.requests();
    return asked.filter((one) => one.path.endsWith('/move') && (status ?? one.status) === one.status).length;
  };
  const shown = (): string => wordsOf(replicas.channel.updates(CARD).at(-1)?.activity);

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
    const pressed = cardAfter(
      await at(0, { channel: replicas.channel.url }).press('restore-all', restoreAll, CARD),
    );
    expect(wordsOf(pressed)).not.toMatch(/did not work/);
    await eventually(() => WAITS.test(shown()));
    const asked = await moves();
    expect(asked).toBeLessThan(COUNT);

    // Any process knows it: by the card, and before it asks the mailbox for anything.
    const receipt = cardAfter(await at(1).press('receipt', buttonOf(pressed, 'stop')));
    expect(wordsOf(receipt)).toMatch(WAITS);
    const before = (await control.requests()).length;
    expect(wordsOf((await at(1).say('find the deleted mail of last week')).replies)).toMatch(/busy|wait/i);
    expect(await control.requests()).toHaveLength(before);

    const { bots, database } = replicas;
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
    });
    await eventually(() => shown().includes(`All ${COUNT} messages are back`));
    const places = (await control.tree(EMPLOYEE)).filter(({ messages }) => messages.length > 0);
    expect(places.map(({ path, messages }) => [path, messages.length])).toEqual([['Inbox/Old', COUNT]]);
  });
});
