import { DateTime } from 'luxon';
import { type EpochMs, type Interval } from '../domain/time';
import { type Dates } from './dates';
import { type Words } from './words';

/** An interval as a phrase that follows "deleted" or "received": `on Tuesday, 17 November`, `since Monday, 16 November`. */
export function intervalPhrase(interval: Interval, dates: Dates, words: Words): string {
  const { start, end } = interval;
  const { when } = words;
  if (start === null && end === null) return when.anyTime;
  if (start === null) return when.before(edge(end ?? 0, dates));
  if (end === null) return when.since(edge(start, dates));
  if (!isMidnight(start, dates.zone) || !isMidnight(end, dates.zone))
    return clockPhrase(start, end, dates, words);
  const last = dayBefore(end, dates.zone);
  return last <= start ? when.on(dates.day(start)) : when.fromTo(dates.day(start), dates.day(last));
}

/** The same interval in few characters, for a button: `Tuesday, 10 November`, `10 – 16 November`. */
export function intervalLabel(interval: Interval, dates: Dates, words: Words): string {
  const { start, end } = interval;
  if (start === null || end === null) return intervalPhrase(interval, dates, words);
  const last = isMidnight(end, dates.zone) ? dayBefore(end, dates.zone) : end - 1;
  return sameDay(start, last, dates.zone) ? dates.day(start) : dates.days(start, last);
}

/** The interval's outer days as local ISO dates, both included: what `Input.Date` shows and sends back. */
export function intervalDates(
  interval: Interval,
  zone: string,
): { readonly from?: string; readonly to?: string } {
  const iso = (at: EpochMs): string => DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd');
  return {
    ...(interval.start === null ? {} : { from: iso(interval.start) }),
    ...(interval.end === null ? {} : { to: iso(interval.end - 1) }),
  };
}

function clockPhrase(start: EpochMs, end: EpochMs, dates: Dates, words: Words): string {
  return sameDay(start, end - 1, dates.zone)
    ? words.when.onBetween(dates.day(start), dates.clock(start), dates.clock(end))
    : words.when.between(dates.moment(start), dates.moment(end));
}

function edge(at: EpochMs, dates: Dates): string {
  return isMidnight(at, dates.zone) ? dates.day(at) : dates.moment(at);
}

function isMidnight(at: EpochMs, zone: string): boolean {
  return DateTime.fromMillis(at, { zone }).startOf('day').toMillis() === at;
}

function dayBefore(end: EpochMs, zone: string): EpochMs {
  return DateTime.fromMillis(end - 1, { zone })
    .startOf('day')
    .toMillis();
}

function sameDay(a: EpochMs, b: EpochMs, zone: string): boolean {
  return DateTime.fromMillis(a, { zone }).hasSame(DateTime.fromMillis(b, { zone }), 'day');
}
