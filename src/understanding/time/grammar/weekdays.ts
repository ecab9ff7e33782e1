import { weekdayOf } from '../calendar';
import { latestWeekday } from '../recent';
import { type Scene } from '../scene';
import { unitSpan } from '../units';
import { placeIn, weekStart } from '../week';
import { closed, daySpan, firstDay, lastDay, oneDay, type When } from '../when';
import { relOf } from './choice';
import { ordinary, paired, pairedWeekday, settled } from './context';
import { latestWeekend } from './relative-units';
import { hasSense } from './items';
import { type Match, rule, type Rule } from './rule';

/** Names that stand alone: "Monday", "last Friday". */
const weekdayRules: readonly Rule[] = [
  rule('when', 'weekday before|after|beforePost|afterPost ~ when', (m) => {
    const [weekday, when] = [m.get('weekday'), m.get('when')];
    if (weekday === undefined || !when || !closed(when) || when.back || when.relative?.days !== undefined)
      return null;
    const [start, end] = [firstDay(when), lastDay(when)];
    const earlier = m.has('before') || m.has('beforePost');
    return oneDay(
      earlier
        ? start - ((weekdayOf(start) - weekday + 7) % 7 || 7)
        : end + ((weekday - weekdayOf(end) + 7) % 7),
    );
  }),
  // "The first Tuesday after Easter"
  rule('when', 'ord weekday before|after ~ when', (m) => {
    const [weekday, when, nth] = [m.get('weekday') ?? 0, m.get('when'), m.get('ord') ?? 0];
    if (!when || !closed(when) || nth < 1 || nth > 53) return null;
    const [start, end] = [firstDay(when), lastDay(when)];
    const week = (nth - 1) * 7;
    return oneDay(
      m.has('before')
        ? start - ((weekdayOf(start) - weekday + 7) % 7 || 7) - week
        : end + ((weekday - weekdayOf(end) + 7) % 7) + week,
    );
  }),
  // "The Monday before last"
  rule('when', 'weekday before rel', (m, scene) =>
    m.get('rel') === -1 && !ordinary(m.next)
      ? oneDay(firstDay(latestWeekday(scene, m.get('weekday') ?? 0)) - 7)
      : null,
  ),
  rule('when', 'previous weekday', (m, scene) =>
    oneDay(weekStart(scene.week, scene.today) - 7 + placeIn(scene.week, m.get('weekday') ?? 0)),
  ),
  rule('when', ['rel weekday', 'weekday relPost', 'rel rel weekday', 'rel weekday relPost'], (m, scene) =>
    relativeWeekday(scene, m.get('weekday') ?? 0, relOf(m) ?? 0),
  ),
  rule('when', ['weekday rel unit'], (m, scene) => {
    const [start] = unitSpan('week', scene.today, m.get('rel') ?? 0, scene.week);
    return m.get('unit') === 'week' ? oneDay(start + placeIn(scene.week, m.get('weekday') ?? 0)) : null;
  }),
];

/** "Last Friday": the latest one before today; said at its heels, the one a week earlier is the other reading. */
function relativeWeekday(scene: Scene, weekday: number, rel: number): When {
  const thisWeek = weekStart(scene.week, scene.today) + placeIn(scene.week, weekday);
  if (rel <= -2) {
    if (scene.lastWeekdayOfWeek) return oneDay(thisWeek + rel * 7);
    const found = firstDay(latestWeekday(scene, weekday)) + (rel + 1) * 7;
    const week = thisWeek + rel * 7;
    return found === week ? oneDay(found) : { ...oneDay(found), alternative: daySpan(week, week + 1) };
  }
  if (rel === 1) {
    const ahead = (weekday - scene.weekday + 7) % 7 || 7;
    return oneDay(scene.today + ahead);
  }
  if (rel === 0) {
    return thisWeek <= scene.today
      ? oneDay(thisWeek)
      : { ...oneDay(thisWeek - 7), alternative: daySpan(thisWeek, thisWeek + 1) };
  }
  if (scene.lastWeekdayOfWeek) return oneDay(thisWeek - 7);
  const latest = latestWeekday(scene, weekday);
  const week = thisWeek - 7;
  return firstDay(latest) === week
    ? oneDay(week, { weekday })
    : { ...oneDay(firstDay(latest), { weekday }), alternative: daySpan(week, week + 1) };
}

/** A time of day follows: "sexta à noite", "sun at 3". */
const timed = (m: Match): boolean =>
  hasSense(m.next, 'part') ||
  hasSense(m.next, 'stretch') ||
  ((hasSense(m.next, 'fill') ||
    hasSense(m.next, 'from') ||
    hasSense(m.next, 'between') ||
    hasSense(m.next, 'at')) &&
    (['part', 'clock', 'num', 'fill', 'edge'] as const).some((category) =>
      hasSense(m.afterNext, category),
    )) ||
  ((['before', 'after', 'until', 'since'] as const).some((bound) => hasSense(m.next, bound)) &&
    (['clock', 'num', 'noon', 'at', 'fill'] as const).some((category) => hasSense(m.afterNext, category)));

/** A weekday that is no part of a date. */
export const weekdayAloneRules: readonly Rule[] = [
  rule('when', 'unit', (m, scene) => {
    // "The weekend after 3 May"
    const leads =
      (hasSense(m.next, 'before') || hasSense(m.next, 'after')) &&
      (hasSense(m.afterNext, 'when') || hasSense(m.afterNext, 'fill'));
    return m.get('unit') === 'weekend' && !leads ? latestWeekend(scene) : null;
  }),
  ...weekdayRules,
  rule('when', 'weekday', (m, scene) => {
    if (m.items[0]?.weak === true && !settled(m.previous) && !paired(m) && !pairedWeekday(m) && !timed(m))
      return null;
    return latestWeekday(scene, m.get('weekday') ?? 0);
  }),
];
