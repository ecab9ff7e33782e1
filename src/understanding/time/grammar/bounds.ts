import { DAY } from '../calendar';
import { type Scene } from '../scene';
import { secondsOf } from '../units';
import { closed, daySpan, firstDay, lastDay, type When } from '../when';
import { ordinary } from './context';
import { durationOf } from './durations';
import { type Duration, hasSense, type Item } from './items';
import { fromNow } from './moving';
import { window, windowAhead } from './windows';
import { type Match, rule, type Rule } from './rule';

const from = (start: number | null): When => ({ start, end: null, grain: 'day', bound: true });
const to = (end: number | null): When => ({ start: null, end, grain: 'day', bound: true });

const usable = (when: When | undefined): when is When =>
  when !== undefined && (when.bound !== true || isOfDay(when));

/** A day's morning or hour, to which nothing can be added but a bound. */
const isOfDay = (when: When): boolean =>
  (when.grain === 'hour' || when.grain === 'minute') && when.start !== null && when.end !== null;

/** After a day is from that day on: who says so rarely means to leave it out. After a month it is the next one. */
function afterWhen(when: When): When | null {
  if (!closed(when) && !isOfDay(when)) return null;
  if ((when.grain === 'day' || when.grain === 'workday') && lastDay(when) - firstDay(when) === 1) {
    return { ...from(when.start), alternative: { start: when.end, end: null } };
  }
  return from(when.grain === 'hour' || when.grain === 'minute' ? when.start : when.end);
}

/** "Yesterday before I could move it": a clause follows, and the word for "before" belongs to it. */
const joinsClause = (m: Match): boolean =>
  hasSense(m.items[0], 'when') && hasSense(m.items.at(-1), 'before') && ordinary(m.next);

/** 周五中午之前: the bound is written right behind its time. */
const ends = (m: Match, bound: 'afterPost' | 'beforePost'): boolean =>
  m.items.at(-1)?.spaced === false && hasSense(m.items.at(-1), bound);

function alternatives(when: When, bound: 'start' | 'end'): Partial<When> {
  const other = when.alternative?.[bound];
  if (other === undefined || other === null) return {};
  return { alternative: bound === 'start' ? { start: other, end: null } : { start: null, end: other } };
}

/** Dutch "voor" is before and for: with the current period or a week it can only be for. */
const isFor = (item: Item | undefined, when: When): boolean =>
  hasSense(item, 'before') &&
  hasSense(item, 'fill') &&
  (when.relative?.offset === 0 || when.grain === 'week' || isOfDay(when));

/** Before the other reading. */
function earlierEnd(when: When): Partial<When> {
  const other = when.alternative?.start;
  return other === undefined || other === null ? {} : { alternative: { start: null, end: other } };
}

const since = (when: When): When => ({ ...from(when.start), ...alternatives(when, 'start') });

function longAgo(scene: Scene, dur: Duration): number {
  const at = fromNow(scene, dur, -1);
  return secondsOf(dur.unit) === undefined ? Math.floor(at / DAY) * DAY : at;
}

/** "From 5 October on", not "from 5 October on the budget". */
const endsPhrase = (next: Item | undefined): boolean =>
  next === undefined || (!/^\p{L}/u.test(next.text) && next.text !== '') || hasSense(next, 'and');

/** "Since Monday", "before Christmas", "until May", "older than 2 weeks", "within 3 days". */
export const boundRules: readonly Rule[] = [
  rule(
    'when',
    [
      'since ~ when',
      'from ~ when until further',
      'since ~ when until further',
      'from ~ when sincePost',
      'when sincePost',
      'from|since ~ when onPost',
      'beginning ~ when',
      'when or afterPost|newer',
      'when and afterPost',
      'from ~ when further',
      'when and ~ newer',
      'from ~ when or ~ newer',
      'since when or afterPost',
      'before ~ when or ~ afterPost|newer',
      'when or|and ~ sincePost|since',
      'not older moreThan? ~ when',
    ],
    (m) => {
      const when = m.get('when');
      if (!usable(when) || when.start === null) return null;
      if (hasSense(m.items.at(-1), 'onPost') && !endsPhrase(m.next)) return null;
      // "Dienstagmorgen an …" is a verb's particle; 昨日の朝から is not.
      const apart = hasSense(m.items[0], 'when') && m.items.at(-1)?.spaced === true;
      return isOfDay(when) && apart ? null : since(when);
    },
  ),
  rule(
    'when',
    [
      'after ~ when',
      'when fill? afterPost',
      'newer moreThan? ~ when',
      'moreThan ~ when',
      'when newer moreThan ~ when',
    ],
    (m) => {
      const when = m.get('when');
      const open = hasSense(m.items[0], 'hence') || !(m.has('after') || ends(m, 'afterPost'));
      if (!usable(when) || (isOfDay(when) && open)) return null;
      return hasSense(m.items[0], 'moreThan') && hasSense(m.items[0], 'fill') ? when : afterWhen(when);
    },
  ),
  rule(
    'when',
    [
      'before ~ when',
      'older moreThan? ~ when',
      'when fill? beforePost',
      'when ~ lessThan',
      'lessThan ~ when',
      'before? when or beforePost|older',
      'before moreThan ~ when',
      'when and beforePost',
    ],
    (m) => {
      const when = m.get('when');
      const open = !(hasSense(m.items[0], 'before') || ends(m, 'beforePost'));
      if (!usable(when) || (isOfDay(when) && open) || joinsClause(m)) return null;
      if (isFor(m.items[0], when)) return when;
      return when.start === null ? null : { ...to(when.start), ...earlierEnd(when) };
    },
  ),
  rule('when', ['until ~ when', 'until before|to ~ when', 'when untilPost'], (m, scene) => {
    const when = m.get('when');
    if (!usable(when) || when.end === null) return null;
    if (m.has('before') || when.grain === 'minute') return to(when.start);
    return { ...to(when.end), ...(lastDay(when) > scene.today + 1 ? {} : alternatives(when, 'end')) };
  }),
  // "After 5 November and before the 10th"
  rule('when', ['when and|comma? when', 'when comma? but ~ when'], (m) => {
    const [a, b] = [m.get('when'), m.get('when', 1)];
    const open = a?.bound === true && a.end === null && b?.bound === true && b.start === null;
    return open && (a.start ?? 0) < (b.end ?? 0)
      ? { start: a.start, end: b.end, grain: 'day', bound: true }
      : null;
  }),
  rule('topical', 'topic ~ when', (m) => {
    const when = m.get('when');
    const period =
      when && ['month', 'quarter', 'year', 'half'].includes(when.grain) && !when.back && !when.relative;
    return period === true || when?.holiday === true ? true : null;
  }),
  rule('when', ['around ~ when', 'when aroundPost', 'around ~ when aroundPost'], (m) => {
    const when = m.get('when');
    if (!when || !closed(when) || when.grain !== 'day') return when ?? null;
    return { ...when, alternative: daySpan(firstDay(when) - 1, lastDay(when) + 1) };
  }),
];

