import { DAY, weekdayOf } from '../calendar';
import { type Unit } from '../units';
import { closed, days, firstDay, lastDay, type When } from '../when';
import { type Numeral } from './items';
import { type Match } from './rule';

const LISTED: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'quarter', 'year']);

/** "Yesterday or the day before", "September or October": two side by side, in either order. */
export function neighbours(a: When | undefined, b: When | undefined): When | null {
  if (!a || a.grain !== b?.grain || !LISTED.has(a.grain) || !closed(a) || !closed(b)) return null;
  // "Letzte Woche Mittwoch oder Donnerstag": the second is of the same week.
  const [weekday, next] = [b.fields?.weekday, weekdayOf(lastDay(a))];
  if (a.grain === 'day' && !a.fields && weekday === next && b.fields?.day === undefined)
    return days(firstDay(a), lastDay(a) + 1, 'day');
  // "Yesterday or the day before": the second is counted from the first.
  if (a.grain === 'day' && a.start === b.start && a.relative === undefined && !a.fields)
    return days(firstDay(a) - 1, lastDay(a), 'day');
  const [first, second] = firstDay(a) < firstDay(b) ? [a, b] : [b, a];
  return lastDay(first) === firstDay(second) ? { start: first.start, end: second.end, grain: a.grain } : null;
}

/** "El martes y el miércoles de la semana pasada": a weekday before a day that is settled is of the same week. */
export function weekdaysInRow(a: When, b: When): When | null {
  const weekday = a.fields?.day === undefined ? a.fields?.weekday : undefined;
  if (weekday === undefined || b.fields || b.grain !== 'day' || !closed(b)) return null;
  const before = firstDay(b) - 1;
  return weekdayOf(before) === weekday ? { start: before * DAY, end: b.end, grain: 'day' } : null;
}

/** "The 3rd, 4th and 5th of November": days in a row, the last one with its month. */
export function daysUpTo(m: Match): When | null {
  const when = m.get('when');
  const written = m.items.flatMap(({ senses }) =>
    senses.flatMap(({ category, value }) =>
      category === 'ord' ? [Number(value)] : category === 'num' ? [(value as Numeral).n] : [],
    ),
  );
  const last = when?.fields?.day;
  if (!when || last === undefined || when.start === null || !closed(when)) return null;
  const inRow = written.every((n, at) => n === last - written.length + at);
  return inRow ? { start: when.start - written.length * DAY, end: when.end, grain: 'day' } : null;
}

/** "Am 3., 4. und 5. November", where the first was read by itself. */
export function daysAfter(m: Match): When | null {
  const [first, last] = [m.get('when')?.fields, m.get('when', 1)];
  const middle = m.get('ord') ?? m.get('num')?.n ?? 0;
  if (first?.day === undefined || first.month !== undefined) return null;
  const inRow =
    last?.fields?.month !== undefined && last.fields.day === first.day + 2 && middle === first.day + 1;
  return inRow && last.start !== null ? { start: last.start - 2 * DAY, end: last.end, grain: 'day' } : null;
}
