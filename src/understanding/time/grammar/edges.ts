import { addMonths, civil, DAY, dayOf, weekdayOf } from '../calendar';
import { type Scene } from '../scene';
import { type Unit, unitSpan } from '../units';
import { placeIn } from '../week';
import { closed, days, daySpan, firstDay, lastDay, oneDay, type When } from '../when';
import { type Duration, type Edge } from './items';
import { moved } from './moving';
import { type Match, rule, type Rule } from './rule';

/** Days 1–10, 11–20, 21–end of a month, thirds of a year, three days of a week. */
function third(when: When, edge: Edge): When | null {
  const [start, end] = [firstDay(when), lastDay(when)];
  const { year, month } = civil(start);
  const pick = <T>(a: T, b: T, c: T): T => (edge === 'start' ? a : edge === 'middle' ? b : c);
  switch (when.grain) {
    case 'month':
      return withOther(
        pick(
          days(start, start + 10, 'day'),
          days(start + 9, start + 20, 'day'),
          days(start + 20, end, 'day'),
        ),
        when,
        edge,
      );
    case 'week':
      return pick(
        days(start, start + 3, 'day'),
        days(start + 2, start + 5, 'day'),
        days(start + 4, end, 'day'),
      );
    case 'year': {
      const from = pick(1, 5, 9);
      return days(dayOf(year, from, 1), dayOf(year, from + 4, 1), 'month');
    }
    case 'quarter': {
      // A season ends in its last month, and early summer goes on into the second.
      const season = civil(end).day > 1;
      const from = pick(month, month + 1, month + 2);
      const to = pick(
        season ? dayOf(year, month + 1, 21) : dayOf(year, month + 1, 1),
        dayOf(year, month + 2, 1),
        end,
      );
      return days(dayOf(year, from, 1), to, 'month');
    }
    case 'half':
    case 'decade':
    case 'century': {
      const size = Math.round((end - start) / 3);
      const from = start + pick(0, 1, 2) * size;
      return days(from, edge === 'end' ? end : from + size, 'month');
    }
    default:
      return null;
  }
}

/** The end of a month is for some its second half. */
function withOther(when: When, month: When, edge: Edge): When {
  const [start, end] = [firstDay(month), lastDay(month)];
  if (edge === 'middle') return when;
  return { ...when, alternative: edge === 'end' ? daySpan(start + 15, end) : daySpan(start, start + 15) };
}

/** The first or second half of a year, a month, a week. */
export function halfOf(when: When, first: boolean): When {
  const [start, end] = [firstDay(when), lastDay(when)];
  const { year, month } = civil(start);
  const cut =
    when.grain === 'year'
      ? dayOf(year, 7, 1)
      : when.grain === 'month'
        ? dayOf(year, month, 16)
        : start + Math.ceil((end - start) / 2);
  return first ? days(start, cut, 'day') : days(cut, end, 'day');
}

/** The part of a period an edge names. */
export function edgeOf(scene: Scene, when: When, edge: Edge): When | null {
  if (!closed(when) || when.start === null || when.end === null) return null;
  switch (edge) {
    case 'elapsed':
      if (when.grain === 'day')
        return { start: when.start, end: Math.min(when.end, scene.now), grain: 'hour' };
      return when.start < scene.now && when.end > scene.today * DAY
        ? days(firstDay(when), Math.max(scene.today, firstDay(when) + 1), 'day')
        : third(when, 'start');
    case 'rest':
      return when.start <= scene.now && when.end > scene.now
        ? days(scene.today, lastDay(when), 'day')
        : third(when, 'end');
    case 'firstHalf':
    case 'secondHalf':
      return halfOf(when, edge === 'firstHalf');
    case 'start':
    case 'middle':
    case 'end':
      return third(when, edge);
    case 'secondTen':
      // 中旬 is from the 11th to the 20th, and said of months alone.
      return when.grain === 'month'
        ? days(firstDay(when) + 10, firstDay(when) + 20, 'day')
        : third(when, 'middle');
  }
}

const isPeriod = (unit: Unit): boolean => ['week', 'month', 'quarter', 'half', 'year'].includes(unit);

/** "End of October", "early this week", "mid-November", "the rest of the month". */
export const edgeRules: readonly Rule[] = [
  rule('when', ['edge ~ when', 'edge dash when', 'when ~ edge', 'edge edge ~ when'], (m, scene) => {
    const when = m.get('when');
    const edge = m.get('edge');
    return when && edge ? edgeOf(scene, when, edge) : null;
  }),
  // "Anfang bis Mitte Oktober"
  rule('when', 'edge to|until|dash ~ edge ~ when', (m, scene) => {
    const [when, from, to] = [m.get('when'), m.get('edge'), m.get('edge', 1)];
    const [a, b] = [when && from && edgeOf(scene, when, from), when && to && edgeOf(scene, when, to)];
    return a && b && firstDay(a) < lastDay(b) ? days(firstDay(a), lastDay(b), 'day') : null;
  }),
  rule('when', 'edge', (m, scene) => {
    const edge = m.get('edge');
    if (edge !== 'firstHalf' && edge !== 'secondHalf') return null;
    const [start, end] = unitSpan('year', scene.today, 0, scene.week);
    return halfOf(days(start, end, 'year'), edge === 'firstHalf');
  }),
  rule('when', ['unit ~ edge'], (m, scene) => {
    const edge = m.get('edge');
    const unit = m.get('unit');
    if (!edge || unit === undefined || !isPeriod(unit) || edge === 'rest' || edge === 'elapsed') return null;
    const [start, end] = unitSpan(unit, scene.today, 0, scene.week);
    return edgeOf(scene, days(start, end, unit), edge);
  }),
  rule('when', ['edge ~ unit', 'edge ~ rel unit'], (m, scene) => {
    const edge = m.get('edge');
    const unit = m.get('unit');
    if (!edge || unit === undefined || !isPeriod(unit)) return null;
    const [start, end] = unitSpan(unit, scene.today, m.get('rel') ?? 0, scene.week);
    return edgeOf(scene, days(start, end, unit), edge);
  }),
];

