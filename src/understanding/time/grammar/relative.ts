import { addMonths, civil, DAY, dayOf, weekdayOf } from '../calendar';
import { type Scene } from '../scene';
import { daysOf, monthsOf, secondsOf, type Unit, unitSpan } from '../units';
import { workStart } from '../week';
import { elapsed } from '../zone';
import { days, daySpan, oneDay, type When } from '../when';
import { ordinary } from './context';
import { durationOf } from './durations';
import { type Category, type Duration, hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

/** A moment moved by a duration, backwards for -1; whole days keep the time of day. */
export function moved(seconds: number, dur: Duration, sign: 1 | -1): number {
  const day = Math.floor(seconds / DAY);
  const ofDay = seconds - day * DAY;
  const shifted = addMonths(day, sign * dur.months) + sign * dur.days;
  return shifted * DAY + ofDay + sign * dur.seconds;
}

/** Now moved by a duration; hours and less by what passes on the clock of the person's zone. */
export function fromNow(scene: Scene, dur: Duration, sign: 1 | -1): number {
  return dur.seconds > 0 && dur.months === 0 && dur.days === 0
    ? elapsed(scene.now, sign * dur.seconds, scene.zone)
    : moved(scene.now, dur, sign);
}

function workdaysBack(today: number, count: number): number {
  let day = today;
  for (let left = count; left > 0; left -= weekdayOf(day) < 5 ? 1 : 0) day -= 1;
  return day;
}

/** Units whose "last three" are whole calendar units; of the others they are a window that ends now. */
const WHOLE: ReadonlySet<Unit> = new Set<Unit>([
  'quarter',
  'half',
  'decade',
  'century',
  'weekend',
  'workweek',
]);

/** "The last 3 days": from the day that long ago until now, so that what happened a minute ago is in it. */
export function window(scene: Scene, dur: Duration): When {
  if (WHOLE.has(dur.unit) && dur.count >= 1) {
    const [, end] = unitSpan(dur.unit, scene.today, -1, scene.week);
    const [start] = unitSpan(dur.unit, scene.today, -Math.round(dur.count), scene.week);
    return days(start, end, dur.unit);
  }
  const grain = secondsOf(dur.unit) === undefined ? 'day' : dur.unit;
  if (dur.workdays === true) {
    return { start: workdaysBack(scene.today, dur.count) * DAY, end: scene.now, grain };
  }
  const from = fromNow(scene, dur, -1);
  const start = secondsOf(dur.unit) === undefined ? Math.floor(from / DAY) * DAY : from;
  const relative = { unit: dur.unit, offset: -1, days: dur.days };
  return { start, end: scene.now, grain, relative };
}

/** "The previous 3 days": those before today, where "the last 3 days" go on until now, which is the other reading. */
function windowBefore(scene: Scene, dur: Duration): When {
  const reaching = window(scene, dur);
  const end = scene.today * DAY;
  const whole = dur.months === 0 && dur.seconds === 0 && (reaching.end ?? 0) > end;
  return whole ? { ...reaching, end, alternative: { start: reaching.start, end: reaching.end } } : reaching;
}

/** "The next 3 days", from now on. */
export const windowAhead = (scene: Scene, dur: Duration): When => ({
  start: scene.now,
  end: fromNow(scene, dur, 1),
  grain: 'day',
});

/** "Last week", "this month", "next year": the whole calendar unit; of hours and less, a window. */
export function relativeUnit(scene: Scene, unit: Unit, offset: number): When {
  const seconds = secondsOf(unit);
  if (seconds !== undefined) {
    const start = offset < 0 ? elapsed(scene.now, offset * seconds, scene.zone) : scene.now;
    return {
      start: offset === 0 ? Math.floor(scene.now / seconds) * seconds : start,
      end: offset === -1 ? scene.now : start + seconds,
      grain: unit,
    };
  }
  if (unit === 'weekend' && offset === 0) return latestWeekend(scene);
  if (unit === 'fortnight' && offset === -1) return window(scene, durationOf(1, unit));
  if (unit === 'workday' && offset === -1)
    return { ...oneDay(workdaysBack(scene.today, 1)), relative: { unit, offset } };
  const [start, end] = unitSpan(unit, scene.today, offset, scene.week);
  const when = { ...days(start, end, unit), relative: { unit, offset } };
  return offset === -1 && unit === 'month'
    ? { ...when, alternative: { start: addMonths(scene.today, -1) * DAY, end: scene.now } }
    : when;
}

const isWeekend = ({ week, today }: Scene): boolean => today - workStart(week, today) >= 5;

/** The weekend that is, or was last. */
export function latestWeekend(scene: Scene): When {
  const [start, end] = unitSpan('weekend', scene.today, isWeekend(scene) ? 0 : -1, scene.week);
  return days(start, end, 'weekend');
}

/** "Three weeks ago": a day; "two years ago": that month, since nobody means the day; hours and less: about then. */
export function ago(scene: Scene, dur: Duration, about: boolean): When {
  const { least } = dur;
  if (dur.count >= 1 && (dur.unit === 'weekend' || dur.unit === 'quarter'))
    return relativeUnit(scene, dur.unit, -Math.round(dur.count));
  if (least && secondsOf(dur.unit) === undefined) {
    const [first, last] = [moved(scene.now, dur, -1), moved(scene.now, least, -1)];
    return days(Math.floor(first / DAY), Math.floor(last / DAY) + 1, 'day');
  }
  const at = fromNow(scene, dur, -1);
  const seconds = dur.days + dur.months > 0 ? undefined : secondsOf(dur.unit);
  if (seconds !== undefined) {
    const slack = Math.max(Math.min(seconds, scene.now - at), (scene.now - at) / 2);
    return { start: at - slack, end: Math.min(at + slack, scene.now), grain: dur.unit };
  }
  const day = Math.floor(at / DAY);
  const back = { unit: dur.unit, count: dur.count };
  const months = monthsOf(dur.unit) ?? 0;
  if (dur.count === 0 || months === 0) return { ...oneDay(day), back };
  const { year, month } = civil(day);
  const whole = [dayOf(year, month, 1), dayOf(year, month + 1, 1)] as const;
  if (months < 12) {
    const narrow = { ...oneDay(day), back, alternative: daySpan(...whole) };
    return about ? { ...days(...whole, 'month'), alternative: daySpan(day, day + 1) } : narrow;
  }
  const calendarYear = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)] as const;
  return about
    ? { ...days(...calendarYear, 'year'), alternative: daySpan(...whole) }
    : { ...days(...whole, 'month'), back, alternative: daySpan(...calendarYear) };
}

