import { addMonths, DAY } from '../calendar';
import { type Scene } from '../scene';
import { secondsOf, type Unit, unitSpan } from '../units';
import { workStart } from '../week';
import { days, oneDay, type When } from '../when';
import { elapsed } from '../zone';
import { durationOf } from './durations';
import { workdaysBack } from './moving';
import { window } from './windows';

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
