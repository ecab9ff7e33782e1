import { DAY } from '../calendar';
import { type Scene } from '../scene';
import { secondsOf, type Unit, unitSpan } from '../units';
import { days, type When } from '../when';
import { type Duration } from './items';
import { fromNow, workdaysBack } from './moving';

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
export function windowBefore(scene: Scene, dur: Duration): When {
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

export const by = (scene: Scene, rel: number, dur: Duration): When =>
  rel > 0 ? windowAhead(scene, dur) : window(scene, dur);
