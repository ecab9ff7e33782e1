import { DateTime } from 'luxon';

/** Milliseconds since the epoch, UTC. */
export type EpochMs = number;

/** A stretch of time; `end` exclusive; null is open to that side. */
export interface Interval {
  readonly start: EpochMs | null;
  readonly end: EpochMs | null;
}

export const DAY_MS = 24 * 60 * 60 * 1000;

/** True for names such as `Europe/Berlin` that the platform knows. */
export function isTimeZone(zone: string): boolean {
  return DateTime.local({ zone }).isValid;
}

/** A stretch of somebody's wall-clock time: local ISO dates or date-times, `end` exclusive, null open. */
export interface LocalStretch {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The instants of a local stretch in an IANA zone. Where the clocks go back and its ends come twice, all of it counts: from
 * the first start to the last end. Where they go forward over all of it, it is as long as it was said, behind the gap.
 */
export function intervalOf({ start, end }: LocalStretch, zone: string): Interval {
  const from = start === null ? null : instantOf(start, zone);
  const to = end === null ? null : lastInstantOf(end, zone);
  if (start === null || end === null || from === null || to === null || from < to || start >= end)
    return { start: from, end: to };
  return { start: from, end: from + instantOf(end, 'UTC') - instantOf(start, 'UTC') };
}

/** The later one of the two instants of a wall-clock time that comes twice; a date is its first moment. */
function lastInstantOf(local: string, zone: string): EpochMs {
  if (local.length === 10) return instantOf(local, zone);
  const possible = DateTime.fromISO(local, { zone }).getPossibleOffsets();
  return Math.max(instantOf(local, zone), ...possible.map((at) => at.toMillis()));
}

/**
 * The instant of a local ISO date or date-time in an IANA zone. A date is its first moment, also where midnight does not
 * exist; a wall-clock time that a clock change skips moves forward by the gap, and of one that comes twice it is the first.
 */
export function instantOf(local: string, zone: string): EpochMs {
  const at = DateTime.fromISO(local, { zone });
  if (local.length === 10) return at.startOf('day').toMillis();
  return Math.min(...at.getPossibleOffsets().map((possible) => possible.toMillis()));
}

/** The wall-clock time of an instant in a zone, ISO without offset: `2026-11-22T10:00:00`. */
export function localTimeOf(instant: EpochMs, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
}

/** The first moment of an instant's day in a zone, or of a day so many later. */
export function startOfDay(instant: EpochMs, zone: string, daysLater = 0): EpochMs {
  return DateTime.fromMillis(instant, { zone }).plus({ days: daysLater }).startOf('day').toMillis();
}

/** True where the instant lies in the interval. */
export function isWithin(instant: EpochMs, interval: Interval): boolean {
  return (
    (interval.start === null || instant >= interval.start) &&
    (interval.end === null || instant < interval.end)
  );
}
