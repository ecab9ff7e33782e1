import { civil, dayOf, isoWeek, nthWeekday, validDay, weekdayOf } from '../calendar';
import { holidaySpan } from '../holidays';
import { fromFields, latestWeekday, latestYearly, nextYearly, type Yearly } from '../recent';
import { type Scene } from '../scene';
import { type DaySpan, daysOf, type Unit, unitSpan } from '../units';
import { closed, days, firstDay, lastDay, oneDay, type When } from '../when';
import { ordinary, paired, settled } from './context';
import { hasSense } from './items';
import { latestWeekend, relativeUnit } from './relative';
import { type Match, rule, type Rule } from './rule';

const SEASONS: readonly (readonly [month: number, day: number, months: number])[] = [
  [12, 21, 3],
  [3, 21, 3],
  [6, 21, 3],
  [9, 23, 3],
];
const NEXT_SEASON: readonly (readonly [number, number])[] = [
  [3, 21],
  [6, 21],
  [9, 23],
  [12, 21],
];

/** Astronomical seasons; winter bears the year it ends in unless it is asked for by the year it begins in. */
function seasonSpan(season: number, year: number): DaySpan | null {
  const [month, day] = SEASONS[season] ?? [0, 0];
  const [toMonth, toDay] = NEXT_SEASON[season] ?? [0, 0];
  if (month === 0) return null;
  const from = season === 0 ? year - 1 : year;
  return [dayOf(from, month, day), dayOf(year, toMonth, toDay)];
}

/** Something of every year that a `rel` or a year may choose. */
function chosen(scene: Scene, at: Yearly, grain: Unit, rel: number | undefined): When | null {
  const make = (span: DaySpan | null | undefined): When | null =>
    span ? days(span[0], span[1], grain) : null;
  if (rel === undefined) return make(latestYearly(scene, at)?.[1]);
  if (rel > 0) return make(nextYearly(scene, at)?.[1]);
  const latest = latestYearly(scene, at);
  if (!latest || rel === 0) return make(latest?.[1]);
  const [year, span] = latest;
  return make(span[1] > scene.today ? at(year - 1) : span);
}

const relOf = (m: Match): number | undefined => m.get('relPost') ?? m.get('rel', 1) ?? m.get('rel');

const yearOf = (when: When | undefined): number | null =>
  when?.grain === 'year' && closed(when) ? civil(firstDay(when)).year : null;

const seasonAt = (m: Match): Yearly => {
  const season = m.get('season') ?? 0;
  return (year) => seasonSpan(season, year);
};

const holidayAt = (m: Match, scene: Scene): Yearly => {
  const id = m.get('holiday') ?? '';
  return (year) => holidaySpan(id, year, scene.country);
};

function ofYear(m: Match, at: Yearly, grain: Unit): When | null {
  const year = yearOf(m.get('when'));
  const span = year === null ? null : at(year);
  return span && days(span[0], span[1], grain);
}

/** Seasons and holidays: "last summer", "Christmas 2024", "Easter of last year". */
export const yearlyRules: readonly Rule[] = [
  rule('when', ['season ~ when', 'when ~ season'], (m) => ofYear(m, seasonAt(m), 'quarter')),
  rule('when', ['holiday ~|comma when', 'when ~ holiday'], (m, scene) =>
    ofYear(m, holidayAt(m, scene), 'day'),
  ),
  rule('when', ['rel season', 'season relPost', 'season'], (m, scene) => {
    if (m.items[0]?.weak === true && relOf(m) === undefined && !settled(m.previous)) return null;
    return chosen(scene, seasonAt(m), 'quarter', relOf(m));
  }),
  rule('when', ['rel holiday', 'holiday relPost', 'holiday'], (m, scene) => {
    if (hasSense(m.next, 'topic')) return null;
    if (ordinary(m.next) && hasSense(m.previous, 'fill') && !settled(m.previous)) return null;
    const when = chosen(scene, holidayAt(m, scene), 'day', relOf(m));
    return when && { ...when, holiday: true };
  }),
];

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

function yearsQuarter(scene: Scene, n: number, unit: Unit, year: number | null): When | null {
  const count = unit === 'half' ? 2 : 4;
  if (n < 1 || n > count) return null;
  const at: Yearly = (y) => unitSpan(unit, dayOf(y, 1, 1), n - 1);
  if (year !== null) {
    const [start, end] = at(year) ?? [0, 0];
    return days(start, end, unit);
  }
  return chosen(scene, at, unit, undefined);
}

const quarterUnit = (m: Match): Unit => (m.has('half') ? 'half' : 'quarter');

/** "Q3 2016", "third quarter of last year", "H1". */
export const quarterRules: readonly Rule[] = [
  rule(
    'when',
    [
      'quarter|half num ~ when',
      'quarter|half num comma|dash when',
      'when ~ quarter|half num',
      'when dash|comma ~ quarter|half num',
      'num quarter|half ~ when',
      'when num quarter',
    ],
    (m, scene) => {
      const year = yearOf(m.get('when'));
      const tight = m.get('num')?.digits === 1;
      return year === null || !tight ? null : yearsQuarter(scene, m.get('num')?.n ?? 0, quarterUnit(m), year);
    },
  ),
  rule('when', ['quarter|half num', 'num quarter'], (m, scene) => {
    if (m.items[1]?.spaced === true && m.has('half')) return null;
    return yearsQuarter(scene, m.get('num')?.n ?? 0, quarterUnit(m), null);
  }),
  rule('when', 'ord unit', (m, scene) => {
    const unit = m.get('unit');
    const nth = m.get('ord') ?? 0;
    return unit === 'quarter' || unit === 'half' ? yearsQuarter(scene, nth, unit, null) : null;
  }),
];

