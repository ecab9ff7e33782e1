import { civil, dayOf, FIRST_YEAR, LAST_YEAR, validDay, weekdayOf } from '../calendar';
import { dayAndMonth } from '../numeric';
import { VAGUE } from '../vocabulary';
import { fromFields, fullYear } from '../recent';
import { type Scene } from '../scene';
import { days, type Fields, firstDay, lastDay, type When } from '../when';
import { ordinary, paired, pairedWeekday, settled } from './context';
import { type Category, hasSense, type Numeral } from './items';
import { type Match, rule, type Rule } from './rule';

/** A day of the month from figures, a word or an ordinal. */
function dayNumber(m: Match): number | null {
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
  if (day === null || month === undefined || hasTail(m) || counted) return null;
  const fields: Fields = { month, day };
  return fromFields(scene, year === undefined ? fields : { ...fields, year });
}

/** "Der zweiten Oktoberhälfte": half a month, not a day. */
const hasTail = (m: Match): boolean =>
  m.next?.spaced === false &&
  (hasSense(m.next, 'edge') || hasSense(m.next, 'unit')) &&
  hasSense(m.items.at(-1), 'month');

/** A year in two figures at the end of a date, where it can't be anything else. */
function shortYear(m: Match, scene: Scene, nth: number): number | null {
  const numeral = m.get('num', nth);
  // "5 oktober om 14.30 uur" goes on with a time of day.
  if (m.items.some((item) => hasSense(item, 'to') || hasSense(item, 'at'))) return null;
  if (numeral?.digits !== 2 || hasSense(m.next, 'unit') || hasSense(m.next, 'month') || ordinary(m.next))
    return null;
  return fullYear(scene, numeral.n);
}

const monthOf = (m: Match, scene: Scene, year: number | undefined): When | null => {
  const month = m.get('month');
  return month === undefined || year === undefined ? null : fromFields(scene, { year, month });
};

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

/** "On the 5th", "Friday the 13th", "le 5": a day of the month alone, where the words before say that it is one. */
export const dayOfMonthRules: readonly Rule[] = [
  rule('when', '~ ord', (m, scene) => {
    // Dutch "voor de 10e" is before it.
    if (hasSense(m.items[0], 'before')) return null;
    const figures = m.items.at(-1)?.text === '';
    const day = m.get('ord') ?? 0;
    const led = m.items.some((item) => hasSense(item, 'pre'));
    const articled = m.items.length > 1 && day > LAST_SPOKEN_PICK;
    const whole = m.items.length > 1 && m.previous === undefined && m.next === undefined;
    const onIt =
      m.items.length > 1 && hasSense(m.items[0], 'onDay') && m.items[0]?.text === 'on' && isAlone(m);
    const placed = figures
      ? led || articled || whole || settled(m.previous)
      : onIt || ((led || whole) && day > LAST_SPOKEN_PICK);
    return placed && day > 0 && !isPick(m) ? fromFields(scene, { day }) : null;
  }),
  // "On 15", "for the 27": too high for a place in a list, and nothing that could be counted follows.
  rule('when', ['onDay num', 'onDay fill num'], (m, scene) => {
    const day = dayNumber(m);
    const led = m.items.length === 3 || hasSense(m.items[0], 'at') || m.items[0]?.text === 'on';
    return day === null || day <= LAST_SPOKEN_PICK || !led || !isAlone(m) ? null : fromFields(scene, { day });
  }),
  // "Vom 3. bis 5.", "dal 3 al 5": both of the latest month that has had them.
  rule(
    'when',
    ['from num|ord to|until num|ord dot?', 'from num|ord to|until date num|ord dot?'],
    (m, scene) => (ends(m) ? daysOfMonth(m, scene) : null),
  ),
  rule('when', ['date fill? num|ord', 'date fill? num dot'], (m, scene) => {
    const day = dayNumber(m);
    const word = m.has('ord') && /^\p{L}/u.test(m.items.at(-1)?.text ?? '');
    return day === null ||
      word ||
      isPick(m) ||
      (m.has('ord') && hasSense(m.next, 'weekday')) ||
      hasSense(m.next, 'dash') ||
      hasSense(m.next, 'slash')
      ? null
      : fromFields(scene, { day });
  }),
  rule(
    'when',
    ['weekday ~ num|ord', 'weekday comma num|ord', 'weekday ~ date num|ord', 'weekday num dot'],
    (m, scene) => {
      const day = dayNumber(m);
      const weekday = m.get('weekday');
      if (day === null || weekday === undefined || isCount(m)) return null;
      // "Venerdì prima delle 11": the word for the first is that for "before".
      if (hasSense(m.items.at(-1), 'before')) return null;
      // "Thursday at 3" is an hour.
      if (m.items.some((item) => hasSense(item, 'to') || hasSense(item, 'at'))) return null;
      return fromFields(scene, { weekday, day });
    },
  ),
  rule('when', ['weekday? num dash|dot num', 'date fill? num dash|dot num'], (m, scene) => {
    if (!settled(m.previous) && !m.has('weekday') && !m.has('date')) return null;
    const [a, b] = [m.get('num'), m.get('num', 1)];
    const tight = m.items.at(-1)?.spaced === false && m.items.at(-2)?.spaced === false;
    if (!a || !b || !tight || a.digits > 2 || b.digits > 2 || areHours(m)) return null;
    const date = dayAndMonth(scene, a.n, b.n, scene.dayFirst);
    // "Monday 11-4" is from eleven to four where the 4th of November is another day.
    const other = date && m.has('dash') && m.has('weekday') && weekdayOf(firstDay(date)) !== m.get('weekday');
    return other === true ? null : date;
  }),
];

