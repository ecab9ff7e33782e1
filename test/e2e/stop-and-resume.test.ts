import { setTimeout as delay } from 'node:timers/promises';
import { type Card, cardIn, type ChatClient, type Posted } from '../support/chat-client';
import { type SandboxControl } from '../../src/sandbox';
import { type Database } from '../../src/store/database';
import {
  buttonOf,
  cardAfter,
  cardOf,
  COLLEAGUE,
  EMPLOYEE,
  fillMailbox,
  NOW,
  startTestBot,
  type TestBot,
  wordsOf,
} from '../support/bot';
import { FakeChannel } from '../support/channel';
import { describePostgres, openTestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { Replicas } from '../support/replicas';

const LATENCY_MS = 150;
const COUNT = 500;
const CARD = 'card-1';
const STOPPED = new RegExp(`Stopped: (\\d+) of ${COUNT} messages are back`);

/** A mailbox of five hundred deleted messages, and what became of them. */
class FullMailbox {
  constructor(private readonly control: SandboxControl) {}

  async fill(): Promise<void> {
    await fillMailbox(this.control, []);
    await this.control.bulk(EMPLOYEE, {
      count: COUNT,
      folder: 'Inbox/Old',
      stage: 'deletions',
      at: new Date(NOW - 3_600_000).toISOString(),
      seed: 11,
    });
    await this.control.clearRequests();
  }

  /** So slow that a restore lasts for some seconds. */
  slow(): Promise<unknown> {
    return this.control.faults({ latencyMs: LATENCY_MS });
  }

  fast(): Promise<unknown> {
    return this.control.faults({ latencyMs: 0 });
  }

  async movesDone(): Promise<number> {
    const asked = await this.control.requests();
    return asked.filter(({ path, status }) => path.endsWith('/move') && status === 201).length;
  }

  /** How many lie in their folder and how many do not, each message counted once. */
  async places(): Promise<{ readonly back: number; readonly deleted: number }> {
    const tree = await this.control.tree(EMPLOYEE);
    const ids = tree.flatMap(({ messages }) => messages.map(({ internetMessageId }) => internetMessageId));
    expect(new Set(ids).size).toBe(COUNT);
    expect(ids).toHaveLength(COUNT);
    const at = (path: string) => tree.find((folder) => folder.path === path)?.messages.length ?? 0;
    return { back: at('Inbox/Old'), deleted: at('Recoverable Items/Deletions') };
  }
}

function cardsIn(channel: FakeChannel, activityId?: string): readonly Card[] {
  return channel.requests
    .filter((one) => activityId === undefined || one.activityId === activityId)
    .map(({ activity }) => cardIn(activity))
    .filter((card) => card !== null);
}

function backBy(card: unknown): number {
  const figure = STOPPED.exec(wordsOf(card))?.[1];
  if (figure === undefined) throw new Error(`not stopped: ${wordsOf(card).slice(0, 300)}`);
  return Number(figure);
}

describe('stopping a long restore', () => {
  let test: TestBot;
  let channel: FakeChannel;
  let mailbox: FullMailbox;
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
    [test, channel] = await Promise.all([startTestBot({}, 1, undefined, { database }), FakeChannel.start()]);
    mailbox = new FullMailbox(test.control);
  });
  afterAll(async () => {
    await test.stop();
    await channel.stop();
  });
  beforeEach(async () => {
    await mailbox.fast();
    await mailbox.fill();
    await database.query('DELETE FROM move_batches');
    channel.reset();
  });

  /** Presses "Restore all" where it takes long; replies go to the channel, the card stands as `CARD`. */
  async function begin(): Promise<{ readonly person: ChatClient; readonly progress: Card }> {
    const inline = test.person({ conversation: { id: 'the-chat' } });
    const list = cardOf(await inline.say('recover my deleted mail'));
    await mailbox.slow();
    const person = test.person({ channel: channel.url, conversation: { id: 'the-chat' } });
    const pressed = await person.press('restore-all', buttonOf(list, 'restore-all'), CARD);
    const progress = cardAfter(pressed);
    expect(wordsOf(progress)).toMatch(/of 500 done/);
    await eventually(async () => (await mailbox.movesDone()) > 0);
    return { person, progress };
  }

  const ended = async (words: string | RegExp): Promise<Card> => {
    const found = (): Card | undefined =>
      cardsIn(channel).findLast((card) => new RegExp(words).exec(wordsOf(card)) !== null);
    await eventually(() => found() !== undefined);
    return found()!;
  };

  it('by its button: what is under way ends, the rest stays; twice is once; "Go on" brings the rest', async () => {
    const { person, progress } = await begin();
    const stop = buttonOf(progress, 'stop');
    await person.press('stop', stop, CARD);
    const stopped = await ended(STOPPED);
    const back = backBy(stopped);
    expect(back).toBeGreaterThan(0);
    expect(back).toBeLessThan(COUNT);
    expect(await mailbox.places()).toEqual({ back, deleted: COUNT - back });
    expect(await mailbox.movesDone()).toBe(back);

    const again = cardAfter(await person.press('stop', stop, CARD));
    expect(backBy(again)).toBe(back);
    expect(await mailbox.movesDone()).toBe(back);

    await mailbox.fast();
    const resume = buttonOf(again, 'resume');
    await person.press('resume', resume, CARD);
    await eventually(async () => (await mailbox.movesDone()) === COUNT);
    expect(await mailbox.places()).toEqual({ back: COUNT, deleted: 0 });
    const receipt = await person.press('receipt', resume, CARD);
    await eventually(async () =>
      wordsOf(cardAfter(await person.press('receipt', resume, CARD))).includes('All 500 messages are back'),
    );
    expect(receipt.status).toBe(200);
    const late = cardAfter(await person.press('stop', stop, CARD));
    expect(wordsOf(late)).toContain('All 500 messages are back');
  });

  it('by the fallback of its button, for clients without Action.Execute', async () => {
    const { person, progress } = await begin();
    await person.submit('stop', buttonOf(progress, 'stop'), CARD);
    const back = backBy(await ended(STOPPED));
    expect(await mailbox.places()).toEqual({ back, deleted: COUNT - back });
  });

  it('by sentence: "stop", then "undo" takes back what came back, and nothing is left to go on with', async () => {
    await begin();
    const inline = test.person({ conversation: { id: 'the-chat' } });
    const said = await inline.say('stop');
    expect(wordsOf(said.replies)).not.toMatch(/fine|anything else/i);
    const back = backBy(await ended(STOPPED));
    expect((await mailbox.places()).back).toBe(back);
    await mailbox.fast();
    const undone = await inline.say('undo');
    expect(wordsOf(cardOf(undone))).toMatch(/Taking back|Undone/);
    await eventually(async () => (await mailbox.places()).deleted === COUNT);
    expect(wordsOf((await inline.say('continue restoring')).replies)).toContain('nothing to go on with');
    expect(await mailbox.movesDone()).toBe(2 * back);
  });

  it('by sentence in another thread; "go on" here brings the rest', async () => {
    await begin();
    const elsewhere = test.person({ conversation: { id: 'another-thread' } });
    await elsewhere.say('stoppe die Wiederherstellung', { locale: 'de-DE' });
    await ended(STOPPED);
    await mailbox.fast();
    const inline = test.person({ conversation: { id: 'the-chat' } });
    await inline.say('go on');
    await eventually(async () => (await mailbox.places()).back === COUNT);
    expect(await mailbox.movesDone()).toBe(COUNT);
  });

  it('is nobody else’s to do', async () => {
    const { person, progress } = await begin();
    const stranger = test.person({ person: { aadObjectId: COLLEAGUE } });
    const refused = await stranger.press('stop', buttonOf(progress, 'stop'));
    expect(JSON.stringify(refused.body)).toContain('no longer valid');
    expect(wordsOf((await stranger.say('stop the restore')).replies)).toContain('nothing to stop');
    expect(wordsOf((await stranger.say('go on with the restore')).replies)).toContain(
      'nothing to go on with',
    );
    await person.press('stop', buttonOf(progress, 'stop'), CARD);
    const stopped = await ended(STOPPED);
    await mailbox.fast();
    const resumed = await stranger.press('resume', buttonOf(stopped, 'resume'));
    expect(JSON.stringify(resumed.body)).toContain('no longer valid');
    expect((await mailbox.places()).back).toBe(backBy(stopped));
  });

  it('means nothing where nothing runs: "stop" and "cancel" are what they were', async () => {
    const person = test.person({ conversation: { id: 'quiet' } });
    const dropped = (await person.say('cancel')).replies.map(({ text }) => text).join(' ');
    expect(dropped).not.toContain('Stopped');
    expect(wordsOf((await person.say('stop the restore')).replies)).toContain('nothing to stop');
  });
});

