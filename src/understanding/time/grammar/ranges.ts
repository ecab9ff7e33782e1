import { civil, DAY, weekdayOf } from '../calendar';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { type Unit } from '../units';
import { placeIn } from '../week';
import { closed, days, type Fields, firstDay, lastDay, type Span, type When } from '../when';
import { ordinary } from './context';
import { hasSense, type Numeral } from './items';
import { type Match, rule, type Rule } from './rule';

type End = When | Numeral;

const isWhen = (end: End): end is When => 'grain' in end;

/** A number at one side of "3 to 7 November" takes its month, or its sort, from the other side. */
function numberAs(scene: Scene, numeral: Numeral, other: When): When | null {
  const fields = other.fields;
  if (numeral.digits === 4 || numeral.n > 31)
    return other.grain === 'year' || fields?.year !== undefined
      ? fromFields(scene, { year: numeral.n })
      : null;
  if (other.grain !== 'day' || other.start === null) return null;
  if (fields?.day === undefined) {
    const { year, month } = civil(firstDay(other));
    return fields ? null : fromFields(scene, { year, month, day: numeral.n });
  }
  const { weekday: _, ...rest } = fields;
  return fromFields(scene, { ...rest, day: numeral.n });
}

const past = (fields: Fields): boolean => fields.year === undefined;

/** Fields of the later end that the earlier one lacks. */
function lend(a: Fields, b: Fields): Fields {
  const month =
    a.month === undefined && a.day !== undefined && b.month !== undefined ? { month: b.month } : {};
  const lacksYear = a.year === undefined && b.year !== undefined && (a.month ?? b.month) !== undefined;
  return { ...a, ...month, ...(lacksYear ? { year: b.year } : {}) };
}

function startOf(scene: Scene, a: When, b: When): When {
  if (a.fields && !b.fields && a.fields.month === undefined && a.fields.day !== undefined) {
    return numberAs(scene, { n: a.fields.day, digits: 0 }, b) ?? a;
  }
  if (!a.fields || !b.fields) return a;
  const fields = lend(a.fields, b.fields);
  const made = fromFields(scene, fields);
  if (!made) return a;
  const wrapped = past(a.fields) && fields.year !== undefined && (made.start ?? 0) > (b.start ?? 0);
  return wrapped ? (fromFields(scene, { ...fields, year: (fields.year ?? 0) - 1 }) ?? made) : made;
}

/** The first time the later end comes after the start. */
function endAfter(scene: Scene, start: When, b: When): When {
  if (!b.fields || b.fields.year !== undefined || start.start === null) return b;
  const month = b.fields.month === undefined && b.fields.day !== undefined ? start.fields?.month : undefined;
  const fields = month === undefined ? b.fields : { ...b.fields, month };
  const at = firstDay(start);
  const { year } = civil(at);
  if (fields.month === undefined) return weekdayAfter(start, b);
  for (const candidate of [year, year + 1]) {
    const made = fromFields(scene, { ...fields, year: candidate });
    if (made?.start !== undefined && made.start !== null && made.start >= start.start) return made;
  }
  return b;
}

function weekdayAfter(start: When, b: When): When {
  if (b.fields?.weekday === undefined || b.fields.day !== undefined || b.start === null || b.end === null)
    return b;
  const gap = (((firstDay(b) - firstDay(start)) % 7) + 7) % 7;
  const shift = (firstDay(start) + gap) * DAY - b.start;
  return { ...b, start: b.start + shift, end: b.end + shift };
}

/** From one time to another, both included. */
export function join(scene: Scene, a: End, b: End): When | null {
  const left = isWhen(a) ? a : isWhen(b) ? numberAs(scene, a, b) : null;
  const right = isWhen(b) ? b : isWhen(a) ? numberAs(scene, b, a) : null;
  if (!left || !right || left.start === null || right.end === null) return null;
  const start = startOf(scene, left, right);
  const end = endAfter(scene, start, right);
  const fallsAhead =
    a !== b &&
    (end.end ?? 0) > (scene.today + 1) * DAY &&
    start.fields?.weekday !== undefined &&
    start.fields.day === undefined &&
    end.fields?.weekday !== undefined &&
    !scene.future;
  const shift = fallsAhead ? -7 * DAY : 0;
  // "From Friday 5 pm to Monday 9 am" ends on the hour.
  const until = end.grain === 'minute' ? end.start : end.end;
  if (start.start === null || until === null) return null;
  const [from, to] = [startBefore(start, until) + shift, until + shift];
  if (from >= to) return null;
  const range: When = { start: from, end: to, grain: 'day' };
  const other = otherOrder(left, right);
  return other ? { ...range, alternative: other } : range;
}

/** Both ends with day and month the other way round. */
function otherOrder(left: When, right: When): Span | null {
  const [start, end] = [left.alternative?.start ?? null, right.alternative?.end ?? null];
  const written = left.fields?.month !== undefined && right.fields?.month !== undefined;
  return written && start !== null && end !== null && start < end ? { start, end } : null;
}

