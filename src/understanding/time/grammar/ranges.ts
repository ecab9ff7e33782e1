import { DAY } from '../calendar';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { placeIn } from '../week';
import { closed, type When } from '../when';
import { ordinary } from './context';
import { hasSense, type Numeral } from './items';
import { type End, endAfter, isWhen, join } from './joining';
import { daysAfter, daysUpTo, neighbours, weekdaysInRow } from './rows';
import { type Match, rule, type Rule } from './rule';

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
    // "Il 2024 e il 2025"
    const side = a?.grain === 'day' ? null : neighbours(a ?? undefined, b ?? undefined);
    if (side) return side;
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
