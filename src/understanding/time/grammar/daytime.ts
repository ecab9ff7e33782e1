import { civil, DAY, HOUR } from '../calendar';
import { fromFields } from '../recent';
import { type Scene } from '../scene';
import { closed, firstDay, lastDay, oneDay, type When } from '../when';
import { hour, small } from './clocks';
import { settled } from './context';
import { type Clock, type DayStretch, hasSense } from './items';
import { type Match, rule, type Rule } from './rule';
import { edgeOfPart, later } from './stretches';

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
    ...(when.fields?.weekday !== undefined && when.fields.day === undefined ? { weekly: true } : {}),
  };
  if (other === null || other === undefined || part.start === null || part.end === null) return made;
  return { ...made, alternative: { start: other + part.start, end: other + part.end } };
}

function clockOn(when: When, clock: Clock, part?: DayStretch): When | null {
  const at = (part ? clock.at : later(clock)) + hoursLater(clock, part);
  const made = onDay(
    when,
    clock.about === true
      ? { start: at - HOUR / 2, end: at + HOUR / 2 }
      : { start: at, end: at + clock.width },
  );
  return made && { ...made, grain: 'minute' };
}

/** "3 yesterday afternoon" is 15:00; "2 last night" is of the day after. */
function hoursLater(clock: Clock, part: DayStretch | undefined): number {
  const from = part?.start ?? 0;
  if (part?.night === true && clock.at < 6 * HOUR) return DAY;
  return !clock.sure && from >= 12 * HOUR && clock.at < 12 * HOUR ? 12 * HOUR : 0;
}

/** "Between 2 and 4": small hours are of the afternoon, unless the words say morning. */
function hours(m: Match, from: number): DayStretch | null {
  const [a, b] = [m.get('num'), m.get('num', 1)];
  if (!a || !b || a.digits > 2 || b.digits > 2 || a.n > 24 || b.n > 24 || a.n === b.n) return null;
  const morning = from > 0 && from < 12 * HOUR;
  const shift = (n: number): number => (n < 7 && !morning ? n + 12 : n) * HOUR;
  const [start, end] = [shift(a.n), shift(b.n)];
  if (start < end) return { start, end };
  // "From 3 to 8"
  return !morning && b.n <= 12 && end + 12 * HOUR > start ? { start, end: end + 12 * HOUR } : null;
}

/** What bounds an hour given by a bare number, where a day stands beside it. */
const BOUND = 'before|after|since|until|around';

/** "Before 9", "after 3": the hour of working time, or the one the part of the day says. */
function boundAt(m: Match, part: DayStretch | undefined): DayStretch | null {
  const said = m.get('clock') ?? (m.get('num')?.digits === 4 ? null : hourOf(m));
  if (!said) return null;
  const at = part ? said.at + hoursLater(said, part) : later(said);
  if (m.has('around')) return { start: at - HOUR / 2, end: at + HOUR / 2 };
  if (m.has('before') || m.has('until')) return { start: null, end: at };
  return { start: at, end: null };
}

const hourOf = (m: Match): Clock | null => {
  const n = small(m);
  return n === null ? null : hour(n, undefined);
};

/** A part of the day with a day said by `rel`: "this morning", "last night". */
function partOf(scene: Scene, part: DayStretch, rel: number): When | null {
  const day = { start: scene.today * DAY, end: (scene.today + 1) * DAY, grain: 'day' } as const;
  const shifted = (n: number): When => ({ ...day, start: day.start + n * DAY, end: day.end + n * DAY });
  if (part.night === true && rel === 0 && scene.now % DAY < 12 * HOUR && part.start !== null) {
    return onDay(shifted(scene.now % DAY < 6 * HOUR ? -1 : 0), part);
  }
  return onDay(shifted(rel), part);
}

/** "July 13 through 15": the last day of a stretch, not an hour. */
const endsDays = (m: Match, when: When | undefined): boolean =>
  when?.fields?.month !== undefined &&
  when.fields.day !== undefined &&
  m.items.some((item) => hasSense(item, 'until') && hasSense(item, 'to')) &&
  (m.get('num')?.n ?? 0) > when.fields.day;

const both = (m: Match): DayStretch | undefined => m.get('stretch') ?? m.get('part');