/** So many days or months from the beginning of a period, or to its end. */
export function stretchAt(when: When, dur: Duration, nth: number): When | null {
  if (!closed(when) || dur.days + dur.months < 1 || dur.seconds > 0 || (nth !== 1 && nth !== -1)) return null;
  const [start, end] = [firstDay(when), lastDay(when)];
  const cut = nth === 1 ? addMonths(start, dur.months) + dur.days : addMonths(end, -dur.months) - dur.days;
  if (cut <= start || cut >= end) return cut === (nth === 1 ? end : start) ? when : null;
  return nth === 1 ? days(start, cut, 'day') : days(cut, end, 'day');
}

/** "La veille de Noël", "el día siguiente al 5 de mayo". */
const nextTo = (m: Match): When | null => {
  const when = m.get('when');
  if (!when || !closed(when)) return null;
  // 十月的第二天 is the second of them.
  if (m.has('morrowPost') && when.grain !== 'day') return oneDay(firstDay(when) + 1);
  return oneDay(m.has('eve') || m.has('evePost') ? firstDay(when) - 1 : lastDay(when));
};

/** "In 3 weeks from 2 May", "2 weeks from January 15": counted on from a date. */
function countedFrom(m: Match): When | null {
  const [dur, when] = [m.get('dur'), m.get('when')];
  if (!dur || !when || !closed(when) || dur.seconds > 0 || when.relative || when.grain === 'minute')
    return null;
  return oneDay(Math.floor(moved(firstDay(when) * DAY, dur, 1) / DAY));
}

/** "2 weeks before Christmas", "the day after 3 May", "the week before last Monday". */
export const offsetRules: readonly Rule[] = [
  rule('when', ['eve|morrow ~ when', 'when ~ evePost|morrowPost'], nextTo),
  rule('when', 'ahead ~ dur since|from ~ when', countedFrom),
  // 圣诞节前两天 are both of them, 十月的前三天 its first ones.
  rule('when', ['when ~ beforePost|afterPost dur'], (m) => {
    const [dur, when] = [m.get('dur'), m.get('when')];
    if (!dur || !when || !closed(when) || dur.seconds > 0 || when.grain === 'minute') return null;
    const before = m.has('beforePost');
    const [start, end] = [firstDay(when), lastDay(when)];
    if (when.grain !== 'day') return stretchAt(when, dur, before ? 1 : -1);
    const far = Math.floor(moved((before ? start : end) * DAY, dur, before ? -1 : 1) / DAY);
    return before ? days(far, start, 'day') : days(end, far, 'day');
  }),
  // "The two weeks before 5 March" are all of them.
  rule('when', 'those dur before|after ~ when', (m) => {
    const [dur, when] = [m.get('dur'), m.get('when')];
    if (!dur || !when || !closed(when) || dur.seconds > 0 || dur.count < 2 || when.grain === 'minute')
      return null;
    const [start, end] = [firstDay(when), lastDay(when)];
    const far = Math.floor(moved((m.has('before') ? start : end) * DAY, dur, m.has('before') ? -1 : 1) / DAY);
    return m.has('before') ? days(far, start, 'day') : days(end, far, 'day');
  }),
  rule(
    'when',
    ['dur before|after ~ when', 'unit before|after ~ when', 'when ~ dur ago|hence'],
    (m, scene) => {
      const when = m.get('when');
      const dur = m.get('dur');
      const unit = m.get('unit');
      if (!when || !closed(when)) return null;
      const back = m.has('before') || m.has('beforePost') || m.has('ago');
      if (dur)
        return dur.seconds > 0 || when.grain === 'minute'
          ? null
          : oneDay(
              Math.floor(
                moved(back ? (when.start ?? 0) : (lastDay(when) - 1) * DAY, dur, back ? -1 : 1) / DAY,
              ),
            );
      if (unit === undefined || !['day', 'week', 'month', 'year', 'weekend'].includes(unit)) return null;
      if (unit === 'day') return oneDay(back ? firstDay(when) - 1 : lastDay(when));
      // A weekend stands behind the day it follows in the same week.
      const [coming] = unitSpan('weekend', firstDay(when), 0, scene.week);
      const next = unit === 'weekend' && coming > firstDay(when) ? 0 : 1;
      // "The week before Easter" ends with the day before it.
      if (unit === 'week' && back && placeIn(scene.week, weekdayOf(firstDay(when))) === 6)
        return days(firstDay(when) - 6, firstDay(when), unit);
      const [start, end] = unitSpan(unit, firstDay(when), back ? -1 : next, scene.week);
      return days(start, end, unit);
    },
  ),
];