/** "In 3 days", "2 weeks from now". */
function ahead(scene: Scene, dur: Duration): When {
  const at = fromNow(scene, dur, 1);
  if (secondsOf(dur.unit) !== undefined) return { start: at, end: at + 60, grain: 'minute' };
  return oneDay(Math.floor(at / DAY));
}

/** What "last" may belong to: not "the week before last" but "before last Monday". */
const LEADS: readonly Category[] = [
  'weekday',
  'unit',
  'month',
  'season',
  'holiday',
  'part',
  'num',
  'dur',
  'when',
];

/** "Heute Morgen", "ayer mañana": the word for tomorrow after a day is its morning. */
const isMorning = (m: Match): boolean =>
  hasSense(m.items[0], 'part') &&
  (['rel', 'deictic', 'weekday', 'edge'] as const).some((category) => hasSense(m.previous, category));

const isMoment = (unit: Unit): boolean => unit === 'second' || unit === 'minute';

/** "The last minute", not "a last minute change". */
const led = (m: Match): boolean => hasSense(m.previous, 'fill') || hasSense(m.previous, 'pre');

/** The last of several is the one that counts: "this past week". */
const relOf = (m: Match): number => m.get('relPost') ?? m.get('rel', 1) ?? m.get('rel') ?? 0;

const by = (scene: Scene, rel: number, dur: Duration): When =>
  rel > 0 ? windowAhead(scene, dur) : window(scene, dur);

/** Several, when only a plural says so: "the last days". */
export const SOME = 3;

/** The unit of a plural: "days" is both. */
export function unitIn(m: Match): Unit | undefined {
  const senses = m.items.find((item) => hasSense(item, 'plural'))?.senses ?? [];
  return senses.find(({ category }) => category === 'unit')?.value as Unit | undefined;
}

/** "La semaine avant Noël": the word for "ago" is "before" here. */
const startsOffset = (m: Match): boolean =>
  hasSense(m.items.at(-1), 'before') &&
  (hasSense(m.next, 'fill') || LEADS.some((category) => hasSense(m.next, category)));

/** "Dos días antes de Navidad": the word for "ago" or "later" is "before" or "after" here. */
const leadsToDate = (m: Match): boolean => {
  // クリスマスの2日前
  const dated = hasSense(m.beforePrevious, 'when') || hasSense(m.beforePrevious, 'holiday');
  if (m.previous?.text === 'の' && dated) return true;
  const last = m.items.at(-1);
  if (!hasSense(last, 'before') && !hasSense(last, 'after')) return false;
  const far = hasSense(m.next, 'fill') ? m.afterNext : m.next;
  return [...LEADS, 'deictic' as const].some((category) => hasSense(far, category));
};

