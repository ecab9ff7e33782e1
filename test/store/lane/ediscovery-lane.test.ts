import { type Database, openDatabase } from '../../../src/store/database';
import { ediscoveryLane } from '../../../src/store/lane/ediscovery-lane';
import { type LaneSlots } from '../../../src/store/lane/lane-slots';
import { createScratchPostgres, describeOnEachEngine, describePostgres } from '../../support/database';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a test that is slow may lose. */
const SLACK = 15_000;

/** Waits in whole minutes: the database's clock goes on while a test runs. */
function minutes(waits: readonly number[]): readonly number[] {
  return [...waits].sort((a, b) => a - b).map((ms) => Math.floor((ms + SLACK) / MINUTE));
}

describeOnEachEngine('the eDiscovery lane', (open) => {
  let database: Database;
  const lane = () => ediscoveryLane(database, () => performance.now());
  const takeSome = async (count: number, from = lane()) => {
    const waits: number[] = [];
    for (let n = 0; n < count; n++) waits.push(await from.take());
    return waits;
  };
  /** As though the database's clock had jumped by so much: what was written down moves the other way. */
  const clockJumps = async (ms: number) => {
    const [row] = await database.query<{ slots: LaneSlots }>('SELECT slots FROM lanes');
    const { slots, heldUntil, seenAt } = row!.slots;
    const moved = {
      slots: slots.map((at) => at - ms),
      heldUntil: heldUntil - ms,
      seenAt: seenAt - ms,
    };
    await database.query('UPDATE lanes SET slots = $1::json', [JSON.stringify(moved)]);
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => database.exec('DELETE FROM lanes'));
  afterAll(() => database.close());

  test('five go at once, the sixth a minute later', async () => {
    const waits = await takeSome(6);
    expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(waits[5]).toBeGreaterThan(MINUTE);
    expect(waits[5]).toBeLessThanOrEqual(MINUTE + 1_000);
  });

  test('many who come at once, here and in another process, share the minutes', async () => {
    const [here, there] = [lane(), lane()];
    const waits = await Promise.all(
      Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? here : there).take()),
    );
    expect(minutes(waits)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
  });

  test('a restart forgets nothing, and passed time is room again', async () => {
    await takeSome(5);
    expect(minutes(await takeSome(1, lane()))).toEqual([1]);
    await clockJumps(3 * MINUTE);
    expect(minutes(await takeSome(6, lane()))).toEqual([0, 0, 0, 0, 0, 1]);
  });

  test('while the service wants to be left alone nobody gets an earlier slot', async () => {
    await takeSome(1);
    await lane().hold(10 * MINUTE);
    await lane().hold(2 * MINUTE);
    expect(minutes(await takeSome(7))).toEqual([10, 10, 10, 10, 10, 11, 11]);
  });

  test('a clock put back makes nobody wait longer than before', async () => {
    await takeSome(5);
    await clockJumps(-HOUR);
    expect(minutes(await takeSome(1))).toEqual([1]);
  });

  test('a clock put forward lets this process go no earlier', async () => {
    const here = lane();
    await takeSome(5, here);
    await clockJumps(HOUR);
    expect(minutes(await takeSome(2, here))).toEqual([1, 1]);
  });
});

describePostgres('the eDiscovery lane of two processes', () => {
  test('is one lane', async () => {
    const scratch = await createScratchPostgres();
    const open = () => openDatabase({ dataDir: '', databaseUrl: scratch.url });
    const databases = await Promise.all([open(), open()]);
    const lanes = databases.map((database) => ediscoveryLane(database, () => performance.now()));
    const waits = await Promise.all(Array.from({ length: 11 }, (_, n) => lanes[n % 2]!.take()));
    expect(minutes(waits)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
    for (const database of databases) await database.close();
    await scratch.drop();
  });
});
