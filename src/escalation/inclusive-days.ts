import { DateTime } from 'luxon';

/**
 * A stretch of time as sentences are read, its end exclusive, in the days of a form, both included.
 *
 * @param range local ISO dates or date-times; null is open
 */
export function inclusiveDays(range: { readonly start: string | null; readonly end: string | null }): {
  readonly from: string | null;
  readonly to: string | null;
} {
  return {
    from: range.start?.slice(0, 10) ?? null,
    to: range.end === null ? null : lastDayBefore(range.end),
  };
}

/** The day before a date; of a date-time the day that it ends in. */
export function lastDayBefore(end: string): string {
  const before = DateTime.fromISO(end, { zone: 'utc' }).minus({ milliseconds: 1 });
  return before.toFormat('yyyy-MM-dd');
}