/** A day and a time of it: "yesterday evening", "Friday at 3pm", "between 2 and 4 pm yesterday". */
export const dayTimeRules: readonly Rule[] = [
  rule(
    'when',
    [
      'part ~ when to|nightTo|and ~ when',
      'part from|between ~ when to|nightTo|and|fill ~ when',
      'part nightTo ~ when',
    ],
    (m) => {
      const [part, when] = [m.get('part'), m.get('when')];
      if (part?.night !== true || !when || !closed(when)) return null;
      const until = m.get('when', 1);
      const day = until && firstDay(until) - 1;
      if (day === undefined) return onDay(oneDay(firstDay(when) - 1), part);
      // "Vom 14. auf den 15. Oktober": the month is said once.
      const sameDay =
        firstDay(when) === day || (when.fields?.month === undefined && when.fields?.day === civil(day).day);
      return sameDay ? onDay(oneDay(day), part) : null;
    },
  ),
  rule(
    'when',
    ['when ~|comma clock', 'clock ~|comma when', 'when comma ~ clock', 'when open clock close'],
    (m) => {
      const [when, clock] = [m.get('when'), m.get('clock')];
      return when && clock ? clockOn(when, clock) : null;
    },
  ),
  // "Wed Oct 21 15:50:06 2026", as headers of mail have it.
  rule('when', 'when ~|comma clock when', (m, scene) => {
    const [when, clock, year] = [m.get('when'), m.get('clock'), m.get('when', 1)?.fields];
    const { fields } = when ?? {};
    if (!clock || fields?.month === undefined || fields.day === undefined || fields.year !== undefined)
      return null;
    const whole = year?.year !== undefined && year.month === undefined;
    const dated = whole ? fromFields(scene, { ...fields, year: year.year }) : null;
    return dated && clockOn(dated, clock);
  }),
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
  rule('when', 'when ~ around ~ part', (m) => {
    const [when, part] = [m.get('when'), m.get('part')];
    return when && part ? onDay(when, part) : null;
  }),
  rule(
    'when',
    ['when part stretch', 'part ~ when ~ stretch', 'stretch when part', 'when ~ part ~ stretch'],
    (m) => {
      const [when, part] = [m.get('when'), m.get('stretch')];
      return when && part ? onDay(when, part) : null;
    },
  ),
  rule(
    'when',
    ['rel part ~ clock', 'clock ~ rel part', 'todayPart ~ clock', 'clock ~ todayPart'],
    (m, scene) => {
      const [clock, part] = [m.get('clock'), m.get('part') ?? m.get('todayPart')];
      if (!clock || !part) return null;
      const day = scene.today + (m.get('rel') ?? 0);
      return clockOn({ start: day * DAY, end: (day + 1) * DAY, grain: 'day' }, clock, part);
    },
  ),
  rule('when', ['stretch ~ rel part', 'rel part ~ stretch'], (m, scene) => {
    const part = m.get('stretch');
    return part ? partOf(scene, part, m.get('rel') ?? 0) : null;
  }),
  rule('when', ['edge ~ rel part', 'rel part ~ edge'], (m, scene) => {
    const [part, edge] = [m.get('part'), m.get('edge')];
    const half = part && edge && edgeOfPart(part, edge);
    return half ? partOf(scene, half, m.get('rel') ?? 0) : null;
  }),
  rule('when', ['edge ~ when ~ part', 'when ~ part ~ edge', 'when edge part'], (m) => {
    const [when, part, edge] = [m.get('when'), m.get('part'), m.get('edge')];
    const half = part && edge && edgeOfPart(part, edge);
    return when && half ? onDay(when, half) : null;
  }),
  rule('when', ['edge ~ todayPart', 'todayPart ~ edge'], (m, scene) => {
    const [part, edge] = [m.get('todayPart'), m.get('edge')];
    const half = part && edge && edgeOfPart(part, edge);
    return half ? partOf(scene, half, 0) : null;
  }),
  rule(
    'when',
    [
      `${BOUND} ~ num ~ rel part`,
      `rel part ${BOUND} ~ num`,
      `${BOUND} ~ num|clock ~ todayPart`,
      `todayPart ${BOUND} ~ num|clock`,
    ],
    (m, scene) => {
      const hours = boundAt(m, m.get('part') ?? m.get('todayPart'));
      return hours ? partOf(scene, hours, m.get('rel') ?? 0) : null;
    },
  ),
  rule('when', [`${BOUND} ~ num ~ when`, `when ${BOUND} ~ num`, `when ~ part ${BOUND} ~ num`], (m) => {
    const when = m.get('when');
    // "Dall'1 al 15 ottobre" is no hour either.
    const goesOn = hasSense(m.items[0], 'since') && m.items.slice(1).some((item) => hasSense(item, 'to'));
    if (endsDays(m, when) || goesOn) return null;
    const hours = boundAt(m, m.get('part'));
    return when && hours ? onDay(when, hours) : null;
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
  // "Monday 11-4"
  rule('when', ['when ~ num dash num', 'num dash num ~ when'], (m) => {
    const [when, part] = [m.get('when'), hours(m, 0)];
    const weekday = when?.fields?.weekday !== undefined && when.fields.day === undefined;
    const [dash, last] = m.items.slice(m.items.findIndex((item) => hasSense(item, 'dash')));
    const tight = dash?.spaced === false && last?.spaced === false;
    return weekday && part && tight ? onDay(when, part) : null;
  }),
  rule('when', 'from|between ~ num to|and|until|dash ~ num ~ rel part', (m, scene) => {
    const part = hours(m, m.get('part')?.start ?? 0);
    return part ? partOf(scene, part, m.get('rel') ?? 0) : null;
  }),
  // "Last night around eight": small hours are of the day after.
  rule('when', ['nights ~ clock', 'nights ~ stretch', 'clock ~ nights'], (m, scene) => {
    const clock = m.get('clock');
    const said = clock ? { start: clock.at, end: clock.at + clock.width } : m.get('stretch');
    if (!said) return null;
    const from = said.start ?? said.end ?? 0;
    const later = from < 6 * HOUR ? DAY : from < 12 * HOUR ? 12 * HOUR : 0;
    const moved = (at: number | null): number | null => (at === null ? null : at + later);
    return onDay(oneDay(scene.today - 1), { start: moved(said.start), end: moved(said.end) });
  }),
  rule('when', 'nights', (_, scene) => partOf(scene, { start: 18 * HOUR, end: 30 * HOUR, night: true }, -1)),
  rule('when', ['part before rel'], (m, scene) => {
    const part = m.get('part');
    return part && m.get('rel') === -1 ? partOf(scene, part, -2) : null;
  }),
  rule('when', ['rel part', 'part relPost', 'rel rel part', 'rel stretch'], (m, scene) => {
    const part = both(m);
    const rel = m.get('relPost') ?? m.get('rel', 1) ?? m.get('rel') ?? 0;
    return part && rel >= -2 ? partOf(scene, part, rel) : null;
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
    const [before, behind] = clock.about === true ? [HOUR / 2, HOUR / 2] : [0, clock.width];
    return { start: day * DAY + at - before, end: day * DAY + at + behind, grain: 'hour', clock: true };
  }),
];
