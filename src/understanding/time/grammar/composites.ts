import { addMonths, civil, DAY, nthWeekday, validDay, weekdayOf } from '../calendar';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { daysOf, monthsOf, secondsOf, type Unit, unitSpan } from '../units';
import { placeIn, weekStart } from '../week';
import { closed, days, firstDay, lastDay, oneDay, type When } from '../when';
import { ordinary } from './context';
import { durationOf } from './durations';
import { hasSense } from './items';
import { halfOf, stretchAt } from './edges';
import { SOME, unitIn } from './plurals';
import { relativeUnit } from './relative-units';
import { type Match, rule, type Rule } from './rule';

/** The `nth` unit of a period: weeks belong to the period that holds their Thursday (ISO 8601). */
function nthUnit({ week }: Scene, period: When, unit: Unit, nth: number): When | null {
  const [start, end] = [firstDay(period), lastDay(period)];
  const step = daysOf(unit);
  const halves = unit === 'half' || (unit === 'fortnight' && period.grain === 'month');
  if (halves && period.grain !== 'year') return nth === 1 || nth === 2 ? halfOf(period, nth === 1) : null;
  if (unit === 'workday') return nthWorkday(start, end, nth);
  if (unit === 'week' || unit === 'weekend' || unit === 'workweek') {
    const anchor = nthWeekday(start, end, unit === 'weekend' ? week.rest : 3, nth);
    if (anchor === null) return null;
    const [from, to] = unitSpan(unit, anchor, 0, week);
    return days(from, to, unit);
  }
  if (step === 1) {
    const day = nth > 0 ? start + nth - 1 : end + nth;
    return day >= start && day < end ? oneDay(day) : null;
  }
  const [near, away] = nth > 0 ? [start, nth - 1] : [end - 1, nth + 1];
  const first = unitSpan(unit, near, away, week);
  return first[0] >= start && first[1] <= end ? days(first[0], first[1], unit) : null;
}

/** The `nth` day from Monday to Friday, from the end where negative. */
function nthWorkday(start: number, end: number, nth: number): When | null {
  const all = Array.from({ length: Math.min(end - start, 366) }, (_, n) => start + n).filter(
    (day) => weekdayOf(day) < 5,
  );
  const found = all.at(nth > 0 ? nth - 1 : nth);
  return found === undefined ? null : oneDay(found);
}

/** "Du mois": the preposition holds the article. */
const isArticled = (m: Match): boolean => hasSense(m.items[0], 'date');

const PERIODS: ReadonlySet<Unit> = new Set<Unit>(['week', 'month', 'quarter', 'half', 'year']);

/** The weekday within a week, or as part of a date. */
function withWeekday(scene: Scene, when: When, weekday: number): When | null {
  if (!closed(when)) return null;
  const [start, end] = [firstDay(when), lastDay(when)];
  if (when.back && (when.grain === 'day' || when.grain === 'month')) {
    return when.back.unit === 'week'
      ? oneDay(weekStart(scene.week, start) + placeIn(scene.week, weekday))
      : null;
  }
  if (when.grain === 'day') {
    if (when.fields?.day === undefined || when.fields.weekday !== undefined) return null;
    return fromFields(scene, { ...when.fields, weekday });
  }
  if (when.grain !== 'week' && when.grain !== 'weekend') return null;
  const found = nthWeekday(start, end, weekday, 1);
  return found === null ? null : oneDay(found);
}

/** The period around a date that a unit names: "the week of 30 November", "the year 2008". */
function around({ week }: Scene, when: When, unit: Unit): When | null {
  if (!closed(when) || daysOf(unit) === 1 || secondsOf(unit) !== undefined) return null;
  if (when.grain === unit) return when;
  if (when.grain !== 'day' && !(unit === 'month' && when.grain === 'week')) return null;
  const [start, end] = unitSpan(unit, firstDay(when), 0, week);
  return days(start, end, unit);
}