describePostgres('stopping what another process runs', () => {
  let replicas: Replicas;
  let mailbox: FullMailbox;
  beforeAll(async () => {
    replicas = await Replicas.start(2);
    mailbox = new FullMailbox(replicas.control);
  });
  afterAll(() => replicas.stop());
  beforeEach(async () => {
    await mailbox.fast();
    await mailbox.fill();
    await replicas.control.clock(null);
    replicas.channel.reset();
  });

  const at = (...where: Parameters<Replicas['at']>): ChatClient => replicas.at(...where);

  async function beginAt(n: number): Promise<Posted> {
    const list = cardOf(await at(n).say('recover my deleted mail'));
    await mailbox.slow();
    const pressed = await at(n, { channel: replicas.channel.url }).press(
      'restore-all',
      buttonOf(list, 'restore-all'),
      CARD,
    );
    expect(wordsOf(cardAfter(pressed))).toMatch(/of 500 done/);
    await eventually(
      async () =>
        (await replicas.database.query('SELECT 1 FROM cards WHERE activity_id = $1', [CARD])).length > 0,
    );
    return pressed;
  }

  it('stops it after the moves under way, and the card says so', async () => {
    const pressed = await beginAt(0);
    const answer = await at(1).press('stop', buttonOf(cardAfter(pressed), 'stop'), CARD);
    const back = backBy(cardAfter(answer));
    expect(back).toBeLessThan(COUNT);
    expect(await mailbox.places()).toEqual({ back, deleted: COUNT - back });
    await eventually(
      () => cardsIn(replicas.channel, CARD).some((card) => STOPPED.test(wordsOf(card))),
      20_000,
    );
    await mailbox.fast();
    await at(1, { channel: replicas.channel.url }).press(
      'resume',
      buttonOf(cardAfter(answer), 'resume'),
      CARD,
    );
    await eventually(async () => (await mailbox.movesDone()) === COUNT);
    expect(await mailbox.places()).toEqual({ back: COUNT, deleted: 0 });
  });

  it('after that process died: nothing more moves, and "Go on" neither loses nor doubles a message', async () => {
    const pressed = await beginAt(0);
    replicas.bots[0]?.killNow();
    // The hold of the dead runs out by the database's clock, which no test sets.
    await replicas.database.exec('UPDATE move_batches SET lease_until = now() WHERE lease_until IS NOT NULL');
    const stopped = cardAfter(await at(1).press('stop', buttonOf(cardAfter(pressed), 'stop'), CARD));
    expect(wordsOf(stopped)).toMatch(STOPPED);
    // What was on its way when it died is carried out all the same.
    await delay(10 * LATENCY_MS);
    const { back } = await mailbox.places();
    // What the dead one moved and could not note down any more.
    expect(back - backBy(stopped)).toBeLessThanOrEqual(32);
    await mailbox.fast();
    await replicas.bots[0]?.alive();
    expect((await mailbox.places()).back).toBe(back);
    await at(0, { channel: replicas.channel.url }).press('resume', buttonOf(stopped, 'resume'), CARD);
    await eventually(async () => (await mailbox.places()).back === COUNT);
    expect(await mailbox.movesDone()).toBe(COUNT);
    await eventually(async () => {
      const receipt = cardAfter(await at(1).press('receipt', buttonOf(stopped, 'resume'), CARD));
      return wordsOf(receipt).includes('All 500 messages are back');
    });
  });
});
