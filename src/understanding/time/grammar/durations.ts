import { VAGUE } from '../vocabulary';
import { daysOf, monthsOf, secondsOf, type Unit } from '../units';
import { type Duration, hasSense, type Item } from './items';
import { type Match, rule, type Rule } from './rule';

export function durationOf(count: number, unit: Unit): Duration {
  const base = { months: 0, days: 0, seconds: 0, unit, count };
  const months = monthsOf(unit);
  if (months !== undefined) return { ...base, months: Math.round(count * months) };
  const seconds = secondsOf(unit);
  if (seconds !== undefined) return { ...base, seconds: Math.round(count * seconds) };
  const days = { ...base, days: Math.floor(count * (daysOf(unit) ?? 1)) };
  return unit === 'workday' ? { ...days, workdays: true } : days;
}

const plus = (a: Duration, b: Duration): Duration => ({
  months: a.months + b.months,
  days: a.days + b.days,
  seconds: a.seconds + b.seconds,
  unit: b.unit,
  count: 0,
});

/** "Tussen 9 en 11 uur": an hour of the clock. */
const endsHours = (m: Match): boolean =>
  hasSense(m.items.at(-1), 'oclock') &&
  hasSense(m.beforePrevious, 'num') &&
  ['to', 'until', 'and', 'dash'].some((joint) => hasSense(m.previous, joint as 'to'));

/** "Na 17 uur", "avant 17 heures": with what bounds a day's hours it is no length of time. */
const boundsHour = (m: Match): boolean =>
  hasSense(m.items.at(-1), 'oclock') &&
  !hasSense(m.next, 'ago') &&
  (['before', 'after', 'until', 'weekday', 'deictic'] as const).some((bound) => hasSense(m.previous, bound));

/** 14時30分: the minutes of a time of day. */
const isMinutes = (m: Match): boolean =>
  m.get('unit') === 'minute' &&
  m.items[0]?.spaced === false &&
  hasSense(m.previous, 'oclock') &&
  hasSense(m.beforePrevious, 'num');

function counted(m: Match, extra = 0): Duration | null {
  const unit = m.get('unit');
  const { n, digits } = m.get('num') ?? { n: 1, digits: 0 };
  if (hasSense(m.previous, 'at') && hasSense(m.items.at(-1), 'oclock') && digits >= 0) return null;
  if (unit === undefined || n > 1000 || digits > 3 || endsHours(m) || isMinutes(m)) return null;
  if (digits > 0 && n <= 24 && boundsHour(m)) return null;
  return durationOf(n + extra, unit);
}

/** "Two or three weeks", "2-3 days", "a week or two", 二三日: the larger, with the smaller beside it. */
function either(m: Match): Duration | null {
  const [a, b] = [m.get('num'), m.get('num', 1)];
  const unit = m.get('unit');
  if (!a || !b || unit === undefined || b.n <= a.n || b.n > 1000 || b.digits > 3) return null;
  if (hasSense(m.items.at(-1), 'oclock') && !hasSense(m.next, 'ago')) return null;
  const apart = m.items.some((item) => !hasSense(item, 'num') && !hasSense(item, 'unit'));
  if (!apart && (b.n !== a.n + 1 || a.digits + b.digits !== 0)) return null;
  if (hasSense(m.previous, 'month') || hasSense(m.previous, 'dash') || hasSense(m.previous, 'slash'))
    return null;
  return { ...durationOf(b.n, unit), least: durationOf(a.n, unit) };
}

/** An ordinal that is not "last". */
const isPlace = (item: Item | undefined): boolean => hasSense(item, 'ord') && !hasSense(item, 'rel');

/** "3 days", "a couple of weeks", "two and a half hours". */
export const durationRules: readonly Rule[] = [
  // "1.5 months", not one or five.
  rule('dur', 'num dot|comma num unit', (m) => {
    const [whole, part, unit] = [m.get('num'), m.get('num', 1), m.get('unit')];
    const tight = m.items[1]?.spaced === false && m.items[2]?.spaced === false;
    if (!whole || part?.digits !== 1 || !tight || unit === undefined || whole.digits < 1 || whole.digits > 2)
      return null;
    return durationOf(whole.n + part.n / 10, unit);
  }),
  rule(
    'dur',
    [
      'num or|to|until|dash|comma ~ num unit',
      'num unit or|to|until|dash ~ num unit?',
      'between ~ num and ~ num unit',
      'num num unit',
      'num and num unit',
    ],
    (m) => (m.has('and') && !m.has('between') && m.items[1]?.text !== '、' ? null : either(m)),
  ),
  rule('dur', ['num unit', 'num fill unit'], (m) =>
    m.items[1] && m.items.length === 3 ? couple(m) : counted(m),
  ),
  // "A good week", "deux bonnes semaines", "gute zwei Wochen"
  rule('dur', ['num good unit', 'good num unit'], (m) => counted(m)),
  rule('dur', ['num and ~ half unit', 'num? unit and ~ num? half', 'num unit half'], (m) => counted(m, 0.5)),
  rule('dur', ['fill|num? half ~ unit', 'half ~ num unit'], (m) => {
    // "The first half of the year" is a part of it, not six months.
    if ((m.get('num')?.n ?? 1) !== 1 || isPlace(m.previous)) return null;
    const unit = m.get('unit');
    return unit === undefined || unit === 'half' ? null : durationOf(0.5, unit);
  }),
];

/** Only vague numbers take a word between: "a couple of days", not "the 3 in days". */
function couple(m: Match): Duration | null {
  return m.get('num')?.digits === VAGUE ? counted(m) : null;
}

/** "2 years, 1 month and 21 days". */
export const compoundRules: readonly Rule[] = [
  rule('dur', ['dur and|comma|fill? dur', 'dur comma and dur'], (m) => {
    const [a, b] = [m.get('dur'), m.get('dur', 1)];
    return a && b ? plus(a, b) : null;
  }),
  rule(
    'dur',
    [
      'dur and|comma? dur and|comma? dur',
      'dur comma? dur comma and dur',
      'dur comma dur comma dur',
      'dur and|comma? dur and|comma? dur and|comma? dur',
    ],
    (m) => {
      const [a, b, c, d] = [m.get('dur'), m.get('dur', 1), m.get('dur', 2), m.get('dur', 3)];
      const three = a && b && c ? plus(plus(a, b), c) : null;
      return three && d ? plus(three, d) : three;
    },
  ),
];
