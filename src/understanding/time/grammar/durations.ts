import { VAGUE } from '../vocabulary';
import { daysOf, monthsOf, secondsOf, type Unit } from '../units';
import { type Duration, hasSense } from './items';
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

function counted(m: Match, extra = 0): Duration | null {
  const unit = m.get('unit');
  const { n, digits } = m.get('num') ?? { n: 1, digits: 0 };
  if (hasSense(m.previous, 'at') && hasSense(m.items.at(-1), 'oclock') && digits > 0) return null;
  if (unit === undefined || n > 1000 || digits > 3) return null;
  return durationOf(n + extra, unit);
}

/** "3 days", "a couple of weeks", "two and a half hours". */
export const durationRules: readonly Rule[] = [
  rule('dur', ['num unit', 'num fill unit'], (m) =>
    m.items[1] && m.items.length === 3 ? couple(m) : counted(m),
  ),
  rule('dur', ['num and ~ half unit', 'num unit and ~ half'], (m) => counted(m, 0.5)),
  rule('dur', ['fill? half ~ unit'], (m) => {
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
    ['dur and|comma? dur and|comma? dur', 'dur comma? dur comma and dur', 'dur comma dur comma dur'],
    (m) => {
      const [a, b, c] = [m.get('dur'), m.get('dur', 1), m.get('dur', 2)];
      return a && b && c ? plus(plus(a, b), c) : null;
    },
  ),
];
