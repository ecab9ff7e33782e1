import { fromFields, fullYear } from '../recent';
import { type Scene } from '../scene';
import { VAGUE } from '../vocabulary';
import { type When } from '../when';
import { hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

/** What follows a number and 日 or 年 where it counts a length of time instead. */
const counts = (m: Match): boolean =>
  !hasSense(m.previous, 'sincePost') &&
  // 9月15日到20日之间: the end of a stretch of days.
  !((hasSense(m.previous, 'to') || hasSense(m.previous, 'and')) && hasSense(m.beforePrevious, 'dayMark')) &&
  (((hasSense(m.next, 'aroundPost') || hasSense(m.next, 'moreThan')) && hasSense(m.afterNext, 'ago')) ||
    ['ago', 'withinPost', 'half', 'unit', 'hence', 'within', 'beforePost'].some((c) =>
      hasSense(m.next, c as 'ago'),
    ));

/** 前两月, 两月前, 一个半月: months that are counted, not one of them. */
function countsMonths(m: Match): boolean {
  const { n, digits } = m.get('num') ?? { n: 0, digits: 0 };
  if (!Number.isInteger(n) || digits === VAGUE || COUNTS.has(m.items[0]?.text ?? '')) return true;
  return hasSense(m.previous, 'preceding') && !hasSense(m.next, 'num') && !hasSense(m.beforePrevious, 'unit');
}

/** Words for two that count: February is 二月. */
const COUNTS = new Set(['两', '兩', '俩']);

/** 十月以后, 5月より前: after or before that month; what is counted has 个 or か. */
const boundsMonth = (m: Match): boolean => {
  const { next } = m;
  if (!next) return false;
  return hasSense(next, 'beforePost') || (hasSense(next, 'hence') && hasSense(next, 'afterPost'));
};

function yearFrom(m: Match, scene: Scene): number | null {
  const written = m.get('year');
  if (written !== undefined) return written;
  const era = m.get('era');
  const n = m.get('num')?.n;
  if (n === undefined) return null;
  return era === undefined ? (m.get('num')?.digits === 2 ? fullYear(scene, n) : null) : era + n;
}

/** Nth number of the match after the year's. */
const part = (m: Match, nth: number): number => m.get('num', nth)?.n ?? 0;

function marked(m: Match, scene: Scene): When | null {
  const writtenYear = m.get('year');
  const withYear = m.has('yearMark');
  const year = withYear ? yearFrom(m, scene) : null;
  if (withYear && year === null) return null;
  const skip = withYear && writtenYear === undefined ? 1 : 0;
  const month = m.has('monthMark') ? part(m, skip) : undefined;
  const dayAt = skip + (m.has('monthMark') ? 1 : 0);
  const day = m.get('num', dayAt)?.n;
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31)))
    return null;
  return fromFields(scene, {
    ...(year === null ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
}

const YEAR = ['year yearMark fill?', 'num yearMark fill?', 'era num yearMark fill?'];
const MONTH = ['num monthMark fill?'];

/** Dates whose numbers carry marks: 2016年11月3日, 平成12年, 十二月三号. */
export const markRules: readonly Rule[] = [
  rule(
    'when',
    [
      ...YEAR.flatMap((y) => MONTH.map((mo) => `${y} ${mo} num dayMark`)),
      ...YEAR.map((y) => `${y} num monthMark num`),
      ...MONTH.map((mo) => `${mo} num dayMark`),
      'num monthMark num',
    ],
    (m, scene) => (hasSense(m.next, 'unit') && !m.has('dayMark') ? null : marked(m, scene)),
  ),
  rule(
    'when',
    YEAR.flatMap((y) => MONTH.map((mo) => `${y} ${mo}`)),
    marked,
  ),
  // 5月より前 is before May, 5月前 rather five months ago.
  rule('when', 'num monthMark', (m, scene) => {
    if (countsMonths(m)) return null;
    return counts(m) && !boundsMonth(m) ? null : marked(m, scene);
  }),
  rule('when', 'num dayMark', (m, scene) =>
    counts(m) || hasSense(m.previous, 'rel') ? null : marked(m, scene),
  ),
  rule('when', ['year yearMark', 'num yearMark', 'era num yearMark'], (m, scene) => {
    const bare = m.get('year') === undefined && m.get('era') === undefined;
    // この10年 is the last ten years.
    return bare && (counts(m) || hasSense(m.previous, 'rel')) ? null : marked(m, scene);
  }),
];
