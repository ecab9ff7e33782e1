import { instantOf, isTimeZone, localTimeOf } from '../../domain/time';
import { DAY } from './calendar';

/**
 * A wall-clock moment moved by seconds that pass, back where negative: at four in the night the clocks go back, three
 * hours ago it was two. Local seconds since 1970-01-01 in and out; without a zone no clock changes. Of an hour that comes
 * twice the first one is taken.
 */
export function elapsed(local: number, seconds: number, zone: string | undefined): number {
  if (zone === undefined || !isTimeZone(zone)) return local + seconds;
  const instant = instantOf(new Date(local * 1000).toISOString().slice(0, 19), zone) + seconds * 1000;
  const moved = Date.parse(`${localTimeOf(instant, zone)}Z`) / 1000;
  // A zone that changed its habits long ago, or a moment outside of all years: never further than a day of either.
  return Math.abs(moved - local - seconds) <= DAY ? moved : local + seconds;
}
