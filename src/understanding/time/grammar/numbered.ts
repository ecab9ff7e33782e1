import { dayOf, isoWeek } from '../calendar';
import { fullYear, type Yearly } from '../recent';
import { type Scene } from '../scene';
import { type Unit, unitSpan } from '../units';
import { days, type When } from '../when';
import { chosen, yearOf } from './choice';
import { fiscalPart } from './fiscal';
import { type Match, rule, type Rule } from './rule';

function yearsQuarter(scene: Scene, n: number, unit: Unit, year: number | null): When | null {
  const count = unit === 'half' ? 2 : 4;
  if (n < 1 || n > count) return null;
  const at: Yearly = (y) => unitSpan(unit, dayOf(y, 1, 1), n - 1, scene.week);
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
      'quarter|half num comma|dash|slash when',
      'when ~ quarter|half num',
      'when dash|comma ~ quarter|half num',
      'num quarter|half ~ when',
      'when num quarter',
    ],
    (m, scene) => {
      const when = m.get('when');
      const tight = m.get('num')?.digits === 1;
      if (when?.fiscal === true && tight)
        return fiscalPart(when, m.get('num')?.n ?? 0, m.has('half') ? 6 : 3);
      const year = yearOf(when);
      return year === null || !tight ? null : yearsQuarter(scene, m.get('num')?.n ?? 0, quarterUnit(m), year);
    },
  ),
];

/** The same without a year, or with one of two figures: "Q4 '25". */
export const quarterAloneRules: readonly Rule[] = [
  rule('when', 'quarter|half num apostrophe num', (m, scene) => {
    const [n, year] = [m.get('num'), m.get('num', 1)];
    return n?.digits === 1 && year?.digits === 2
      ? yearsQuarter(scene, n.n, quarterUnit(m), fullYear(scene, year.n))
      : null;
  }),
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

const isWeek = (m: Match): boolean => m.has('week') || m.get('unit') === 'week';

/** Above this an ordinal before "week" can only count the weeks of a year. */
const WEEKS_OF_MONTH = 5;

/** "Week 46", "KW 46 2025", "the 44th week". */
export const weekRules: readonly Rule[] = [
  rule(
    'when',
    ['week|unit num ~ when', 'week|unit num comma|slash|dash when', 'when ~ week|unit num'],
    (m, scene) => {
      const year = yearOf(m.get('when'));
      return year === null || !isWeek(m) ? null : weekNumber(scene, m.get('num')?.n ?? 0, year);
    },
  ),
  rule('when', 'ord week|unit', (m, scene) => {
    const nth = m.get('ord') ?? 0;
    return isWeek(m) && nth > WEEKS_OF_MONTH ? weekNumber(scene, nth, null) : null;
  }),
  rule('when', 'week|unit num', (m, scene) =>
    isWeek(m) && (m.get('num')?.digits ?? 0) <= 2 ? weekNumber(scene, m.get('num')?.n ?? 0, null) : null,
  ),
];