/** "3-8pm", "um 9.10 Uhr", "8-9 on Monday": hours, or something else than a day and a month. */
const areHours = (m: Match): boolean =>
  (['month', 'meridiem', 'oclock', 'unit', 'weekday'] as const).some((category) =>
    hasSense(m.next, category),
  ) ||
  (hasSense(m.next, 'fill') && hasSense(m.afterNext, 'weekday')) ||
  (m.has('dot') && hasSense(m.previous, 'at'));

/** The article of a date or an ordinal, and nothing behind that says of what: days, not hours. */
const ends = (m: Match): boolean =>
  (hasSense(m.items[0], 'date') || m.has('ord') || m.has('dot')) &&
  !hasSense(m.previous, 'when') &&
  !hasSense(m.previous, 'month') &&
  !m.items.some((item) => hasSense(item, 'weekday')) &&
  !(
    [
      'month',
      'when',
      'oclock',
      'meridiem',
      'unit',
      'noun',
      'num',
      'year',
      'ord',
      'part',
      'slash',
      'dash',
    ] as const
  ).some((category) => hasSense(m.next, category)) &&
  !(
    hasSense(m.next, 'fill') &&
    (['month', 'when', 'rel', 'unit', 'year', 'num', 'fill', 'part'] as const).some((category) =>
      hasSense(m.afterNext, category),
    )
  );

function daysOfMonth(m: Match, scene: Scene): When | null {
  const [a, b] = m.items.flatMap(({ senses }) => {
    const said = senses.find(({ category }) => category === 'ord' || category === 'num');
    return said ? [said.category === 'ord' ? Number(said.value) : (said.value as Numeral).n] : [];
  });
  const last = a === undefined || b === undefined ? null : fromFields(scene, { day: b });
  if (!last || a === undefined || b === undefined || a === b || a < 1) return null;
  const { year, month } = civil(firstDay(last));
  const start = validDay(
    a < b || month > 1 ? year : year - 1,
    a < b ? month : month === 1 ? 12 : month - 1,
    a,
  );
  return start === null ? null : days(start, lastDay(last), 'day');
}

/** Up to here an ordinal in words is a position in a list as often as a day: "on the twenty-second" is a day. */
const LAST_SPOKEN_PICK = 12;

/** "The 2nd one", "the 3rd mail": a position in a list. */
const isPick = (m: Match): boolean =>
  hasSense(m.next, 'centuryWord') ||
  hasSense(m.next, 'num') ||
  hasSense(m.next, 'unit') ||
  hasSense(m.next, 'noun') ||
  hasSense(m.next, 'month');

const isAlone = (m: Match): boolean =>
  !isPick(m) &&
  !isCount(m) &&
  !ordinary(m.next) &&
  !(['slash', 'dot', 'comma', 'fill', 'ordMark'] as const).some((c) => hasSense(m.next, c));

const isCount = (m: Match): boolean =>
  ['meridiem', 'oclock', 'unit', 'month', 'dash', 'weekday', 'to'].some((c) =>
    hasSense(m.next, c as 'unit'),
  ) && !hasSense(m.next, 'at');
