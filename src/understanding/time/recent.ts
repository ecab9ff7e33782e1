import { dayOf, FIRST_YEAR, LAST_YEAR, monthLength, validDay, weekdayOf } from './calendar';
import { type Scene } from './scene';
import { type DaySpan } from './units';
import { days, daySpan, type Fields, oneDay, type When } from './when';
import { type Unit } from './units';

/** What a year's instance of something is: its month, season, holiday; null where that year has none. */
export type Yearly = (year: number) => DaySpan | null;

/** The latest instance that has begun; a leap day may lie eight years back. */
export function latestYearly(scene: Scene, at: Yearly): readonly [number, DaySpan] | null {
  for (let year = scene.year + 1; year > scene.year - 9; year -= 1) {
    const span = at(year);
    if (span && span[0] <= scene.today) return [year, span];
  }
  return null;
}

/** The next instance that has not begun. */
export function nextYearly(scene: Scene, at: Yearly): readonly [number, DaySpan] | null {
  for (let year = scene.year - 1; year < scene.year + 9; year += 1) {
    const span = at(year);
    if (span && span[0] > scene.today) return [year, span];
  }
  return null;
}

/** Something that comes every year: of the year named, or the latest one. */
export function yearly(scene: Scene, at: Yearly, grain: Unit, fields: Fields): When | null {
  if (fields.year !== undefined) {
    if (fields.year < FIRST_YEAR || fields.year > LAST_YEAR) return null;
    const span = at(fields.year);
    return span && days(span[0], span[1], grain, fields);
  }
  const found = latestYearly(scene, at);
  return found && days(found[1][0], found[1][1], grain, fields);
}

export const monthSpan = (year: number, month: number): DaySpan => [
  dayOf(year, month, 1),
  dayOf(year, month + 1, 1),
];

/** The most recent weekday before today, as people mean it who look back; today is the other reading on that day. */
export function latestWeekday(scene: Scene, weekday: number): When {
  const back = (scene.weekday - weekday + 7) % 7 || 7;
  const when = oneDay(scene.today - back, { weekday });
  return back === 7 ? { ...when, alternative: daySpan(scene.today, scene.today + 1) } : when;
}

/** A day of the month alone: "the 5th", of this month or the latest that has it. */
function latestDayOfMonth(scene: Scene, fields: Fields, day: number): When | null {
  const weekday = fields.weekday;
  for (let back = 0; back < 60; back += 1) {
    const index = scene.year * 12 + scene.month - 1 - back;
    const year = Math.floor(index / 12);
    const month = (index % 12) + 1;
    if (day > monthLength(year, month)) continue;
    const found = dayOf(year, month, day);
    if (found > scene.today || (weekday !== undefined && weekdayOf(found) !== weekday)) continue;
    return oneDay(found, fields);
  }
  return null;
}

/** A day of a month without year. A weekday that fits the year before better than the latest one chooses it. */
function latestDate(scene: Scene, fields: Fields, month: number, day: number): When | null {
  const at: Yearly = (year) => {
    const found = validDay(year, month, day);
    return found === null ? null : [found, found + 1];
  };
  const latest = yearly(scene, at, 'day', fields);
  if (!latest || fields.weekday === undefined || fields.year !== undefined) return latest;
  const [year, span] = latestYearly(scene, at) ?? [0, null];
  if (!span || weekdayOf(span[0]) === fields.weekday) return latest;
  const before = at(year - 1);
  if (!before || weekdayOf(before[0]) !== fields.weekday) return latest;
  return { ...oneDay(before[0], fields), alternative: daySpan(span[0], span[1]) };
}

/** The time that calendar fields name, past where they leave a choice; null where the calendar has no such day. */
export function fromFields(scene: Scene, fields: Fields): When | null {
  const { year, month, day, weekday } = fields;
  if (day !== undefined && month !== undefined) return latestDate(scene, fields, month, day);
  if (day !== undefined) return day > 31 || day < 1 ? null : latestDayOfMonth(scene, fields, day);
  if (month !== undefined) return yearly(scene, (y) => monthSpan(y, month), 'month', fields);
  if (year !== undefined) {
    if (year < FIRST_YEAR || year > LAST_YEAR) return null;
    return days(dayOf(year, 1, 1), dayOf(year + 1, 1, 1), 'year', fields);
  }
  return weekday === undefined ? null : latestWeekday(scene, weekday);
}

/** Two digits of a year: 00 to 49 are of this century unless that lies far ahead, the rest of the last. */
export function fullYear(scene: Scene, year: number): number {
  if (year >= 100) return year;
  const century = Math.floor(scene.year / 100) * 100;
  return century + year > scene.year + 10 ? century - 100 + year : century + year;
}
