import { civil, DAY, dayOf } from '../calendar';
import { type Scene } from '../scene';
import { monthsOf, secondsOf } from '../units';
import { days, daySpan, oneDay, type When } from '../when';
import { type Duration } from './items';
import { fromNow, moved } from './moving';
import { relativeUnit } from './relative-units';

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
export function ahead(scene: Scene, dur: Duration): When {
  const at = fromNow(scene, dur, 1);
  if (secondsOf(dur.unit) !== undefined) return { start: at, end: at + 60, grain: 'minute' };
  return oneDay(Math.floor(at / DAY));
}
