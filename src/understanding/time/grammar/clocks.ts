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
  (['clock', 'num', 'oclock'] as const).some((category) => hasSense(m.previous, category));

/** "3pm", "at 14", "half past eight", "8 o'clock", "noon". */
export const clockRules: readonly Rule[] = [
  rule('clock', ['clock meridiem', 'meridiem clock', 'clock oclock meridiem?', 'clock ~ meridiem'], (m) => {
    const clock = m.get('clock');
    const meridiem = m.get('meridiem');
    if (!clock) return null;
    return meridiem === undefined
      ? { ...clock, sure: clock.sure || m.has('oclock') }
      : withMeridiem(clock, meridiem);
  }),
  rule('clock', ['num meridiem', 'num oclock meridiem', 'num ~ meridiem', 'meridiem num oclock'], (m) => {
    const n = small(m);
    return n === null ? null : hour(n, m.get('meridiem'));
  }),
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
  rule('clock', ['num oclock half'], (m) => {
    const n = small(m);
    return n === null ? null : hour(n, undefined, 30);
  }),
  rule('clock', ['num oclock', 'at ~ num oclock'], (m) => {
    const n = endsStretch(m) ? null : small(m);
    const clock = n === null ? null : hour(n, undefined);
    return clock && { ...clock, sure: clock.sure || (m.items.at(-2)?.text ?? '').startsWith('0') };
  }),
  rule('clock', ['half past ~ num', 'half ~ past num'], (m) => {
    const n = small(m);
    return n === null || n > 12 ? null : hour(n, undefined, 30);
  }),
  rule('clock', 'at ~ clock', (m) => {
    return endsStretch(m) ? null : (m.get('clock') ?? null);
  }),
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
    return hour(n, undefined);
  }),
];