/** "La veille de Pâques", "le lendemain de Noël": the day beside what follows. */
const leadsFeast = (m: Match): boolean =>
  (hasSense(m.items[0], 'morrow') || hasSense(m.items[0], 'eve')) &&
  hasSense(m.next, 'fill') &&
  (['holiday', 'when', 'fill', 'date', 'num', 'weekday'] as const).some((category) =>
    hasSense(m.afterNext, category),
  );

const NAMED: readonly Category[] = ['holiday', 'when', 'weekday'];

/** クリスマスの翌日, 圣诞节前一天: the day beside what stands before. */
function followsDate(m: Match): boolean {
  const [first] = m.items;
  if (!hasSense(first, 'evePost') && !hasSense(first, 'morrowPost')) return false;
  const before = hasSense(m.previous, 'fill') ? m.beforePrevious : m.previous;
  return NAMED.some((category) => hasSense(before, category));
}

/** 十月的前三天, 圣诞节前两天: of what stands before, or before it, not before today. */
function ofDate(m: Match): boolean {
  if (m.items[0]?.spaced === true || !hasSense(m.items[0], 'beforePost')) return false;
  const before = hasSense(m.previous, 'fill') ? m.beforePrevious : m.previous;
  return [...NAMED, 'unit' as const].some((category) => hasSense(before, category));
}

/** "In two years since 2011": counted from a date that follows, not from today. */
const countsFromDate = (m: Match): boolean =>
  (['since', 'from', 'before', 'after'] as const).some((category) => hasSense(m.next, category)) &&
  (['year', 'when', 'month', 'fill', 'yearWord', 'holiday'] as const).some((category) =>
    hasSense(m.afterNext, category),
  );