/** A weekday said before a day that is settled ("from Monday to Wednesday last week") is the last one up to it. */
function startBefore(start: When, end: number): number {
  const at = start.start ?? 0;
  const { fields } = start;
  const weekly = start.weekly ?? (fields?.weekday !== undefined && fields.day === undefined);
  return weekly && at >= end ? at - Math.ceil((at - end + 1) / (7 * DAY)) * 7 * DAY : at;
}

function numeralOf(m: Match): Numeral | undefined {
  const ord = m.get('ord');
  return ord === undefined ? m.get('num') : { n: ord, digits: 0 };
}

function ends(m: Match): readonly [End, End] | null {
  const numeral = numeralOf(m);
  const first = m.get('when');
  const second = m.get('when', 1);
  if (first && second) return [first, second];
  if (!first || !numeral) return null;
  const numberFirst =
    m.items.findIndex((i) => hasSense(i, 'num') || hasSense(i, 'ord')) <
    m.items.findIndex((i) => hasSense(i, 'when'));
  return numberFirst ? [numeral, first] : [first, numeral];
}

function joined(m: Match, scene: Scene): When | null {
  const both = ends(m);
  if (!both) return null;
  const plain = both.every(
    (end) => !isWhen(end) || closed(end) || end.grain === 'hour' || end.grain === 'minute',
  );
  return plain ? join(scene, both[0], both[1]) : null;
}

/** "4 to 22 this month": two numbers and the month they are days of. */
function withinMonth(m: Match): When | null {
  const when = m.get('when');
  const [a, b] = [
    m.get('num')?.n ?? m.get('ord') ?? 0,
    m.get('num', 1)?.n ?? m.get('ord', 1) ?? m.get('ord') ?? 0,
  ];
  if (when?.grain !== 'month' || !closed(when) || when.start === null || a < 1 || b > 31 || a > b)
    return null;
  return { start: when.start + (a - 1) * DAY, end: when.start + b * DAY, grain: 'day' };
}

const LISTED: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'quarter', 'year']);

