import { type EpochMs } from '../../domain/time';

/** Requests a minute that the service takes (graph-facts 5.1). */
export const LANE_WIDTH = 5;

/** A second more than the minute that counts: requests take longer and shorter on their way. */
export const LANE_WINDOW_MS = 61_000;

/** What is known of a lane, by one clock. */
export interface LaneSlots {
  /** The latest slots given away, oldest first, at most as many as a window holds; some may lie ahead. */
  readonly slots: readonly EpochMs[];
  /** Nobody before then; 0 where nobody was told so. */
  readonly heldUntil: EpochMs;
  /** What the clock said when it was looked at last. */
  readonly seenAt: EpochMs;
}

export const EMPTY_LANE: LaneSlots = { slots: [], heldUntil: 0, seenAt: 0 };

/**
 * The lane as of now. Where the clock was put back, everything moves back with it: as much waiting as there was when it
 * was looked at last is still to come, no less and hardly more. Pure.
 */
export function laneAt({ slots, heldUntil, seenAt }: LaneSlots, now: EpochMs): LaneSlots {
  const putBack = Math.max(0, seenAt - now);
  return { slots: slots.map((slot) => slot - putBack), heldUntil: heldUntil - putBack, seenAt: now };
}

/**
 * The next free slot, taken.
 *
 * @param lane as of now
 * @param notBefore milliseconds from now at the least
 */
export function takeSlot(
  lane: LaneSlots,
  notBefore: number,
): { readonly lane: LaneSlots; readonly waitMs: number } {
  const free = freeAt(lane.slots);
  const slot = Math.max(lane.seenAt + notBefore, lane.heldUntil, free, lane.slots.at(-1) ?? -Infinity);
  return {
    lane: { ...lane, slots: [...lane.slots, slot].slice(-LANE_WIDTH) },
    waitMs: slot - lane.seenAt,
  };
}

/** When one more fits behind these, each at its time; -Infinity where there is room at any time. */
export function freeAt(slots: readonly number[]): number {
  const oldest = slots.at(-LANE_WIDTH);
  return oldest === undefined ? -Infinity : oldest + LANE_WINDOW_MS;
}
