import { civil, validDay, weekdayOf } from '../calendar';
import { dayAndMonth } from '../numeric';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { days, firstDay, lastDay, type When } from '../when';
import { isPick, ordinary, settled } from './context';
import { dayNumber } from './dates';
import { hasSense, type Numeral } from './items';
import { type Match, rule, type Rule } from './rule';

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

/** Up to here an ordinal in words is a position in a list as often as a day: "on the twenty-second" is a day. */
const LAST_SPOKEN_PICK = 12;

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

const isAlone = (m: Match): boolean =>
  !isPick(m) &&
  !isCount(m) &&
  !ordinary(m.next) &&
  !(['slash', 'dot', 'comma', 'fill', 'ordMark'] as const).some((c) => hasSense(m.next, c));

const isCount = (m: Match): boolean =>
  ['meridiem', 'oclock', 'unit', 'month', 'dash', 'weekday', 'to'].some((c) =>
    hasSense(m.next, c as 'unit'),
  ) && !hasSense(m.next, 'at');
