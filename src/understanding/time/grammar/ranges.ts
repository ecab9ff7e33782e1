import { civil, DAY } from '../calendar';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { closed, type Fields, firstDay, type When } from '../when';
import { hasSense, type Numeral } from './items';
import { type Match, rule, type Rule } from './rule';

type End = When | Numeral;

const isWhen = (end: End): end is When => 'grain' in end;

/** A number at one side of "3 to 7 November" takes its month, or its sort, from the other side. */
function numberAs(scene: Scene, numeral: Numeral, other: When): When | null {
  const fields = other.fields;
  if (numeral.digits === 4 || numeral.n > 31)
    return other.grain === 'year' ? fromFields(scene, { year: numeral.n }) : null;
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
  if (start.start === null || end.end === null || start.start >= end.end) return null;
  const range: When = { start: start.start + shift, end: end.end + shift, grain: 'day' };
  const [from, to] = [left.alternative?.start, right.alternative?.end];
  const other = left.fields?.month !== undefined && right.fields?.month !== undefined;
  if (!other || from === null || from === undefined || to === null || to === undefined || from >= to)
    return range;
  return { ...range, alternative: { start: from, end: to } };
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
  const plain = both.every((end) => !isWhen(end) || closed(end) || end.grain === 'hour');
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
    const start = around.start + a.fields.weekday * DAY;
    const end = around.start + (b.fields.weekday + 1) * DAY;
    return start < end ? { start, end, grain: 'day' } : join(scene, a, b);
  }),
];
