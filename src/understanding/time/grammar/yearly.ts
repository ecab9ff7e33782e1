import { dayOf, weekdayOf } from '../calendar';
import { holidaySpan } from '../holidays';
import { fullYear, latestYearly, type Yearly } from '../recent';
import { type Scene } from '../scene';
import { type DaySpan } from '../units';
import { days, firstDay } from '../when';
import { chosen, ofYear, relOf } from './choice';
import { ordinary, settled } from './context';
import { hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

/** First days of winter, spring, summer, autumn, and of the winter after. */
const SEASONS: readonly (readonly [month: number, day: number])[] = [
  [12, 21],
  [3, 21],
  [6, 21],
  [9, 23],
  [12, 21],
];

/** Astronomical seasons; winter bears the year it ends in. */
function seasonSpan(season: number, year: number): DaySpan | null {
  const [month, day] = SEASONS[season] ?? [0, 0];
  const [toMonth, toDay] = SEASONS[season + 1] ?? [0, 0];
  if (month === 0) return null;
  const from = season === 0 ? year - 1 : year;
  return [dayOf(from, month, day), dayOf(year, toMonth, toDay)];
}

const seasonAt = (m: Match): Yearly => {
  const season = m.get('season') ?? 0;
  return (year) => seasonSpan(season, year);
};

const holidayAt = (m: Match, scene: Scene): Yearly => {
  const id = m.get('holiday') ?? '';
  return (year) => holidaySpan(id, year, scene.country);
};

const instanceOf = (m: Match, scene: Scene): Yearly => (m.has('season') ? seasonAt(m) : holidayAt(m, scene));

/** Seasons and holidays: "last summer", "Christmas 2024", "Easter of last year". */
export const yearlyRules: readonly Rule[] = [
  rule('when', ['season ~ when', 'when ~ season'], (m) => ofYear(m, seasonAt(m), 'quarter')),
  rule('when', ['season|holiday ~ apostrophe num', 'season|holiday ~ num'], (m, scene) => {
    const num = m.get('num');
    const isYear = num?.digits === 2 && (num.n > 31 || m.has('apostrophe'));
    const span = isYear ? instanceOf(m, scene)(fullYear(scene, num.n)) : null;
    return span && days(span[0], span[1], m.has('season') ? 'quarter' : 'day');
  }),
  // "The winter before last"
  rule('when', 'season|holiday before rel', (m, scene) => {
    if (m.get('rel') !== -1 || ordinary(m.next)) return null;
    const [year] = latestYearly(scene, instanceOf(m, scene)) ?? [0];
    const span = year > 0 ? instanceOf(m, scene)(year - 1) : null;
    return span && days(span[0], span[1], m.has('season') ? 'quarter' : 'day');
  }),
  rule('when', ['holiday ~|comma when', 'when ~ holiday'], (m, scene) =>
    ofYear(m, holidayAt(m, scene), 'day'),
  ),
];

/** "Labor Day weekend": the weekend next to the feast. */
export const holidayWeekendRules: readonly Rule[] = [
  rule('when', ['holiday unit', 'holiday unit ~ when', 'holiday ~ when unit'], (m, scene) => {
    const weekend = m.get('unit') === 'weekend';
    const holiday = m.has('when')
      ? ofYear(m, holidayAt(m, scene), 'day')
      : chosen(scene, holidayAt(m, scene), 'day', undefined);
    if (!weekend || !holiday) return null;
    const day = firstDay(holiday);
    const saturday = day - weekdayOf(day) + (weekdayOf(day) === 0 ? -2 : 5);
    return days(saturday, Math.max(saturday + 2, weekdayOf(day) === 0 ? day + 1 : 0), 'weekend');
  }),
];

/** "In the spring", "à la fin de l'été", 夏末: what stands beside a word that is no season alone. */
const named = (m: Match): boolean =>
  settled(m.previous) ||
  hasSense(m.next, 'edge') ||
  (hasSense(m.previous, 'fill') &&
    (settled(m.beforePrevious) || hasSense(m.beforePrevious, 'fill') || m.previous?.text === 'l'));

/** The same without a year. */
export const yearlyAloneRules: readonly Rule[] = [
  rule('when', ['rel season', 'season relPost', 'season'], (m, scene) => {
    if (m.items[0]?.weak === true && relOf(m) === undefined && !named(m)) return null;
    return chosen(scene, seasonAt(m), 'quarter', relOf(m));
  }),
  rule('when', ['rel holiday', 'holiday relPost', 'holiday'], (m, scene) => {
    if (hasSense(m.next, 'topic')) return null;
    if (ordinary(m.next) && hasSense(m.previous, 'fill') && !settled(m.previous)) return null;
    const when = chosen(scene, holidayAt(m, scene), 'day', relOf(m));
    return when && { ...when, holiday: true };
  }),
];
