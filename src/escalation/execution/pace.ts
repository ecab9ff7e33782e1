import { type EpochMs } from '../../domain/time';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Looks after 10, 20 and 30 seconds, then once a minute: five requests a minute are all a tenant has (graph-facts 5.1). */
export function untilNextLook(waitingSince: EpochMs | undefined, now: EpochMs): number {
  const waited = waitingSince === undefined ? 0 : now - waitingSince;
  if (waited < 10 * SECOND) return 10 * SECOND;
  if (waited < 30 * SECOND) return 20 * SECOND;
  return waited < MINUTE ? 30 * SECOND : MINUTE;
}

/**
 * Pause after that many failures in a row. Even the first is long enough for the service's lists to show what an attempt
 * of unknown outcome has created.
 */
export function pauseAfter(failures: number): number {
  return Math.min(30 * SECOND * 2 ** Math.max(0, failures - 1), 5 * MINUTE);
}

/** People are told that it takes longer. */
export const DELAYED_AFTER_MS = 15 * MINUTE;
/** Failing for so long, it is given up. */
export const GIVEN_UP_AFTER_MS = 24 * HOUR;
/** Defects do not mend themselves: so many failures of unknown cause in a row end it. */
export const UNEXPECTED_AT_MOST = 5;
/** A runner that has said nothing for so long is taken for dead. */
export const LEASE_MS = 2 * MINUTE;
/** Until it is worth looking again whether another runner is done. */
export const HELD_ELSEWHERE_MS = 15 * SECOND;

/** The longest the service may take before the bot stops waiting. A hold's distribution can take a day (graph-facts 7.4). */
export const LONGEST_WAIT_MS = { usual: 24 * HOUR, export: 72 * HOUR } as const;
/** The list of an export's files comes seconds after its end, if it comes (graph-facts 7.5). */
export const FILES_LATE_MS = 5 * MINUTE;
/** What was just started may not show yet. */
export const NOT_SHOWN_YET_MS = 2 * MINUTE;
/** Files of an export stay at least so long (graph-facts 7.5: sources differ, 14 or 30 days). */
export const FILES_KEPT_MS = 14 * 24 * HOUR;
