import { DAY, HOUR } from '../calendar';
import { type Scene } from '../scene';
import { closed, firstDay, lastDay, type When } from '../when';
import { settled } from './context';
import { type Clock, type DayStretch, hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

function hour(n: number, meridiem: number | undefined, minutes = 0): Clock | null {
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
const small = (m: Match): number | null => {
  const num = m.get('num');
  return num && num.digits <= 2 && num.n <= 24 ? num.n : null;
};

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
  rule('clock', ['num oclock'], (m) => {
    const n = small(m);
    const clock = n === null ? null : hour(n, undefined);
    return clock && { ...clock, sure: clock.sure || (m.items[0]?.text ?? '').startsWith('0') };
  }),
  rule('clock', ['half past ~ num', 'half ~ past num'], (m) => {
    const n = small(m);
    return n === null || n > 12 ? null : hour(n, undefined, 30);
  }),
  rule('clock', 'at ~ clock', (m) => {
    const between =
      hasSense(m.items[0], 'to') && (hasSense(m.previous, 'clock') || hasSense(m.previous, 'num'));
    return between ? null : (m.get('clock') ?? null);
  }),
  rule('clock', 'noon', (m) => ({ at: (m.get('noon') ?? 12) * HOUR, sure: true, width: HOUR })),
  rule('clock', ['at num', 'at ~ num'], (m) => {
    const n = small(m);
    if (n === null || hasSense(m.next, 'unit') || hasSense(m.next, 'month') || hasSense(m.next, 'slash'))
      return null;
    return hour(n, undefined);
  }),
];

const later = (clock: Clock): number =>
  clock.sure || clock.at >= 12 * HOUR ? clock.at : clock.at + 12 * HOUR;

/** From one time to another; a missing "pm" of the first is that of the second. */
function stretch(a: Clock, b: Clock): DayStretch | null {
  const end = b.at;
  let start = a.at;
  if (!a.sure && b.sure && end > 12 * HOUR && start + 12 * HOUR < end && start < 12 * HOUR)
    start += 12 * HOUR;
  if (a.sure && !b.sure && end < start && end + 12 * HOUR > start) return { start, end: end + 12 * HOUR };
  if (end <= start) return a.sure || b.sure ? { start, end: end + DAY } : { start, end: end + 12 * HOUR };
  return { start, end };
}

function clockAt(m: Match, nth: number): Clock | null {
  const clocks = [m.get('clock'), m.get('clock', 1)];
  if (clocks[0] && clocks[1]) return clocks[nth] ?? null;
  const n = small(m);
  const plain = n === null ? null : hour(n, undefined);
  const first = m.items.find((item) => hasSense(item, 'clock') || hasSense(item, 'num'));
  const numberFirst = hasSense(first, 'num');
  return (nth === 0) === numberFirst ? plain : (clocks[0] ?? null);
}

/** "Between 2 and 4pm", "from 9:30 to 11", "2-4 pm". */
export const stretchRules: readonly Rule[] = [
  rule(
    'stretch',
    [
      'from|between ~ clock|num to|and|until|dash ~ clock',
      'from|between ~ clock to|and|until|dash ~ num',
      'clock|num to|until|dash ~ clock',
      'clock and ~ clock',
      'clock to|until|dash num',
      'clock sincePost clock untilPost?',
      'num to ~ clock',
    ],
    (m) => {
      const [a, b] = [clockAt(m, 0), clockAt(m, 1)];
      return a && b ? stretch(a, b) : null;
    },
  ),
  rule(
    'stretch',
    ['since|after clock', 'since|after ~ clock', 'clock sincePost|afterPost', 'from|moreThan ~ clock'],
    (m) => {
      const clock = m.get('clock');
      return clock ? { start: later(clock), end: null } : null;
    },
  ),
  rule('stretch', ['before|until|lessThan ~ clock', 'clock untilPost|beforePost'], (m) => {
    const clock = m.get('clock');
    return clock ? { start: null, end: later(clock) } : null;
  }),
  rule('stretch', 'around clock', (m) => {
    const clock = m.get('clock');
    return clock ? { start: clock.at - 1800, end: clock.at + 1800 } : null;
  }),
  rule('stretch', ['edge part', 'edge dash part'], (m) => {
    const part = m.get('part');
    const edge = m.get('edge');
    if (!part || !edge) return null;
    if (part.start === null || part.end === null) return null;
    const half = Math.round((part.end - part.start) / 2);
    return edge === 'start' ? { ...part, end: part.start + half } : { ...part, start: part.end - half };
  }),
];

function onDay(when: When, part: DayStretch): When | null {
  if (
    !closed(when) ||
    lastDay(when) - firstDay(when) !== 1 ||
    (when.grain !== 'day' && when.grain !== 'workday')
  )
    return null;
  const day = firstDay(when) * DAY;
  const shift = (s: number | null, open: number | null): number | null => (s === null ? open : day + s);
  const other = when.alternative?.start;
  const made: When = {
    start: shift(part.start, null),
    end: shift(part.end, null),
    grain: 'hour',
    bound: true,
  };
  if (other === null || other === undefined || part.start === null || part.end === null) return made;
  return { ...made, alternative: { start: other + part.start, end: other + part.end } };
}

function clockOn(when: When, clock: Clock, part?: DayStretch): When | null {
  const afternoon =
    !clock.sure && part?.start !== undefined && part.start !== null && part.start >= 12 * HOUR;
  const at = afternoon && clock.at < 12 * HOUR ? clock.at + 12 * HOUR : clock.at;
  return onDay(when, { start: at, end: at + clock.width });
}

/** "Between 2 and 4": small hours are of the afternoon, unless the words say morning. */
function hours(m: Match, from: number): DayStretch | null {
  const [a, b] = [m.get('num'), m.get('num', 1)];
  if (!a || !b || a.digits > 2 || b.digits > 2 || a.n > 24 || b.n > 24 || a.n === b.n) return null;
  const morning = from > 0 && from < 12 * HOUR;
  const shift = (n: number): number => (n < 7 && !morning ? n + 12 : n) * HOUR;
  const [start, end] = [shift(a.n), shift(b.n)];
  return start < end ? { start, end } : null;
}

/** A part of the day with a day said by `rel`: "this morning", "last night". */
function partOf(scene: Scene, part: DayStretch, rel: number): When | null {
  const day = { start: scene.today * DAY, end: (scene.today + 1) * DAY, grain: 'day' } as const;
  const shifted = (n: number): When => ({ ...day, start: day.start + n * DAY, end: day.end + n * DAY });
  if (part.night === true && rel === 0 && scene.now % DAY < 12 * HOUR && part.start !== null) {
    return onDay(shifted(scene.now % DAY < 6 * HOUR ? -1 : 0), part);
  }
  return onDay(shifted(rel), part);
}

const both = (m: Match): DayStretch | undefined => m.get('stretch') ?? m.get('part');

/** A day and a time of it: "yesterday evening", "Friday at 3pm", "between 2 and 4 pm yesterday". */
export const dayTimeRules: readonly Rule[] = [
  rule(
    'when',
    [
      'when ~|comma clock',
      'clock ~|comma when',
      'when comma ~ clock',
      'when open clock close',
      'when around ~ clock',
    ],
    (m) => {
      const [when, clock] = [m.get('when'), m.get('clock')];
      return when && clock ? clockOn(when, clock) : null;
    },
  ),
  rule(
    'when',
    [
      'when ~|comma part ~ clock',
      'when clock ~ part',
      'clock ~ part ~ when',
      'clock when ~ part',
      'part ~ when ~ clock',
    ],
    (m) => {
      const [when, clock] = [m.get('when'), m.get('clock')];
      return when && clock ? clockOn(when, clock, m.get('part')) : null;
    },
  ),
  rule(
    'when',
    ['when ~|comma stretch', 'stretch ~|comma when', 'when ~|comma part', 'part ~ when', 'when dash part'],
    (m) => {
      const when = m.get('when');
      const part = both(m);
      return when && part ? onDay(when, part) : null;
    },
  ),
  rule(
    'when',
    ['when part stretch', 'part ~ when ~ stretch', 'stretch when part', 'when ~ part ~ stretch'],
    (m) => {
      const [when, part] = [m.get('when'), m.get('stretch')];
      return when && part ? onDay(when, part) : null;
    },
  ),
  rule('when', ['rel part ~ clock', 'clock ~ rel part'], (m, scene) => {
    const [clock, part] = [m.get('clock'), m.get('part')];
    if (!clock || !part) return null;
    const day = scene.today + (m.get('rel') ?? 0);
    return clockOn({ start: day * DAY, end: (day + 1) * DAY, grain: 'day' }, clock, part);
  }),
  rule('when', ['stretch ~ rel part', 'rel part ~ stretch'], (m, scene) => {
    const part = m.get('stretch');
    return part ? partOf(scene, part, m.get('rel') ?? 0) : null;
  }),
  rule('when', 'todayPart', (m, scene) => partOf(scene, m.get('todayPart') ?? { start: null, end: null }, 0)),
  rule(
    'when',
    ['from|between ~ num to|and|until|dash ~ num ~ when', 'when from|between ~ num to|and|until|dash ~ num'],
    (m) => {
      const [when, part] = [m.get('when'), hours(m, 0)];
      return when && part ? onDay(when, part) : null;
    },
  ),
  rule('when', 'from|between ~ num to|and|until|dash ~ num ~ rel part', (m, scene) => {
    const part = hours(m, m.get('part')?.start ?? 0);
    return part ? partOf(scene, part, m.get('rel') ?? 0) : null;
  }),
  rule('when', 'nights', (_, scene) => partOf(scene, { start: 18 * HOUR, end: 30 * HOUR, night: true }, -1)),
  rule('when', ['rel part', 'part relPost', 'rel rel part', 'rel stretch'], (m, scene) => {
    const part = both(m);
    const rel = m.get('relPost') ?? m.get('rel', 1) ?? m.get('rel') ?? 0;
    return part && rel >= -1 ? partOf(scene, part, rel) : null;
  }),
];

/** "At 3pm" without a day: today's if that is past, else yesterday's. */
export const clockAloneRules: readonly Rule[] = [
  rule('when', 'stretch', (m, scene) => {
    const part = m.get('stretch');
    if (!part) return null;
    const begins = scene.today * DAY + (part.start ?? 0);
    return partOf(scene, part, begins > scene.now ? -1 : 0);
  }),
  rule('when', ['~ clock'], (m, scene) => {
    const clock = m.get('clock');
    const placed = m.items.length > 1 || settled(m.previous) || clock?.sure === true;
    if (!clock || !placed) return null;
    const late = later(clock);
    const at = !clock.sure && scene.today * DAY + late <= scene.now ? late : clock.at;
    const day = scene.today * DAY + at > scene.now ? scene.today - 1 : scene.today;
    return { start: day * DAY + at, end: day * DAY + at + clock.width, grain: 'hour' };
  }),
];
