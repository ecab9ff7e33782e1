import { DAY, HOUR } from '../calendar';
import { hour, small } from './clocks';
import { type Clock, type DayStretch, type Edge, hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

/** A time of day that may be either is taken for the one of working hours: 9 is in the morning, 3 in the afternoon. */
export const later = (clock: Clock): number =>
  clock.sure || clock.at >= 7 * HOUR ? clock.at : clock.at + 12 * HOUR;

/** From one time to another; a missing "pm" of the first is that of the second. */
function stretch(a: Clock, b: Clock): DayStretch | null {
  const end = b.at;
  let start = a.at;
  if (!a.sure && b.sure && end > 12 * HOUR && start + 12 * HOUR < end && start < 12 * HOUR)
    start += 12 * HOUR;
  // "Entre las 2 y las 4": small hours are of the afternoon.
  if (!a.sure && !b.sure && start < 7 * HOUR && end > start && end <= 12 * HOUR) {
    return { start: start + 12 * HOUR, end: end + 12 * HOUR };
  }
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
      'from at clock|num to|at ~ clock|num',
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
      // "From 4pm 1 January to 5pm today" goes on.
      const goesOn =
        hasSense(m.next, 'when') &&
        (['to', 'until', 'dash'] as const).some((joint) => hasSense(m.afterNext, joint));
      const both = m.has('sincePost') && hasSense(m.next, 'when');
      return clock && !goesOn && !both ? { start: later(clock), end: null } : null;
    },
  ),
  rule('stretch', ['before|until|lessThan ~ clock', 'clock untilPost|beforePost'], (m) => {
    const clock = m.get('clock');
    return clock ? { start: null, end: later(clock) } : null;
  }),
  rule('stretch', ['around ~ clock', 'clock aroundPost'], (m) => {
    const clock = m.get('clock');
    return clock ? { start: later(clock) - HOUR / 2, end: later(clock) + HOUR / 2 } : null;
  }),
  rule('stretch', ['edge ~ part', 'edge dash part'], (m) => {
    const part = m.get('part');
    const edge = m.get('edge');
    if (!part || !edge) return null;
    return edgeOfPart(part, edge);
  }),
];

/** The early or the late half of a part of the day; late at night begins before midnight. */
export function edgeOfPart(part: DayStretch, edge: Edge): DayStretch | null {
  if (part.start === null || part.end === null) return null;
  const quarter = Math.round((part.end - part.start) / 4);
  if (edge === 'middle') return { ...part, start: part.start + quarter, end: part.end - quarter };
  if (edge !== 'start' && edge !== 'end') return null;
  const half = part.night === true ? 4 * HOUR : Math.round((part.end - part.start) / 2);
  return edge === 'start' ? { ...part, end: part.start + half } : { ...part, start: part.start + half };
}
