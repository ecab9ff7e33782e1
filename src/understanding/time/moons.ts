import { DAY, dayOf } from './calendar';

/** Calendars that follow the moon, as the runtime's own tables (ICU) know them. */
export type MoonCalendar = 'chinese' | 'hebrew' | 'islamic-umalqura';

const formats = new Map<MoonCalendar, Intl.DateTimeFormat>();
/** Month and day of the first day of each month, by calendar and year; filled when a feast of that year is named. */
const years = new Map<string, ReadonlyMap<string, number>>();

const SHORTEST_MONTH = 29;

function formatOf(calendar: MoonCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, format);
  return format;
}

function monthStarts(calendar: MoonCalendar, year: number): ReadonlyMap<string, number> {
  const key = `${calendar} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const format = formatOf(calendar);
  const starts = new Map<string, number>();
  for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1);) {
    const parts = format.formatToParts(day * DAY * 1000);
    const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
    // A month of the shorter moon year can begin twice in one of ours: the first one is meant.
    if (part('day') === '1' && !starts.has(part('month'))) starts.set(part('month'), day);
    // No month of the moon is shorter than 29 days: asking ICU for each day took 14 times as long.
    day += Math.max(1, SHORTEST_MONTH + 1 - Number(part('day')));
  }
  years.set(key, starts);
  return starts;
}

/**
 * Months whose first day the runtime (ICU 78) has a day off, as month * 100 + day, against the tables of the Hong Kong
 * Observatory for 2010 to 2035.
 */
const PUBLISHED: Readonly<Record<string, number>> = { 'chinese 2027/1': 206, 'chinese 2030/1': 203 };

/**
 * The day of a month of such a calendar, for the month that begins in the Gregorian `year`; null where none does. Months
 * are numbers ("9"), Hebrew ones names ("Tishri"); leap months have names of their own and are never meant.
 */
export function moonDay(calendar: MoonCalendar, month: string, day: number, year: number): number | null {
  const published = PUBLISHED[`${calendar} ${year}/${month}`];
  const start =
    published === undefined
      ? monthStarts(calendar, year).get(month)
      : dayOf(year, Math.floor(published / 100), published % 100);
  return start === undefined ? null : start + day - 1;
}

/** Diwali where the moon is new on the other side of midnight in India than in China. */
const DIWALI: Readonly<Record<number, number>> = { 2013: 1103, 2027: 1029 };

/**
 * Diwali: the day before a month of the Chinese calendar begins, between 17 October and 15 November. Both calendars go by
 * the same new moon, seen from two meridians: it may be a day off in years that nobody has checked.
 */
export function diwali(year: number): number | null {
  const known = DIWALI[year];
  if (known !== undefined) return dayOf(year, Math.floor(known / 100), known % 100);
  const [from, to] = [dayOf(year, 10, 17), dayOf(year, 11, 15)];
  for (const start of monthStarts('chinese', year).values()) {
    if (start - 1 >= from && start - 1 <= to) return start - 1;
  }
  return null;
}

/** Orthodox Easter Sunday in the civil calendar, 1900 to 2099 (Meeus, "Astronomical Algorithms", chapter 8, Julian Easter). */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayOf(year, month, ((d + e + 114) % 31) + 1) + 13;
}