function weekNumber(scene: Scene, n: number, year: number | null): When | null {
  if (n < 1 || n > 53) return null;
  const at: Yearly = (y) => [isoWeek(y, n), isoWeek(y, n) + 7];
  if (n === 53 && isoWeek((year ?? scene.year) + 1, 1) === isoWeek(year ?? scene.year, 53)) return null;
  if (year !== null) return days(isoWeek(year, n), isoWeek(year, n) + 7, 'week');
  return chosen(scene, at, 'week', undefined);
}

/** "Du mois": the preposition holds the article. */
const isArticled = (m: Match): boolean => hasSense(m.items[0], 'date');

const PERIODS: ReadonlySet<Unit> = new Set<Unit>(['week', 'month', 'quarter', 'half', 'year']);

const isWeek = (m: Match): boolean => m.has('week') || m.get('unit') === 'week';

/** "Week 46", "KW 46 2025". */
export const weekRules: readonly Rule[] = [
  rule(
    'when',
    ['week|unit num ~ when', 'week|unit num comma|slash|dash when', 'when ~ week|unit num'],
    (m, scene) => {
      const year = yearOf(m.get('when'));
      return year === null || !isWeek(m) ? null : weekNumber(scene, m.get('num')?.n ?? 0, year);
    },
  ),
  rule('when', 'week|unit num', (m, scene) =>
    isWeek(m) && (m.get('num')?.digits ?? 0) <= 2 ? weekNumber(scene, m.get('num')?.n ?? 0, null) : null,
  ),
];

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
  rule('when', ['holiday unit', 'holiday unit ~ when', 'holiday ~ when unit'], (m, scene) => {
    const weekend = m.get('unit') === 'weekend';
    const holiday = m.has('when')
      ? ofYear(m, holidayAt(m, scene), 'day')
      : chosen(scene, holidayAt(m, scene), 'day', undefined);
    if (!weekend || !holiday) return null;
    const day = firstDay(holiday);
    const saturday = day - weekdayOf(day) + (weekdayOf(day) === 0 ? -2 : 5);
    return days(saturday, Math.max(saturday + 2, weekdayOf(day) === 0 ? day + 1 : 0), 'weekend');
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

/** Names that stand alone: "Monday", "last Friday". */
export const weekdayRules: readonly Rule[] = [
  rule('when', 'previous weekday', (m, scene) =>
    oneDay(scene.today - scene.weekday - 7 + (m.get('weekday') ?? 0)),
  ),
  rule('when', ['rel weekday', 'weekday relPost', 'rel rel weekday', 'rel weekday relPost'], (m, scene) =>
    relativeWeekday(scene, m.get('weekday') ?? 0, relOf(m) ?? 0),
  ),
  rule('when', ['weekday rel unit'], (m, scene) => {
    const [start] = unitSpan('week', scene.today, m.get('rel') ?? 0);
    return m.get('unit') === 'week' ? oneDay(start + (m.get('weekday') ?? 0)) : null;
  }),
];

/** "Last Friday": the latest one before today; said at its heels, the one a week earlier is the other reading. */
function relativeWeekday(scene: Scene, weekday: number, rel: number): When {
  const monday = scene.today - scene.weekday;
  if (rel <= -2) return oneDay(monday + rel * 7 + weekday);
  if (rel === 1) {
    const ahead = (weekday - scene.weekday + 7) % 7 || 7;
    return oneDay(scene.today + ahead);
  }
  if (rel === 0) {
    const day = monday + weekday;
    return day <= scene.today ? oneDay(day) : { ...oneDay(day - 7), alternative: spanOf(day) };
  }
  if (scene.lastWeekdayOfWeek) return oneDay(monday - 7 + weekday);
  const latest = latestWeekday(scene, weekday);
  const week = monday - 7 + weekday;
  return firstDay(latest) === week
    ? oneDay(week, { weekday })
    : { ...oneDay(firstDay(latest), { weekday }), alternative: spanOf(week) };
}

const spanOf = (day: number): { start: number; end: number } => {
  const { start, end } = oneDay(day);
  return { start: start ?? 0, end: end ?? 0 };
};

/** What stands alone and was not part of anything larger. */
export const aloneRules: readonly Rule[] = [...yearlyRules.slice(2), ...quarterRules.slice(1)];

/** A weekday that is no part of a date. */
export const weekdayAloneRules: readonly Rule[] = [
  rule('when', 'unit', (m, scene) => (m.get('unit') === 'weekend' ? latestWeekend(scene) : null)),
  ...weekdayRules,
  rule('when', 'weekday', (m, scene) => {
    if (m.items[0]?.weak === true && !settled(m.previous) && !paired(m)) return null;
    return latestWeekday(scene, m.get('weekday') ?? 0);
  }),
];
