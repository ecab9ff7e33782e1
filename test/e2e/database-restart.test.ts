import { openDatabase } from '../../src/store/database';
import { buttonOf, cardOf, EMPLOYEE, fillMailbox, startTestBot, wordsOf } from '../support/bot';
import { FakeChannel } from '../support/channel';
import { createScratchPostgres, describePostgres } from '../support/database';
import { eventually } from '../support/eventually';

const COUNT = 120;
const OUTAGE_MS = 2_500;

describePostgres('a database that goes away in the middle of a restore', () => {
  it('costs time alone: every message is back once, its record says so, and undo takes each back', async () => {
    const [scratch, channel] = await Promise.all([createScratchPostgres(), FakeChannel.start()]);
    const database = await openDatabase({ dataDir: '', databaseUrl: scratch.url });
    const test = await startTestBot({}, 1, undefined, { database });
    const movesDone = async (): Promise<number> =>
      (await test.control.requests()).filter(({ path, status }) => path.endsWith('/move') && status === 201)
        .length;
    const lying = async (): Promise<readonly (readonly [string, number])[]> =>
      (await test.control.tree(EMPLOYEE))
        .filter(({ messages }) => messages.length > 0)
        .map(({ path, messages }) => [path, messages.length] as const);
    await fillMailbox(test.control, []);
    await test.control.bulk(EMPLOYEE, {
      count: COUNT,
      folder: 'Inbox/Old',
      stage: 'deletions',
      at: '2026-11-20T09:00:00Z',
      seed: 5,
    });
    const inline = test.person({ conversation: { id: 'the-chat' } });
    const list = cardOf(await inline.say('recover my deleted mail'));
    await test.control.faults({ latencyMs: 400 });
    const person = test.person({ channel: channel.url, conversation: { id: 'the-chat' } });
    await person.press('restore-all', buttonOf(list, 'restore-all'), 'card-1');
    await eventually(async () => (await movesDone()) >= 30);

    await scratch.suspend();
    await expect(database.query('SELECT 1')).rejects.toMatchObject({ code: 'storage-unavailable' });
    await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
    // Moves wait for the record: what nobody could note down is not begun without end.
    expect(await movesDone()).toBeLessThan(COUNT);
    await scratch.resume();
    await test.control.faults({ latencyMs: 20 });

    const receipt = (): string => wordsOf(channel.updates('card-1').at(-1)?.activity);
    await eventually(() => receipt().includes(`All ${COUNT} messages are back`), 90_000);
    expect(await movesDone()).toBe(COUNT);
    expect(await lying()).toEqual([['Inbox/Old', COUNT]]);
    const outcomes = await database.query(
      `SELECT outcome_kind AS kind, count(*)::int AS count FROM move_items GROUP BY outcome_kind`,
    );
    expect(outcomes).toEqual([{ kind: 'moved', count: COUNT }]);

    await test.control.faults({ latencyMs: 0 });
    await inline.say('undo');
    await eventually(async () => (await lying())[0]?.[0] === 'Recoverable Items/Deletions');
    await eventually(async () => (await movesDone()) === 2 * COUNT);
    await test.stop();
    await channel.stop();
    await scratch.drop();
  }, 240_000);
});