/** Bounds by a length of time; before the length is read as a point. */
export const lengthRules: readonly Rule[] = [
  rule(
    'when',
    [
      'moreThan ~ dur ago',
      'agoPre moreThan ~ dur',
      'moreThan agoPre ~ dur',
      'older moreThan? ~ dur',
      'dur older',
      'dur ~ older',
      'before ~ dur ago',
      'dur moreThan ago',
      'moreThan ~ dur old',
      'dur old',
      'not newer moreThan|lessThan? ~ dur',
      'before agoPre dur',
      'moreThan ~ dur older',
      'moreThan ~ dur before ~ deictic',
      'deictic since|from|sincePost ~ dur moreThan ago',
    ],
    (m, scene) => {
      const dur = m.get('dur');
      return dur ? to(longAgo(scene, dur)) : null;
    },
  ),
  rule(
    'when',
    [
      'newer moreThan|lessThan? ~ dur',
      'lessThan ~ dur ago',
      'agoPre lessThan ~ dur',
      'lessThan agoPre ~ dur',
      'lessThan ~ dur older|old',
      'not older moreThan? ~ dur',
      'dur lessThan ago',
    ],
    (m, scene) => {
      const dur = m.get('dur');
      return dur ? window(scene, dur) : null;
    },
  ),
  // "3 or more days ago": that day too.
  rule(
    'when',
    [
      'num more ~ unit ago',
      'agoPre num more ~ unit',
      'dur ago more',
      'agoPre dur more',
      'dur more ago',
      'dur more older',
    ],
    (m, scene) => {
      const [n, unit] = [m.get('num')?.n ?? 0, m.get('unit')];
      const dur = m.get('dur') ?? (unit !== undefined && n > 0 ? durationOf(n, unit) : undefined);
      if (!dur || dur.seconds > 0) return null;
      return to(longAgo(scene, dur) + DAY);
    },
  ),
  // 90日より前
  rule('when', 'dur beforePost', (m, scene) => {
    const dur = m.get('dur');
    return dur && m.items[1]?.text === 'よ' ? to(longAgo(scene, dur)) : null;
  }),
  rule('when', ['since ~ dur', 'since ~ dur ago', 'since agoPre ~ dur', 'since ~ rel ~ dur'], (m, scene) => {
    const dur = m.get('dur');
    return dur ? { start: longAgo(scene, dur), end: scene.now, grain: 'day' } : null;
  }),
  rule(
    'when',
    [
      'within ~ rel ~ dur',
      'within ~ dur rel',
      'rel dur within|withinPost',
      'within ~ rel ~ unit',
      'rel dur after|from|since deictic',
      'within ~ rel dur after|from|since deictic',
    ],
    (m, scene) => {
      const dur = m.get('dur');
      const rel = m.get('rel') ?? -1;
      if (!dur) return null;
      return rel > 0 ? windowAhead(scene, dur) : window(scene, dur);
    },
  ),
  rule(
    'when',
    ['within ~ dur', 'dur within|withinPost', 'within ~ dur since|from|sincePost ~ deictic'],
    (m, scene) => {
      const dur = m.get('dur');
      if (!dur) return null;
      // "Dentro de" is ahead by itself, "within" only where the sentence is.
      const lies = scene.future || m.has('deictic') || hasSense(m.items[0], 'ahead');
      return lies ? windowAhead(scene, dur) : window(scene, dur);
    },
  ),
];

/** A preposition before a time belongs to it. */
const written = (item: Item | undefined): boolean => /[a-z']/.test(item?.text ?? '');

export const prefaceRules: readonly Rule[] = [
  rule('when', ['pre|from ~ when', 'pre|from pre ~ when', 'pre|from|fill ~ when'], (m) =>
    written(m.items[0]) ? (m.get('when') ?? null) : null,
  ),
];
