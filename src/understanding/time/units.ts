import { addMonths, civil, dayOf } from './calendar';
import { type Week, weekStart, workStart } from './week';

/** Units of time a sentence counts in; `weekend` is Saturday and Sunday, `workday` Monday to Friday. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'workweek'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** Months in a unit that is counted in months, else undefined. */
export const monthsOf = (unit: Unit): number | undefined => MONTHS[unit];

/** Seconds in a unit shorter than a day, else undefined. */
export const secondsOf = (unit: Unit): number | undefined => SECONDS[unit];

/** Days in a unit that is counted in days, else undefined. */
export function daysOf(unit: Unit): number | undefined {
  if (unit === 'day' || unit === 'workday') return 1;
  if (unit === 'fortnight') return 14;
  return unit === 'week' || unit === 'workweek' || unit === 'weekend' ? 7 : undefined;
}

/** First day and the day after the last of a unit. */
export type DaySpan = readonly [start: number, end: number];

function inMonths(day: number, size: number, offset: number): DaySpan {
  const { year, month } = civil(day);
  const index = Math.floor((year * 12 + month - 1) / size) * size + offset * size;
  const start = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  return [start, addMonths(start, size)];
}

/**
 * The calendar unit that holds a day, moved by `offset` units: ("week", Wednesday, -1) is last week from its first day on.
 * Units shorter than a day are read as the day. On the days of a weekend the weekend of offset 0 is the current one, on
 * other days the coming one.
 */
export function unitSpan(unit: Unit, day: number, offset: number, week: Week): DaySpan {
  const months = MONTHS[unit];
  if (months !== undefined) return inMonths(day, months, offset);
  const [first, work] = [weekStart(week, day), workStart(week, day) + offset * 7];
  switch (unit) {
    case 'week':
      return [first + offset * 7, first + offset * 7 + 7];
    case 'workweek':
      return [work, work + 5];
    case 'fortnight':
      return [first + offset * 14, first + offset * 14 + 14];
    case 'weekend':
      return [work + 5, work + 7];
    default:
      return [day + offset, day + offset + 1];
  }
}
