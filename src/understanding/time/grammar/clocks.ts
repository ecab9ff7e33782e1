import { HOUR } from '../calendar';
import { type Clock, hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

/** An hour as said; sure where it can be only one of the day's two. */
export function hour(n: number, meridiem: number | undefined, minutes = 0): Clock | null {
  if (n > 24 || n < 0 || (meridiem !== undefined && n > 12 && meridiem === 0)) return null;
  const h = meridiem === undefined || n > 12 ? n : (n % 12) + meridiem;
  return {
    at: h * HOUR + minutes * 60,
    sure: meridiem !== undefined || n > 12,
    width: minutes === 0 ? HOUR : 900,
  };
}

const withMeridiem = (clock: Clock, meridiem: number): Clock => {
  const h = Math.floor(clock.at / HOUR);
  const base = h > 12 ? clock.at : (clock.at % (12 * HOUR)) + meridiem * HOUR;
  return { at: base, sure: true, width: clock.width };
};

/** A number of the clock: at most two figures. */
export const small = (m: Match): number | null => {
  const num = m.get('num');
  return num && num.digits <= 2 && num.n <= 24 ? num.n : null;
};

/** "Dalle 14 alle 16", "de 14 h à 16 h": the word for "at" is "to" after another hour. */
const endsStretch = (m: Match): boolean =>
  hasSense(m.items[0], 'to') &&
  (['clock', 'num', 'oclock', 'meridiem'] as const).some((category) => hasSense(m.previous, category));

const about = (clock: Clock | null | undefined): Clock | null => (clock ? { ...clock, about: true } : null);

/** "Gegen 15 Uhr", "verso le 15": the word for "at" is one for "about" too. */
const aboutAt = (m: Match, clock: Clock | null | undefined): Clock | null =>
  hasSense(m.items[0], 'atAbout') ? about(clock) : (clock ?? null);

/** "Na 18.30 vandaag": figures with a full stop are a time of day beside a day, where nothing says what they count. */
const besideDay = (m: Match): boolean =>
  (hasSense(m.beforePrevious, 'clock') && (hasSense(m.previous, 'dash') || hasSense(m.previous, 'to'))) ||
  ((['before', 'after', 'until', 'since', 'moreThan', 'lessThan'] as const).some((bound) =>
    hasSense(m.previous, bound),
  ) &&
    hasSense(m.next, 'when'));

/** "3pm", "at 14", "half past eight", "8 o'clock", "noon". */
export const clockRules: readonly Rule[] = [
  rule(
    'clock',
    ['clock meridiem', 'at ~ clock meridiem', 'meridiem clock', 'clock oclock meridiem?', 'clock ~ meridiem'],
    (m) => {
      const clock = m.get('clock');
      const meridiem = m.get('meridiem');
      if (!clock || (m.has('at') && endsStretch(m))) return null;
      return meridiem === undefined
        ? { ...clock, sure: clock.sure || m.has('oclock') }
        : withMeridiem(clock, meridiem);
    },
  ),
  rule(
    'clock',
    ['num meridiem', 'at ~ num meridiem', 'num oclock meridiem', 'num ~ meridiem', 'meridiem num oclock'],
    (m) => {
      const n = m.has('at') && endsStretch(m) ? null : small(m);
      return n === null ? null : hour(n, m.get('meridiem'));
    },
  ),
  rule(
    'clock',
    [
      'num dot num meridiem',
      'num dot num oclock',
      'num oclock num',
      'num oclock num oclock',
      'meridiem num oclock num',
    ],
    (m) => {
      const n = small(m);
      const minutes = m.get('num', 1)?.n ?? 60;
      const joined = !m.has('dot') || m.items[2]?.spaced === false;
      return n === null || minutes > 59 || !joined ? null : hour(n, m.get('meridiem'), minutes);
    },
  ),
  rule(
    'clock',
    ['num oclock half', 'meridiem num oclock half', 'num oclock half meridiem', 'num oclock half ~ meridiem'],
    (m) => {
      const n = small(m);
      return n === null ? null : hour(n, m.get('meridiem'), 30);
    },
  ),
  // 14時30分
  rule('clock', ['num oclock num unit', 'meridiem num oclock num unit'], (m) => {
    const [n, minutes] = [small(m), m.get('num', 1)?.n ?? 60];
    return n === null || minutes > 59 || m.get('unit') !== 'minute'
      ? null
      : hour(n, m.get('meridiem'), minutes);
  }),
  // "> 18.00 vandaag"
  rule('clock', 'num dot num', (m) => {
    const [n, minutes] = [small(m), m.get('num', 1)];
    const tight = m.items[1]?.spaced === false && m.items[2]?.spaced === false;
    const told = minutes?.digits === 2 && minutes.n < 60 && tight && besideDay(m);
    return n === null || !told ? null : hour(n, undefined, minutes.n);
  }),
  // "Halb drei", "half drie": half an hour before it.
  rule('clock', ['halfTo num', 'halfTo num meridiem', 'at ~ halfTo num'], (m) => {
    const n = small(m);
    if (
      n === null ||
      n < 1 ||
      n > 12 ||
      (['unit', 'month', 'noun', 'dot'] as const).some((c) => hasSense(m.next, c))
    )
      return null;
    return hour(n === 1 ? 12 : n - 1, m.get('meridiem'), 30);
  }),
  rule('clock', ['num oclock', 'at ~ num oclock'], (m) => {
    const n = endsStretch(m) ? null : small(m);
    const clock = n === null ? null : hour(n, undefined);
    return (
      clock && aboutAt(m, { ...clock, sure: clock.sure || (m.items.at(-2)?.text ?? '').startsWith('0') })
    );
  }),
  rule('clock', 'at ~ clock', (m) => (endsStretch(m) ? null : aboutAt(m, m.get('clock')))),
  rule('clock', 'around num', (m) => {
    const n = small(m);
    return n === null || m.next !== undefined || !hasSense(m.previous, 'part') ? null : hour(n, undefined);
  }),
  rule('clock', 'noon', (m) => ({ at: (m.get('noon') ?? 12) * HOUR, sure: true, width: HOUR })),
  rule('clock', ['at num', 'at ~ num'], (m) => {
    const n = small(m);
    if (
      n === null ||
      endsStretch(m) ||
      hasSense(m.next, 'unit') ||
      hasSense(m.next, 'month') ||
      hasSense(m.next, 'slash')
    )
      return null;
    return aboutAt(m, hour(n, undefined));
  }),
];
