import { DAY } from '../calendar';
import { daysOf, monthsOf, secondsOf, type Unit, unitSpan } from '../units';
import { oneDay } from '../when';
import { elapsed } from '../zone';
import { ago, ahead } from './ago';
import { ordinary } from './context';
import { durationOf } from './durations';
import { hasSense } from './items';
import {
  countsFromDate,
  followsDate,
  isMorning,
  LEADS,
  leadsFeast,
  leadsToDate,
  ofDate,
  startsOffset,
} from './leads';
import { moved } from './moving';
import { SOME, unitIn } from './plurals';
import { relativeUnit } from './relative-units';
import { type Match, rule, type Rule } from './rule';
import { by, window, windowBefore } from './windows';

const isMoment = (unit: Unit): boolean => unit === 'second' || unit === 'minute';

/** "The last minute", not "a last minute change". */
const led = (m: Match): boolean => hasSense(m.previous, 'fill') || hasSense(m.previous, 'pre');

/** The last of several is the one that counts: "this past week". */
const relOf = (m: Match): number => m.get('relPost') ?? m.get('rel', 1) ?? m.get('rel') ?? 0;

/** 王小明上周: one that lies ahead before one that is past are no pair. */
const isTorn = (m: Match): boolean => (m.get('rel') ?? 0) * (m.get('rel', 1) ?? 0) < 0;

/** "Last week", "3 days ago", "the past 2 months", "today". */
export const relativeRules: readonly Rule[] = [
  rule('when', 'yearBack', (m, scene) => relativeUnit(scene, 'year', m.get('yearBack') ?? 0)),
  rule('when', 'deictic', (m, scene) =>
    isMorning(m) || leadsFeast(m) || followsDate(m)
      ? null
      : { ...oneDay(scene.today + (m.get('deictic') ?? 0)), fromNow: true },
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
      if (unit === undefined || (isMoment(unit) && !led(m)) || isTorn(m)) return null;
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