/** A date without year in a year, a day without month in a month: "Oktober letzten Jahres", "el 20 del mes pasado". */
function within(scene: Scene, part: When, whole: When): When | null {
  const { fields } = part;
  if (!fields || fields.year !== undefined || whole.fields?.month !== undefined || !closed(whole))
    return null;
  const { year, month } = civil(firstDay(whole));
  if (whole.grain === 'year' && fields.month !== undefined) return fromFields(scene, { ...fields, year });
  if (whole.grain === 'month' && fields.month === undefined && fields.day !== undefined) {
    return fromFields(scene, { ...fields, year, month });
  }
  return null;
}

/** Dates made of dates: "Tuesday of last week", "first Monday of October", "the 20th of last month", "week of May 3". */
export const compositeRules: readonly Rule[] = [
  rule(
    'when',
    [
      'weekday ~ when',
      'weekday comma|dash ~ when',
      'weekday open when close?',
      'when ~ weekday',
      'when comma|dash|open ~ weekday close?',
      'when open weekday close',
    ],
    (m, scene) => {
      const when = m.get('when');
      const weekday = m.get('weekday');
      if (m.items.some((item) => hasSense(item, 'to'))) return null;
      return when && weekday !== undefined ? withWeekday(scene, when, weekday) : null;
    },
  ),
  rule('when', ['ord weekday ~ when', 'when ~ ord ~ weekday', 'rel weekday ~ when'], (m) => {
    const when = m.get('when');
    const nth = m.get('ord') ?? m.get('rel') ?? 0;
    if (!when || !closed(when) || nth === 0 || nth > 53) return null;
    const found = nthWeekday(firstDay(when), lastDay(when), m.get('weekday') ?? 0, nth);
    return found === null ? null : oneDay(found);
  }),
  rule('when', 'ord weekday', (m, scene) => {
    // "The first Tuesday after Easter"
    const leads = hasSense(m.next, 'before') || hasSense(m.next, 'after');
    if (leads && (['when', 'holiday', 'fill'] as const).some((c) => hasSense(m.afterNext, c))) return null;
    const month = unitSpan('month', scene.today, 0, scene.week);
    const found = nthWeekday(month[0], month[1], m.get('weekday') ?? 0, m.get('ord') ?? 0);
    return found === null || (m.get('ord') ?? 0) < 1 ? null : oneDay(found);
  }),
  rule('when', ['ord edge ~ when', 'when ~ ord edge', 'ord when ~ edge'], (m) => {
    const [nth, when] = [m.get('ord'), m.get('when')];
    if (!when || !closed(when) || m.get('edge') !== 'middle') return null;
    return nth === 1 || nth === 2 ? halfOf(when, nth === 1) : null;
  }),
  rule('when', ['ord plural ~ when', 'rel plural ~ when', 'when ~ ord plural', 'ord when plural'], (m) => {
    const [unit, when] = [unitIn(m), m.get('when')];
    const nth = m.get('ord') ?? m.get('rel') ?? 0;
    return when && unit !== undefined ? stretchAt(when, durationOf(SOME, unit), nth) : null;
  }),
  rule('when', ['ord unit ~ when', 'when ~ ord ~ unit', 'rel unit ~ when', 'ord when unit'], (m, scene) => {
    const when = m.get('when');
    const unit = m.get('unit');
    const nth = m.get('ord') ?? m.get('rel') ?? 0;
    return when && unit !== undefined && closed(when) && nth !== 0 && nth < 400
      ? nthUnit(scene, when, unit, nth)
      : null;
  }),
  // 11月的第一个星期一: "week one" behind an ordinal is Monday.
  rule('when', 'when ~ ord unit num', (m) => {
    const [when, nth, day] = [m.get('when'), m.get('ord') ?? 0, m.get('num')];
    if (!when || !closed(when) || m.get('unit') !== 'week' || day?.digits !== 0) return null;
    const found = day.n >= 1 && day.n <= 6 ? nthWeekday(firstDay(when), lastDay(when), day.n - 1, nth) : null;
    return found === null ? null : oneDay(found);
  }),
  rule('when', ['ord unit ~ unit', 'ord weekday ~ unit', 'rel unit ~ unit'], (m, scene) => {
    const around = m.get('unit', m.has('weekday') ? 0 : 1);
    const nth = m.get('ord') ?? m.get('rel') ?? 0;
    if (around === undefined || nth === 0 || !PERIODS.has(around)) return null;
    const [start, end] = unitSpan(around, scene.today, 0, scene.week);
    const weekday = m.get('weekday');
    if (weekday === undefined) return nthUnit(scene, days(start, end, around), m.get('unit') ?? 'day', nth);
    const found = nthWeekday(start, end, weekday, nth);
    return found === null ? null : oneDay(found);
  }),
  // "Friday (15 June)": what is in brackets says which one.
  rule('when', 'when open when close', (m) => {
    const [day, date] = [m.get('when'), m.get('when', 1)];
    const dated = date?.fields?.day !== undefined && date.fields.month !== undefined;
    return day?.grain === 'day' && date && dated ? date : null;
  }),
  rule('when', ['when ~ when', 'when comma when'], (m, scene) => {
    const [part, whole] = [m.get('when'), m.get('when', 1)];
    const placed = part && whole ? (within(scene, part, whole) ?? within(scene, whole, part)) : null;
    if (placed) return placed;
    const same =
      part && whole && !m.has('comma') && (sameIn(scene, part, whole) ?? sameIn(scene, whole, part));
    if (same) return same;
    const shifted =
      part && whole && !m.has('comma') && (shiftedBack(whole, part) ?? shiftedBack(part, whole));
    if (shifted) return shifted;
    if (part?.relative?.days !== undefined && whole && closed(whole))
      return lastDays(whole, part.relative.days);
    if (part?.relative?.offset !== -1 || !whole || !closed(whole) || !closed(part)) return null;
    const finer = (part.end ?? 0) - (part.start ?? 0) < (whole.end ?? 0) - (whole.start ?? 0);
    return finer ? nthUnit(scene, whole, part.relative.unit, -1) : null;
  }),
  rule('when', 'rel when', (m) => {
    const when = m.get('when');
    return when?.fields?.day === undefined ? null : when;
  }),
  rule('when', 'pre fill? unit', (m, scene) => {
    const unit = m.get('unit');
    const last = m.next === undefined || m.next.senses.length === 0;
    if (unit === undefined || unit === 'half' || !PERIODS.has(unit) || !last || ordinary(m.next)) return null;
    return m.has('fill') || isArticled(m) ? relativeUnit(scene, unit, 0) : null;
  }),
  rule('when', 'sameTime ~ when', (m, scene) => {
    const when = m.get('when');
    return when ? shiftedBack({ ...oneDay(scene.today), relative: { unit: 'day', offset: 0 } }, when) : null;
  }),
  rule('when', 'weekEnding ~ when', (m) => {
    const when = m.get('when');
    return when && closed(when) && when.grain === 'day'
      ? days(firstDay(when) - 6, lastDay(when), 'week')
      : null;
  }),
  rule('when', 'weekOf ~ when', (m, scene) => {
    const when = m.get('when');
    return when ? around(scene, when, 'week') : null;
  }),
  rule('when', ['ord dur ~ when', 'rel ~ dur ~ when', 'when ~ ord dur'], (m) => firstOrLast(m)),
  // "I primi dieci giorni di ottobre": the word for the first ones is that for the beginning.
  rule('when', 'edge ~ dur ~ when', (m) => {
    const [when, dur, edge] = [m.get('when'), m.get('dur'), m.get('edge')];
    if (!when || !dur || (edge !== 'start' && edge !== 'end')) return null;
    return stretchAt(when, dur, edge === 'start' ? 1 : -1);
  }),
  // "Les dix premiers jours d'octobre"
  rule('when', ['num ord unit ~ when', 'num rel unit ~ when'], (m) => {
    const [when, unit, n] = [m.get('when'), m.get('unit'), m.get('num')?.n ?? 0];
    return when && unit !== undefined && n > 0
      ? stretchAt(when, durationOf(n, unit), m.get('ord') ?? m.get('rel') ?? 0)
      : null;
  }),
  rule('when', ['num|ord ~ when', 'when ~ num|ord', 'when ~ num|ord dayMark'], (m) => {
    const when = m.get('when');
    const day = m.get('ord') ?? m.get('num')?.n ?? 0;
    if (when?.grain !== 'month' || when.fields || !closed(when)) return null;
    const { year, month } = civil(firstDay(when));
    const found = validDay(year, month, day);
    return found === null || (m.items.at(-1)?.text !== '' && hasSense(m.next, 'unit')) ? null : oneDay(found);
  }),
  rule('when', ['unit beginning? ~ when', 'when ~ unit'], (m, scene) => {
    const when = m.get('when');
    const unit = m.get('unit');
    const apart = m.items.some((item) => hasSense(item, 'before') || hasSense(item, 'after'));
    // "Am 1. des Monats": the day, not the month around it.
    const inMonth = when?.fields?.day !== undefined && when.fields.month === undefined && unit === 'month';
    if (inMonth && hasSense(m.items.at(-1), 'unit')) return when;
    const last = when && unit !== undefined && hasSense(m.items.at(-1), 'unit') && lastOf(scene, when, unit);
    if (last) return last;
    return when && unit !== undefined && !apart ? around(scene, when, unit) : null;
  }),
];

