import { dayAndMonth } from '../numeric';
import { fromFields, fullYear } from '../recent';
import { type Scene } from '../scene';
import { VAGUE } from '../vocabulary';
import { type Fields, type When } from '../when';
import { isPick, ordinary } from './context';
import { hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

/** A day of the month from figures, a word or an ordinal. */
export function dayNumber(m: Match): number | null {
  const ord = m.get('ord');
  const num = m.get('num');
  const n = ord ?? num?.n ?? 0;
  const digits = num?.digits ?? 0;
  return n >= 1 && n <= 31 && digits <= 2 && digits !== VAGUE ? n : null;
}

function dated(m: Match, scene: Scene, year?: number): When | null {
  const day = dayNumber(m);
  const month = m.get('month');
  // "Prima di maggio" is before May.
  if (m.has('ord') && m.items[1] && hasSense(m.items[0], 'before') && hasSense(m.items[1], 'fill'))
    return null;
  // "Na primeira segunda de outubro": the word for the second is that for Monday.
  const counted =
    (hasSense(m.previous, 'ord') || hasSense(m.previous, 'rel')) && hasSense(m.items[0], 'weekday');
  if (day === null || month === undefined || hasTail(m) || counted || endsInArticle(m)) return null;
  const fields: Fields = { month, day };
  return fromFields(scene, year === undefined ? fields : { ...fields, year });
}

/** "Fin août, un devis", "the start of November a contract": behind a month "one" in a word is an article. */
const endsInArticle = (m: Match): boolean =>
  hasSense(m.items[0], 'month') && !m.has('ord') && m.get('num')?.n === 1 && m.get('num')?.digits === 0;

/** "Der zweiten Oktoberhälfte": half a month, not a day. */
export const hasTail = (m: Match): boolean =>
  m.next?.spaced === false &&
  (hasSense(m.next, 'edge') || hasSense(m.next, 'unit')) &&
  hasSense(m.items.at(-1), 'month');

/** A year in two figures at the end of a date, where it can't be anything else. */
export function shortYear(m: Match, scene: Scene, nth: number): number | null {
  const numeral = m.get('num', nth);
  // "5 oktober om 14.30 uur" goes on with a time of day.
  if (m.items.some((item) => hasSense(item, 'to') || hasSense(item, 'at'))) return null;
  if (numeral?.digits !== 2 || hasSense(m.next, 'unit') || hasSense(m.next, 'month') || ordinary(m.next))
    return null;
  return fullYear(scene, numeral.n);
}

/** "3 November", "Nov 3rd, 2016", "31/Oct/1974". */
export const dayMonthRules: readonly Rule[] = [
  rule(
    'when',
    [
      'num|ord ~ month ~ year',
      'num|ord ~ month comma ~ year',
      'month ~ num|ord ~ year',
      'month ~ num|ord comma ~ year',
      'month comma num|ord ~ year',
      'num|ord dash|slash month dash|slash year',
      'year dash|slash|comma? month dash|slash|fill? num|ord',
      'month dash|slash num dash|slash year',
      'num dash|slash year dash|slash month',
    ],
    (m, scene) => dated(m, scene, m.get('year')),
  ),
  rule(
    'when',
    ['num ~ month ~ num', 'num ~ month apostrophe num', 'num dash|slash month dash|slash num'],
    (m, scene) => {
      const year = shortYear(m, scene, 1);
      return year === null ? null : dated(m, scene, year);
    },
  ),
  rule(
    'when',
    ['ord ~ month ~ num', 'month ~ ord comma? ~ num', 'month ~ num|ord comma? apostrophe num'],
    (m, scene) => {
      const year = shortYear(m, scene, m.has('ord') ? 0 : 1);
      return year === null ? null : dated(m, scene, year);
    },
  ),
  rule(
    'when',
    [
      'num|ord ~ month',
      'num dot month',
      'month ~ num|ord',
      'month comma num|ord',
      'num slash|dash month',
      'month slash|dash num',
    ],
    (m, scene) => dated(m, scene),
  ),
  // "Nov/11/2026", whose figures alone would be a month.
  rule('when', 'month dash|slash when', (m, scene) => {
    const [month, fields] = [m.get('month') ?? 0, m.get('when')?.fields];
    const written = fields?.year !== undefined && fields.month !== undefined && fields.day === undefined;
    return written ? fromFields(scene, { year: fields.year, month, day: fields.month }) : null;
  }),
  // "October. 2", not the "2 mails" of the next sentence.
  rule('when', 'month dot num|ord', (m, scene) => (isPick(m) || ordinary(m.next) ? null : dated(m, scene))),
];

/** "9 de 8 de 1971", "el 17 del 11": day and month as numbers, with words between. */
export const spokenRules: readonly Rule[] = [
  rule('when', ['num fill num fill year', 'date num fill num fill year', 'date num fill num'], (m, scene) => {
    const [a, b] = [m.get('num'), m.get('num', 1)];
    if (!a || !b || a.digits > 2 || b.digits > 2 || m.items.some((item) => hasSense(item, 'to'))) return null;
    return dayAndMonth(scene, a.n, b.n, true, m.get('year'));
  }),
];

/** "Am dritten elften", "den 7. vierten 2026": the month by its number, as people say it. */
export const ordinalMonthRules: readonly Rule[] = [
  rule('when', ['date fill? ord ord year?', 'weekday fill? ord ord year?', 'ord ord year'], (m, scene) => {
    const [day, month, year] = [m.get('ord') ?? 0, m.get('ord', 1) ?? 0, m.get('year')];
    if (day < 1 || month < 1 || day > 31 || month > 12) return null;
    return isPick(m) ? null : fromFields(scene, year === undefined ? { month, day } : { year, month, day });
  }),
];
