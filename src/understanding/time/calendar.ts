/**
 * The civil calendar in integers: a day is its number since 1970-01-01, a moment its seconds since then, both in the
 * person's own wall-clock time, so that no zone or summer time takes part.
 */
export const DAY = 86_400;
export const HOUR = 3_600;
export const MINUTE = 60;

/** Years outside are not dates of mail but numbers. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Number of the day; days and months beyond their range carry over. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / (DAY * 1000));
}

/** Howard Hinnant's civil-from-days: proleptic Gregorian, exact for all years. */
export function civil(dayNumber: number): CivilDate {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday 0 to Sunday 6. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The day if the calendar has it: 30 February has no number. */
export function validDay(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  return day < 1 || day > monthLength(year, month) ? null : dayOf(year, month, day);
}

/** The same day of the month `count` months on; 31 becomes the last day of a shorter month. */
export function addMonths(dayNumber: number, count: number): number {
  const { year, month, day } = civil(dayNumber);
  const index = year * 12 + month - 1 + count;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

/** Monday of an ISO 8601 week: week 1 is the one with 4 January. */
export function isoWeek(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + (week - 1) * 7;
}

/** Western Easter Sunday (the anonymous Gregorian computus of Meeus, "Astronomical Algorithms", chapter 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The `nth` weekday of a span of days, from 1; -1 is the last, -2 the one before. Null where there is none. */
export function nthWeekday(start: number, end: number, weekday: number, nth: number): number | null {
  const first = start + ((weekday - weekdayOf(start) + 7) % 7);
  const last = end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7);
  const found = nth > 0 ? first + (nth - 1) * 7 : last + (nth + 1) * 7;
  return found >= start && found < end ? found : null;
}
