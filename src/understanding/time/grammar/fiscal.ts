import { addMonths, dayOf, FIRST_YEAR, LAST_YEAR } from '../calendar';
import { fullYear } from '../recent';
import { type Scene } from '../scene';
import { days, firstDay, type When } from '../when';
import { type Match, rule, type Rule } from './rule';

/** First day of the fiscal year that today is in. */
function currentStart(scene: Scene): number {
  const start = dayOf(scene.year, scene.fiscalStart, 1);
  return start <= scene.today ? start : addMonths(start, -12);
}

const yearFrom = (start: number): When => ({ ...days(start, addMonths(start, 12), 'year'), fiscal: true });

/** "FY25": named by the calendar year it ends in, in Japan by the one it begins in. */
function named(scene: Scene, year: number): When | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const first = scene.fiscalStart === 1 || scene.fiscalByStart ? year : year - 1;
  return yearFrom(dayOf(first, scene.fiscalStart, 1));
}

const relOf = (m: Match): number => m.get('relPost') ?? m.get('rel', 1) ?? m.get('rel') ?? 0;

/** "Last fiscal year", "FY2025", "FY 25", "the previous fiscal quarter". */
export const fiscalRules: readonly Rule[] = [
  rule('when', ['rel fiscal', 'fiscal relPost', 'rel rel fiscal'], (m, scene) => {
    const offset = relOf(m);
    const when = yearFrom(addMonths(currentStart(scene), 12 * offset));
    return { ...when, relative: { unit: 'year', offset } };
  }),
  rule('when', ['fiscal ~ year', 'year fiscal'], (m, scene) => named(scene, m.get('year') ?? 0)),
  rule('when', ['fiscal apostrophe? num'], (m, scene) => {
    const num = m.get('num');
    return num?.digits === 2 ? named(scene, fullYear(scene, num.n)) : null;
  }),
  rule('when', ['rel fiscalQuarter', 'fiscalQuarter relPost', 'rel rel fiscalQuarter'], (m, scene) => {
    const start = currentStart(scene);
    let quarter = 0;
    while (addMonths(start, 3 * (quarter + 1)) <= scene.today) quarter += 1;
    const first = addMonths(start, 3 * (quarter + relOf(m)));
    return days(first, addMonths(first, 3), 'quarter');
  }),
];

/** First day of the tax year that begins in a year: 6 April in the United Kingdom, whose habit "2024/25" is, else 1 January. */
const taxYear = (scene: Scene, year: number, split: boolean): When =>
  yearFrom(split || scene.country === 'GB' ? dayOf(year, 4, 6) : dayOf(year, 1, 1));

/** "The 2024/25 tax year", "tax year 2024", "last tax year". */
export const taxYearRules: readonly Rule[] = [
  rule('when', ['year slash|dash num taxYear', 'taxYear ~ year slash|dash num'], (m, scene) => {
    const [year, next] = [m.get('year') ?? 0, m.get('num')];
    return next?.digits === 2 && next.n === (year + 1) % 100 ? taxYear(scene, year, true) : null;
  }),
  rule('when', ['year taxYear', 'taxYear ~ year'], (m, scene) => taxYear(scene, m.get('year') ?? 0, false)),
  rule('when', ['rel taxYear', 'rel rel taxYear'], (m, scene) => {
    const begun = (taxYear(scene, scene.year, false).start ?? 0) <= scene.now ? scene.year : scene.year - 1;
    return taxYear(scene, begun + relOf(m), false);
  }),
];

/** A quarter or half of a fiscal year: "Q1 of last fiscal year", "Q3 FY25". */
export function fiscalPart(when: When, n: number, months: 3 | 6): When | null {
  if (n < 1 || n > 12 / months) return null;
  const start = addMonths(firstDay(when), months * (n - 1));
  return days(start, addMonths(start, months), months === 3 ? 'quarter' : 'half');
}
