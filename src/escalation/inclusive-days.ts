import { DateTime } from 'luxon';

/**
 * The last day of a stretch of time whose end is exclusive, as sentences are read: the day before a date, and the day of
 * a date-time that is not its first moment.
 *
 * @param end local ISO date or date-time; null is open
 */
export function lastDayBefore(end: string | null): string | null {
  if (end === null) return null;
  return DateTime.fromISO(end, { zone: 'utc' }).minus({ milliseconds: 1 }).toISODate();
}

/** The first day of a stretch of time: the date of its start. */
export function firstDayOf(start: string | null): string | null {
  return start === null ? null : DateTime.fromISO(start, { zone: 'utc' }).toISODate();
}