/** "The last day of the month": of this one where that is past, else of the one before. */
function lastOf(scene: Scene, part: When, unit: Unit): When | null {
  if (part.relative?.offset !== -1 || part.relative.days !== undefined || !PERIODS.has(unit)) return null;
  for (const offset of [0, -1]) {
    const [start, end] = unitSpan(unit, scene.today, offset, scene.week);
    const finer = (part.end ?? 0) - (part.start ?? 0) < (end - start) * DAY;
    const found = finer ? nthUnit(scene, days(start, end, unit), part.relative.unit, -1) : null;
    if (found && firstDay(found) <= scene.today) return found;
  }
  return null;
}

/** "A week ago yesterday", "a year ago today", "the same day last week". */
function shiftedBack(when: When, by: When): When | null {
  if (when.grain !== 'day' || when.fields || when.back || when.holiday === true || !closed(when)) return null;
  const { relative } = by;
  const sameDay = when.relative?.unit === 'day' && when.relative.offset === 0;
  const back =
    by.back ?? (sameDay && relative ? { unit: relative.unit, count: -relative.offset } : undefined);
  if (!back || back.count < 1) return null;
  const months = monthsOf(back.unit);
  if (months !== undefined) return oneDay(addMonths(firstDay(when), -months * back.count));
  return back.unit === 'day' || back.unit === 'week' || back.unit === 'fortnight'
    ? oneDay(firstDay(when) - (daysOf(back.unit) ?? 0) * back.count)
    : null;
}

/** "This month last year", "the same quarter last year": the current unit, in another year. */
function sameIn(scene: Scene, part: When, year: When): When | null {
  const unit = part.relative?.offset === 0 ? part.relative.unit : undefined;
  const back = year.relative?.unit === 'year' ? year.relative.offset : 0;
  if (back >= 0 || (unit !== 'week' && unit !== 'month' && unit !== 'quarter')) return null;
  const then = unit === 'week' ? scene.today + 364 * back : addMonths(scene.today, 12 * back);
  const [start, end] = unitSpan(unit, then, 0, scene.week);
  return days(start, end, unit);
}

/** "The last 10 days of October". */
function lastDays(whole: When, count: number): When | null {
  const [start, end] = [firstDay(whole), lastDay(whole)];
  return count > 0 && count < end - start ? days(end - count, end, 'day') : null;
}

/** "The first 10 days of November", "the last 3 days of October". */
function firstOrLast(m: Match): When | null {
  const [when, dur] = [m.get('when'), m.get('dur')];
  return when && dur ? stretchAt(when, dur, m.get('ord') ?? m.get('rel') ?? 0) : null;
}
