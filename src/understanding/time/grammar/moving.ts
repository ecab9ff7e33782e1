import { addMonths, DAY, weekdayOf } from '../calendar';
import { type Scene } from '../scene';
import { elapsed } from '../zone';
import { type Duration } from './items';

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

export function workdaysBack(today: number, count: number): number {
  let day = today;
  for (let left = count; left > 0; left -= weekdayOf(day) < 5 ? 1 : 0) day -= 1;
  return day;
}
