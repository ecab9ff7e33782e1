import { type Database, type Transaction } from '../sql';
import { EMPTY_LANE, freeAt, LANE_WIDTH, laneAt, type LaneSlots, takeSlot } from './lane-slots';

/** The one way to the eDiscovery service, for all processes on a database: five requests in any minute. */
export interface PacedLane {
  /**
   * Takes the next slot.
   *
   * @returns milliseconds to wait until it may be used; 0: now
   */
  take(): Promise<number>;
  /** The service wants to be left alone for so long: no slot before then. Slots taken earlier stay as they are. */
  hold(ms: number): Promise<void>;
}

const NAME = 'ediscovery';

/**
 * The slots are kept by the database's clock, which all processes share, and outlive them. A clock that is put back costs
 * nothing; one that is put forward lets other processes go too early once, this one never, as it counts its own slots by
 * a clock of its own.
 *
 * @param elapsed a clock in milliseconds that nobody puts forward, such as `performance.now`
 */
export function ediscoveryLane(database: Database, elapsed: () => number): PacedLane {
  let own: readonly number[] = [];
  return {
    take: () =>
      database.transaction(async (tx) => {
        const lane = await lockLane(tx);
        const asked = elapsed();
        const { lane: taken, waitMs } = takeSlot(lane, Math.max(0, freeAt(own) - asked));
        await keep(tx, taken);
        own = [...own, asked + waitMs].slice(-LANE_WIDTH);
        return Math.ceil(waitMs);
      }),
    hold: (ms) =>
      database.transaction(async (tx) => {
        const lane = await lockLane(tx);
        await keep(tx, { ...lane, heldUntil: Math.max(lane.heldUntil, lane.seenAt + ms) });
      }),
  };
}

/** The lane as of now, nobody else's until the transaction ends. The clock is read once the lock is held. */
async function lockLane(tx: Transaction): Promise<LaneSlots> {
  const rows = await tx.query<{ slots: LaneSlots }>(
    `INSERT INTO lanes (name, slots) VALUES ($1, $2::json)
     ON CONFLICT (name) DO UPDATE SET slots = lanes.slots RETURNING slots`,
    [NAME, JSON.stringify(EMPTY_LANE)],
  );
  const clock = await tx.query<{ now: number }>(
    `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::double precision AS now`,
  );
  return laneAt(rows[0]?.slots ?? EMPTY_LANE, clock[0]?.now ?? 0);
}

async function keep(tx: Transaction, lane: LaneSlots): Promise<void> {
  await tx.query('UPDATE lanes SET slots = $2::json WHERE name = $1', [NAME, JSON.stringify(lane)]);
}
