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

/**
 * The instant of a local ISO date or date-time in an IANA zone. A date is its first moment, also where midnight does not
 * exist; a wall-clock time that a clock change skips moves forward by the gap.
 */
export function instantOf(local: string, zone: string): EpochMs {
  const at = DateTime.fromISO(local, { zone });
  return (local.length === 10 ? at.startOf('day') : at).toMillis();
}

/** The wall-clock time of an instant in a zone, ISO without offset: `2026-11-22T10:00:00`. */
export function localTimeOf(instant: EpochMs, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
}

/** True where the instant lies in the interval. */
export function isWithin(instant: EpochMs, interval: Interval): boolean {
  return (
    (interval.start === null || instant >= interval.start) &&
    (interval.end === null || instant < interval.end)
  );
}