/** "Yesterday or the day before", "September or October": two side by side, in either order. */
function neighbours(a: When | undefined, b: When | undefined): When | null {
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
function weekdaysInRow(a: When, b: When): When | null {
  const weekday = a.fields?.day === undefined ? a.fields?.weekday : undefined;
  if (weekday === undefined || b.fields || b.grain !== 'day' || !closed(b)) return null;
  const before = firstDay(b) - 1;
  return weekdayOf(before) === weekday ? { start: before * DAY, end: b.end, grain: 'day' } : null;
}

/** "The 3rd, 4th and 5th of November": days in a row, the last one with its month. */
function daysUpTo(m: Match): When | null {
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
function daysAfter(m: Match): When | null {
  const [first, last] = [m.get('when')?.fields, m.get('when', 1)];
  const middle = m.get('ord') ?? m.get('num')?.n ?? 0;
  if (first?.day === undefined || first.month !== undefined) return null;
  const inRow =
    last?.fields?.month !== undefined && last.fields.day === first.day + 2 && middle === first.day + 1;
  return inRow && last.start !== null ? { start: last.start - 2 * DAY, end: last.end, grain: 'day' } : null;
}

/** "From 3 to 7 November", "between Monday and Wednesday", "Jan–Apr 2023". */
export const rangeRules: readonly Rule[] = [
  rule(
    'when',
    [
      'from|between|since ~ when to|and|until|dash ~ when',
      'from|between|since ~ num|ord to|and|until|dash ~ when',
      'from|between|since ~ when to|and|until|dash ~ num|ord',
      'when to|until|dash ~ when',
      'num|ord to|until|dash ~ when',
      'when to|until|dash ~ ord',
      'when to|until|dash num',
      'when sincePost when untilPost?',
      'when sincePost num untilPost',
      'from when to when untilPost|within?',
      'between? when and when between',
      'between? when and|to|dash when between?',
      'when comma? since ~ when',
    ],
    (m, scene) => (m.has('comma') ? null : joined(m, scene)),
  ),
  rule('when', ['when or ~ when', 'or ~ when or ~ when'], (m) => neighbours(m.get('when'), m.get('when', 1))),
  // "March 5 and 6", "March 5/6"
  rule('when', ['when and|or num', 'when slash num'], (m, scene) => {
    const [first, day] = [m.get('when'), m.get('num')?.n ?? 0];
    const { fields } = first ?? {};
    if (!first || fields?.month === undefined || fields.day === undefined || day !== fields.day + 1)
      return null;
    if (hasSense(m.next, 'unit') || hasSense(m.next, 'noun') || ordinary(m.next)) return null;
    return neighbours(first, fromFields(scene, { ...fields, day }) ?? undefined);
  }),
  // "March 5-9, 2020": the year comes last.
  rule('when', 'from|between? when to|until|dash num|ord comma? when', (m, scene) => {
    const [first, year] = [m.get('when')?.fields, m.get('when', 1)];
    const last = m.get('ord') ?? m.get('num')?.n ?? 0;
    if (first?.month === undefined || first.day === undefined || first.year !== undefined) return null;
    if (year?.grain !== 'year' || year.fields?.year === undefined || last <= first.day) return null;
    const within = { year: year.fields.year, month: first.month };
    const [a, b] = [
      fromFields(scene, { ...within, day: first.day }),
      fromFields(scene, { ...within, day: last }),
    ];
    return a && b ? { start: a.start, end: b.end, grain: 'day' } : null;
  }),
  // "September, October and November"
  rule('when', 'when comma ~ when comma? and|or ~ when', (m) => {
    const first = neighbours(m.get('when'), m.get('when', 1));
    const last = m.get('when', 2);
    const ascending = first && last && (first.start ?? 0) < (last.start ?? 0);
    return ascending === true ? neighbours({ ...first, fields: {} }, last) : null;
  }),
  // "The 3rd and the 4th of November": two days in a row.
  rule('when', ['when and|or ~ when', 'when and|or ~ ord'], (m, scene) => {
    const ord = m.get('ord');
    const first = m.get('when')?.fields;
    const second = ord ?? m.get('when', 1)?.fields?.day;
    // "October 5th or 6th", 10月5日か6日
    if (first?.month !== undefined && first.day !== undefined && second === first.day + 1) {
      const month = ord === undefined ? m.get('when', 1)?.fields?.month : undefined;
      return month === undefined
        ? neighbours(m.get('when'), fromFields(scene, { ...first, day: second }) ?? undefined)
        : null;
    }
    const [a, b] = [m.get('when'), ord === undefined ? m.get('when', 1) : fromFields(scene, { day: ord })];
    const [day, next] = [a?.fields?.day, b?.fields?.day];
    const weekdays = a && b && weekdaysInRow(a, b);
    if (weekdays) return weekdays;
    if (!a || !b || day === undefined || next !== day + 1 || a.fields?.month !== undefined) return null;
    return neighbours(fromFields(scene, { ...b.fields, day }) ?? undefined, b);
  }),
  rule(
    'when',
    [
      '~ num|ord and|or ~ when',
      '~ num|ord comma ~ num|ord and|or ~ when',
      '~ num|ord comma ~ num|ord comma and|or ~ when',
    ],
    (m) => daysUpTo(m),
  ),
  rule('when', 'when comma ~ num|ord comma? and|or ~ when', daysAfter),
  rule(
    'when',
    [
      'from|between|since? ~ num to|and|until|dash ~ num ~ when',
      'from|between|since? ~ num to|and|until|dash ~ ord ~ when',
      'when from|between ~ num to|and|until|dash ~ num',
    ],
    (m) => withinMonth(m),
  ),
  rule(
    'when',
    ['from|between|since ~ when to|and|until|dash present', 'when to|until|dash present'],
    (m, scene) => {
      const when = m.get('when');
      return when && closed(when) && when.start !== null && when.start < scene.now
        ? { start: when.start, end: scene.now, grain: 'day' }
        : null;
    },
  ),
  // "Da ieri alle 16 a oggi alle 9"
  rule('when', ['from|since ~ when toDate ~ when', 'from|since ~ when toDate ~ clock'], (m, scene) => {
    const [when, until, clock] = [m.get('when'), m.get('when', 1), m.get('clock')];
    const at = until?.clock === true && until.start !== null ? until.start % DAY : clock?.at;
    if (when?.start === undefined || when.start === null || at === undefined) return null;
    const end = scene.today * DAY + at;
    return when.start < end ? { start: when.start, end, grain: 'day' } : null;
  }),
  rule('when', ['from|between|since? ~ when toDate'], (m, scene) => {
    const when = m.get('when');
    return when && closed(when) && when.start !== null && when.start < scene.now
      ? { start: when.start, end: scene.now, grain: 'day' }
      : null;
  }),
  rule('when', ['from|between|since present to|and|until|dash ~ when'], (m, scene) => {
    const when = m.get('when');
    if (!when || !closed(when)) return null;
    const end = endAfter(scene, { start: scene.now, end: scene.now, grain: 'day', fields: {} }, when);
    return end.end !== null && end.end > scene.now ? { start: scene.now, end: end.end, grain: 'day' } : null;
  }),
  rule('when', ['when from|between ~ when to|and|until|dash ~ when'], (m, scene) => {
    const [around, a, b] = [m.get('when'), m.get('when', 1), m.get('when', 2)];
    if (
      around?.grain !== 'week' ||
      around.start === null ||
      a?.fields?.weekday === undefined ||
      b?.fields?.weekday === undefined
    )
      return null;
    const start = around.start + placeIn(scene.week, a.fields.weekday) * DAY;
    const end = around.start + (placeIn(scene.week, b.fields.weekday) + 1) * DAY;
    return start < end ? { start, end, grain: 'day' } : join(scene, a, b);
  }),
];