/** "Last week", "3 days ago", "the past 2 months", "today". */
export const relativeRules: readonly Rule[] = [
  rule('when', 'yearBack', (m, scene) => relativeUnit(scene, 'year', m.get('yearBack') ?? 0)),
  rule('when', 'deictic', (m, scene) =>
    isMorning(m) || leadsFeast(m) || followsDate(m) ? null : oneDay(scene.today + (m.get('deictic') ?? 0)),
  ),
  rule('when', ['rel plural', 'rel rel plural', 'plural relPost', 'rel plural relPost'], (m, scene) => {
    const unit = m.get('unit') ?? unitIn(m);
    // "Estos días" are the days up to now; "these weeks" tell nothing.
    const lately = relOf(m) === -1 || (relOf(m) === 0 && unit === 'day');
    return unit === undefined || !lately ? null : window(scene, durationOf(SOME, unit));
  }),
  rule('when', 'plural ago', (m, scene) => {
    const unit = unitIn(m);
    return unit === undefined || startsOffset(m) ? null : ago(scene, durationOf(SOME, unit), false);
  }),
  rule(
    'when',
    ['rel unit', 'unit relPost', 'rel rel unit', 'rel unit relPost', 'same ~ unit', 'unit same'],
    (m, scene) => {
      const unit = m.get('unit');
      if (unit === undefined || (isMoment(unit) && !led(m))) return null;
      return relativeUnit(scene, unit, relOf(m));
    },
  ),
  // "The last week or two", "the last month or so": up to now.
  rule('when', ['rel unit or num', 'rel unit aroundPost'], (m, scene) => {
    const [unit, n] = [m.get('unit'), m.get('num')?.n];
    if (unit === undefined || relOf(m) !== -1) return null;
    if (n !== undefined) return n > 1 && n < 100 ? window(scene, durationOf(n, unit)) : null;
    return { start: relativeUnit(scene, unit, -1).start, end: scene.now, grain: 'day' };
  }),
  rule('when', ['preceding ~ dur', 'dur preceding'], (m, scene) => {
    const dur = m.get('dur');
    // 三天前 is three days ago, 前三天 the three days before.
    return dur && !hasSense(m.items.at(-1), 'ago') && !ofDate(m) ? windowBefore(scene, dur) : null;
  }),
  rule('when', 'num preceding unit', (m, scene) => {
    const [n, unit] = [m.get('num')?.n ?? 0, m.get('unit')];
    return unit === undefined || n < 2 || n > 1000 ? null : windowBefore(scene, durationOf(n, unit));
  }),
  rule('when', ['rel ~ dur', 'dur relPost', 'rel rel ~ dur', 'rel dur relPost'], (m, scene) => {
    const dur = m.get('dur');
    const rel = relOf(m);
    return dur && !ofDate(m) && (rel === 1 || rel <= 0) ? by(scene, rel, dur) : null;
  }),
  rule('when', ['num rel unit', 'num relPost unit', 'rel num ~ rel unit'], (m, scene) => {
    const unit = m.get('unit');
    const n = m.get('num')?.n ?? 0;
    // "Q4 last year" is a quarter.
    const named = hasSense(m.previous, 'quarter') || hasSense(m.previous, 'half');
    if (named && m.items[0]?.spaced === false) return null;
    // "10 to 12 last month" are days of it.
    if (hasSense(m.previous, 'to') && hasSense(m.beforePrevious, 'num')) return null;
    if (unit === undefined || n < 2 || n > 1000 || relOf(m) === 0) return null;
    const months = (monthsOf(unit) ?? 0) * n;
    const seconds = (secondsOf(unit) ?? 0) * n;
    const whole =
      months + seconds > 0
        ? 0
        : n * (unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : 1);
    const dur = { months, seconds, days: whole, unit, count: n, workdays: unit === 'workday' };
    return by(scene, relOf(m), dur);
  }),
  rule(
    'when',
    [
      'around? dur ago',
      'dur around|aroundPost ago',
      'agoPre around? dur ago?',
      'agoPre fill? around ~ dur',
      'around agoPre dur',
    ],
    (m, scene) => {
      const dur = m.get('dur');
      return dur && !leadsToDate(m) ? ago(scene, dur, m.has('around')) : null;
    },
  ),
  rule('when', 'unit before rel', (m, scene) => {
    const unit = m.get('unit');
    const ends = !LEADS.some((category) => hasSense(m.next, category));
    return unit !== undefined && m.get('rel') === -1 && ends ? relativeUnit(scene, unit, -2) : null;
  }),
  // "The week after next"
  rule('when', ['unit after ~ rel', 'unit after ~ relPost'], (m, scene) => {
    const unit = m.get('unit');
    const ends = !LEADS.some((category) => hasSense(m.next, category));
    return unit !== undefined && relOf(m) === 1 && ends ? relativeUnit(scene, unit, 2) : null;
  }),
  rule('when', 'midweek', (_, scene) => relativeUnit(scene, 'workweek', 0)),
  rule('when', 'unit ago', (m, scene) => {
    const unit = m.get('unit');
    // 周末之前 is before the weekend.
    if (unit === 'weekend' && hasSense(m.items[1], 'beforePost')) return null;
    return unit === undefined || startsOffset(m) ? null : ago(scene, durationOf(1, unit), false);
  }),
  // "Before yesterday" is one word here.
  rule('when', 'dur deictic', (m, scene) => {
    const dur = m.get('dur');
    const counted = m.items[1]?.text === 'before' && m.get('deictic') === -2;
    return dur && counted && dur.seconds === 0
      ? oneDay(Math.floor(moved((scene.today - 1) * DAY, dur, -1) / DAY))
      : null;
  }),
  rule('when', ['ahead ~ dur', 'dur hence', 'ahead ~ dur hence'], (m, scene) => {
    const dur = m.get('dur');
    return dur && !countsFromDate(m) && !leadsToDate(m) ? ahead(scene, dur) : null;
  }),
  rule('when', 'dur from|since ~ deictic', (m, scene) => {
    const [dur, day] = [m.get('dur'), m.get('deictic') ?? 0];
    if (!dur) return null;
    return day === 0 ? ahead(scene, dur) : oneDay(Math.floor(moved((scene.today + day) * DAY, dur, 1) / DAY));
  }),
  rule('when', 'num weekday hence', (m, scene) => {
    const n = m.get('num')?.n ?? 0;
    const first = scene.today + (((m.get('weekday') ?? 0) - scene.weekday + 7) % 7 || 7);
    return n > 0 && n < 500 ? oneDay(first + (n - 1) * 7) : null;
  }),
  rule('when', ['num weekday ago', 'agoPre num weekday'], (m, scene) => {
    const weekday = m.get('weekday') ?? 0;
    const n = m.get('num')?.n ?? 0;
    const latest = scene.today - ((scene.weekday - weekday + 7) % 7 || 7);
    return n > 0 && n < 500 ? oneDay(latest - (n - 1) * 7) : null;
  }),
  // "The week", and no more is said, or nothing behind it: the current one.
  rule('when', 'fill fill? unit', (m, scene) => {
    const unit = m.get('unit');
    if (hasSense(m.items[0], 'before')) return null;
    const ends = ordinary(m.previous) && m.items.length === 2 && !hasSense(m.items[0], 'pre');
    const alone = (m.previous === undefined || ends) && m.next === undefined;
    return alone && unit !== undefined && daysOf(unit) !== 1 && secondsOf(unit) === undefined
      ? relativeUnit(scene, unit, 0)
      : null;
  }),
  rule('when', 'unit toDate', (m, scene) => {
    const [start] = unitSpan(m.get('unit') ?? 'year', scene.today, 0, scene.week);
    return { start: start * DAY, end: scene.now, grain: 'day' };
  }),
  rule('when', 'now', (m, scene) =>
    m.items[0]?.weak === true && !scene.past
      ? null
      : { start: elapsed(scene.now, -3600, scene.zone), end: scene.now, grain: 'minute' },
  ),
];
