import { civil, nthWeekday, validDay, weekdayOf } from '../calendar';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { daysOf, type Unit, unitSpan } from '../units';
import { closed, days, firstDay, lastDay, oneDay, type When } from '../when';
import { ordinary } from './context';
import { hasSense } from './items';
import { relativeUnit } from './relative';
import { type Match, rule, type Rule } from './rule';

/** The `nth` unit of a period: weeks belong to the period that holds their Thursday (ISO 8601). */
function nthUnit(period: When, unit: Unit, nth: number): When | null {
  const [start, end] = [firstDay(period), lastDay(period)];
  const step = daysOf(unit);
  if (unit === 'week' || unit === 'weekend' || unit === 'workweek') {
    const anchor = nthWeekday(start, end, unit === 'weekend' ? 5 : 3, nth);
    if (anchor === null) return null;
    const [from, to] = unitSpan(unit, anchor, 0);
    return days(from, to, unit);
  }
  if (step === 1) {
    const day = nth > 0 ? start + nth - 1 : end + nth;
    return day >= start && day < end ? oneDay(day) : null;
  }
  const first = nth > 0 ? unitSpan(unit, start, nth - 1) : unitSpan(unit, end - 1, nth + 1);
  return first[0] >= start && first[1] <= end ? days(first[0], first[1], unit) : null;
}

/** "Du mois": the preposition holds the article. */
const isArticled = (m: Match): boolean => hasSense(m.items[0], 'date');

const PERIODS: ReadonlySet<Unit> = new Set<Unit>(['week', 'month', 'quarter', 'half', 'year']);

/** The weekday within a week, or as part of a date. */
function withWeekday(scene: Scene, when: When, weekday: number): When | null {
  if (!closed(when)) return null;
  const [start, end] = [firstDay(when), lastDay(when)];
  if (when.back && (when.grain === 'day' || when.grain === 'month')) {
    return when.back.unit === 'week' ? oneDay(start - weekdayOf(start) + weekday) : null;
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
function around(when: When, unit: Unit): When | null {
  if (!closed(when) || daysOf(unit) === 1) return null;
  if (when.grain === unit) return when;
  if (when.grain !== 'day' && !(unit === 'month' && when.grain === 'week')) return null;
  const [start, end] = unitSpan(unit, firstDay(when), 0);
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
    const month = unitSpan('month', scene.today, 0);
    const found = nthWeekday(month[0], month[1], m.get('weekday') ?? 0, m.get('ord') ?? 0);
    return found === null || (m.get('ord') ?? 0) < 1 ? null : oneDay(found);
  }),
  rule('when', ['ord unit ~ when', 'when ~ ord ~ unit', 'rel unit ~ when'], (m) => {
    const when = m.get('when');
    const unit = m.get('unit');
    const nth = m.get('ord') ?? m.get('rel') ?? 0;
    return when && unit !== undefined && closed(when) && nth !== 0 && nth < 400
      ? nthUnit(when, unit, nth)
      : null;
  }),
  rule('when', ['ord unit ~ unit', 'ord weekday ~ unit'], (m, scene) => {
    const around = m.get('unit', m.has('weekday') ? 0 : 1);
    const nth = m.get('ord') ?? 0;
    if (around === undefined || nth === 0 || !PERIODS.has(around)) return null;
    const [start, end] = unitSpan(around, scene.today, 0);
    const weekday = m.get('weekday');
    if (weekday === undefined) return nthUnit(days(start, end, around), m.get('unit') ?? 'day', nth);
    const found = nthWeekday(start, end, weekday, nth);
    return found === null ? null : oneDay(found);
  }),
  rule('when', ['when ~ when', 'when comma when'], (m, scene) => {
    const [part, whole] = [m.get('when'), m.get('when', 1)];
    const placed = part && whole ? (within(scene, part, whole) ?? within(scene, whole, part)) : null;
    if (placed) return placed;
    if (part?.back && whole?.grain === 'day' && !whole.fields && closed(whole))
      return shiftedBack(whole, part.back);
    if (part?.relative?.days !== undefined && whole && closed(whole))
      return lastDays(whole, part.relative.days);
    if (part?.relative?.offset !== -1 || !whole || !closed(whole) || !closed(part)) return null;
    const finer = (part.end ?? 0) - (part.start ?? 0) < (whole.end ?? 0) - (whole.start ?? 0);
    return finer ? nthUnit(whole, part.relative.unit, -1) : null;
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
  rule('when', 'weekOf ~ when', (m) => {
    const when = m.get('when');
    return when ? around(when, 'week') : null;
  }),
  rule('when', ['ord dur ~ when', 'rel ~ dur ~ when', 'when ~ ord dur'], (m) => firstOrLast(m)),
  rule('when', ['num|ord ~ when', 'when ~ num|ord', 'when ~ num|ord dayMark'], (m) => {
    const when = m.get('when');
    const day = m.get('ord') ?? m.get('num')?.n ?? 0;
    if (when?.grain !== 'month' || when.fields || !closed(when)) return null;
    const { year, month } = civil(firstDay(when));
    const found = validDay(year, month, day);
    return found === null || (m.items.at(-1)?.text !== '' && hasSense(m.next, 'unit')) ? null : oneDay(found);
  }),
  rule('when', ['unit beginning? ~ when', 'when ~ unit'], (m) => {
    const when = m.get('when');
    const unit = m.get('unit');
    return when && unit !== undefined ? around(when, unit) : null;
  }),
];

/** "A week ago yesterday". */
const shiftedBack = (when: When, back: { readonly unit: Unit; readonly count: number }): When | null =>
  back.unit === 'week' ? oneDay(firstDay(when) - 7 * back.count) : null;

/** "The last 10 days of October". */
function lastDays(whole: When, count: number): When | null {
  const [start, end] = [firstDay(whole), lastDay(whole)];
  return count > 0 && count < end - start ? days(end - count, end, 'day') : null;
}

/** "The first 10 days of November", "the last 3 days of October". */
function firstOrLast(m: Match): When | null {
  const when = m.get('when');
  const dur = m.get('dur');
  const nth = m.get('ord') ?? m.get('rel') ?? 0;
  if (!when || !dur || !closed(when) || dur.days < 1 || (nth !== 1 && nth !== -1)) return null;
  const [start, end] = [firstDay(when), lastDay(when)];
  if (dur.days > end - start) return null;
  return nth === 1 ? days(start, start + dur.days, 'day') : days(end - dur.days, end, 'day');
}
