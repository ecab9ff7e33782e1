import { type SandboxControl } from '../../src/sandbox';
import { type Database } from '../../src/store/database';
import { buttonOf, cardAfter, cardOf, COLLEAGUE, EMPLOYEE, fillMailbox, wordsOf } from '../support/bot';
import { type FakeChannel } from '../support/channel';
import { ChatClient, type Posted } from '../support/chat-client';
import { describePostgres } from '../support/database';
import { eventually } from '../support/eventually';
import { KilledBot } from '../support/killed-bot';
import { SharedServices } from '../support/replicas';
import { StartedBot } from '../support/started-bot';

/** More than one process moves in the ten seconds that a stop waits for it. */
const MANY = 60;

describePostgres('two bots on one database, as in compose.yaml', () => {
  let services: SharedServices;
  let control: SandboxControl;
  let channel: FakeChannel;
  let database: Database;
  /** Its clock is ahead, so that whatever the first one held has run out for it. */
  let second: KilledBot;
  let first: StartedBot;

  beforeAll(async () => {
    services = await SharedServices.start();
    ({ control, channel } = services);
    const { environment } = services;
    // At once, on an empty database: one of them makes the schema, the other waits for it.
    [first, second] = await Promise.all([StartedBot.start(environment), KilledBot.start(environment, 1)]);
    database = await services.openDatabase();
  });
  afterAll(async () => {
    await Promise.all([first.end('SIGKILL'), second.stop()]);
    await database.close();
    await services.stop();
  });
  beforeEach(async () => {
    await control.faults({ latencyMs: 0 });
    await fillMailbox(control);
    await control.clock(null);
    channel.reset();
  });

  const person = (bot: { readonly url: string }, options: { readonly channel?: string } = {}): ChatClient =>
    new ChatClient({ bot: bot.url, conversation: { id: 'one-chat' }, ...options });

  const placeOf = async (path: string): Promise<readonly string[]> =>
    (await control.tree(EMPLOYEE))
      .filter((folder) => folder.path === path)
      .flatMap(({ messages }) => messages.map(({ subject }) => subject));

  async function beginLongRestore(card: string): Promise<void> {
    await fillMailbox(control, []);
    await control.clock(null);
    await control.bulk(EMPLOYEE, {
      count: MANY,
      folder: 'Inbox/Old',
      stage: 'deletions',
      at: new Date(Date.now() - 3_600_000).toISOString(),
      seed: 11,
    });
    const list = cardOf(await person(first).say('recover my deleted mail'));
    await control.faults({ latencyMs: 1_500 });
    const pressed = await person(first, { channel: channel.url }).press(
      'restore-all',
      buttonOf(list, 'restore-all'),
      card,
    );
    expect(JSON.stringify(pressed.invoke)).toMatch(new RegExp(`of ${MANY}`));
    // Written down right after the answer; who is killed in between leaves a card that says "under way".
    await eventually(
      async () => (await database.query('SELECT 1 FROM cards WHERE activity_id = $1', [card])).length > 0,
    );
  }

  /** Somebody else's search, which asks Graph for some seconds; it has begun once its activity is noted down. */
  function turnUnderWay(): { readonly begun: Promise<void>; readonly answered: Promise<Posted> } {
    const colleague = new ChatClient({
      bot: first.url,
      person: { id: 'mallory', aadObjectId: COLLEAGUE, name: 'Mallory' },
      conversation: { id: 'another-chat' },
    });
    const seen = async (): Promise<number> => (await database.query('SELECT 1 FROM activities')).length;
    const before = seen();
    const answered = before.then(() => colleague.say('recover my deleted mail'));
    return { answered, begun: eventually(async () => (await seen()) > (await before)) };
  }

  /** What the first one left is the second one's as soon as its job is due: a minute later, or now. */
  async function secondFinishes(card: string): Promise<void> {
    const before = (await placeOf('Inbox/Old')).length;
    expect(before).toBeLessThan(MANY);
    await control.faults({ latencyMs: 0 });
    // Its hold on the restore runs out by the database's clock, which no test sets.
    await database.exec('UPDATE move_batches SET lease_until = now() WHERE lease_until IS NOT NULL');
    await eventually(async () => {
      await database.exec(
        `UPDATE pgboss.job SET start_after = now() WHERE name = 'finish-batch' AND state = 'created'`,
      );
      return (await placeOf('Inbox/Old')).length === MANY;
    });
    expect(await placeOf('Recoverable Items/Deletions')).toEqual([]);
    await eventually(() => {
      const last = channel.requests.filter(({ activityId }) => activityId === card).at(-1);
      return wordsOf(last?.activity).includes(`${MANY} messages are back`);
    });
  }

  it('one goes on with what the other began', async () => {
    const list = cardOf(await person(first).say('recover my deleted mail'));
    const after = cardAfter(await person(second).press('restore-all', buttonOf(list, 'restore-all')));
    expect(wordsOf(after)).toContain('are back');
    expect(await placeOf('Inbox/Projects')).toContain('Budget draft');
    const undone = cardAfter(await person(first).press('undo', buttonOf(after, 'undo')));
    expect(wordsOf(undone)).not.toBe('');
    expect(await placeOf('Inbox/Projects')).not.toContain('Budget draft');
  });

  it('one that is told to stop answers the turn it is in, and leaves a long restore to the other', async () => {
    await beginLongRestore('card-1');
    const turn = turnUnderWay();
    await turn.begun;
    const ended = first.end('SIGTERM');
    const answered = await turn.answered;
    expect(answered.status).toBe(200);
    expect(JSON.stringify(answered.replies)).toContain('Nothing found');
    expect(await ended).toBe(0);
    expect(first.output).toContain('"stopped"');
    await expect(fetch(first.url)).rejects.toThrow();
    await secondFinishes('card-1');
  });

  it('one that is killed is missed by nobody: the other answers, and finishes what it was doing', async () => {
    first = await StartedBot.start(services.environment);
    await beginLongRestore('card-2');
    expect(await first.end('SIGKILL')).toBeNull();
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    await secondFinishes('card-2');
  });
});
