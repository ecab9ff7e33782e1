import { dayOf, FIRST_YEAR, LAST_YEAR } from '../calendar';
import { fromFields, fullYear } from '../recent';
import { type Scene } from '../scene';
import { days, type When } from '../when';
import { ordinary, paired, pairedWeekday, settled } from './context';
import { hasTail, shortYear } from './dates';
import { type Category, hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

const monthOf = (m: Match, scene: Scene, year: number | undefined): When | null => {
  const month = m.get('month');
  return month === undefined || year === undefined ? null : fromFields(scene, { year, month });
};

/** "November 2016", "2016, June", "the year 2008", "May". */
export const monthYearRules: readonly Rule[] = [
  rule(
    'when',
    ['month ~ year', 'month comma|dash|slash|dot ~ year', 'year ~ month', 'year comma|dash|slash month'],
    (m, scene) => monthOf(m, scene, m.get('year')),
  ),
  rule(
    'when',
    ['month fill num', 'month apostrophe num', 'month fill? apostrophe num', 'month num'],
    (m, scene) => {
      const n = m.get('num')?.n ?? 0;
      const year = n > 31 || m.has('apostrophe') ? shortYear(m, scene, 0) : null;
      return year === null ? null : monthOf(m, scene, year);
    },
  ),
  rule('when', 'month', (m, scene) => {
    const month = m.get('month');
    if (month === undefined || pairedWeekday(m)) return null;
    const tied = hasSense(m.previous, 'dash') || hasSense(m.previous, 'fill');
    const edged = tied && hasSense(m.beforePrevious, 'edge');
    if (m.items[0]?.weak === true && !settled(m.previous) && !paired(m) && !edged) return null;
    return fromFields(scene, { month });
  }),
  rule('when', ['rel month', 'month relPost'], (m, scene) => relativeMonth(m, scene)),
  rule('when', ['month ~ rel unit', 'month ~ unit relPost', 'rel unit ~ month'], (m, scene) => {
    const [month, rel] = [m.get('month') ?? 0, m.get('rel') ?? m.get('relPost') ?? 0];
    return m.get('unit') === 'year' ? fromFields(scene, { month, year: scene.year + rel }) : null;
  }),
  rule('when', ['rel? yearWord ~ year', 'year yearWord'], (m, scene) =>
    fromFields(scene, { year: m.get('year') ?? 0 }),
  ),
  rule('when', ['yearWord num', 'yearWord apostrophe num'], (m, scene) => {
    const { n, digits } = m.get('num') ?? { n: 0, digits: 0 };
    return digits === 2 && (n > 31 || m.has('apostrophe'))
      ? fromFields(scene, { year: fullYear(scene, n) })
      : null;
  }),
  rule('when', 'year', (m, scene) => {
    const year = m.get('year') ?? 0;
    if (hasSense(m.previous, 'noun') || year > scene.year + 30 || glued(m) || isFraction(m)) return null;
    if (
      !settled(m.previous) &&
      ((hasSense(m.next, 'unit') && !beforeWeek(m)) || (year > scene.year && !datesOther(m)))
    )
      return null;
    return fromFields(scene, { year });
  }),
  rule('when', 'decade', (m) => decade(m.get('decade') ?? 0)),
  rule('when', ['centuryWord num|ord', 'num|ord centuryWord'], (m) => {
    const n = m.get('ord') ?? m.get('num')?.n ?? 0;
    const first = (n - 1) * 100;
    return first < FIRST_YEAR || first > LAST_YEAR ? null : span(first, first + 100, 'century');
  }),
];

const YEARLY: readonly Category[] = ['holiday', 'season', 'quarter', 'half'];

/** "Easter 2031", "2031 Q2", "the third quarter of 2031": beside what comes every year even a year ahead is one. */
const datesOther = (m: Match): boolean =>
  YEARLY.some((category) => hasSense(m.next, category) || hasSense(m.previous, category)) ||
  YEARLY.some((category) => hasSense(m.beforePrevious, category)) ||
  (hasSense(m.previous, 'unit') && hasSense(m.beforePrevious, 'ord'));

/** "2024 week 16" */
const beforeWeek = (m: Match): boolean => hasSense(m.next, 'week') && hasSense(m.afterNext, 'num');

/** "Tender 2026/17" */
const isFraction = (m: Match): boolean =>
  hasSense(m.next, 'slash') &&
  m.next?.spaced === false &&
  hasSense(m.afterNext, 'num') &&
  m.afterNext?.spaced === false;

const glued = (m: Match): boolean =>
  m.items[0]?.spaced === false && !hasSense(m.previous, 'dash') && ordinary(m.previous);

const span = (from: number, to: number, grain: 'decade' | 'century'): When =>
  days(dayOf(from, 1, 1), dayOf(to, 1, 1), grain);

const decade = (first: number): When | null =>
  first < FIRST_YEAR || first > LAST_YEAR ? null : span(first, first + 10, 'decade');

/** "Last October" is the latest one that is over; "this October" is this year's. */
function relativeMonth(m: Match, scene: Scene): When | null {
  const month = m.get('month');
  const rel = m.get('rel') ?? m.get('relPost');
  if (month === undefined || rel === undefined || hasTail(m)) return null;
  const ofYear = (year: number): When | null => fromFields(scene, { month, year });
  if (rel === 0) return ofYear(scene.year);
  if (rel === 1) return ofYear(month > scene.month ? scene.year : scene.year + 1);
  const latest = ofYear(month < scene.month ? scene.year : scene.year - 1);
  const before = ofYear(scene.year - 1);
  const distinct = latest && before && latest.start !== before.start;
  return distinct ? { ...latest, alternative: { start: before.start, end: before.end } } : latest;
}
