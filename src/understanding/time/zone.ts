import { type EpochMs, instantOf, isTimeZone, localTimeOf } from '../../domain/time';
import { DAY } from './calendar';

/** The moment placed last: sentences come with the same one again and again, and placing it is slow. */
let latest: { readonly local: number; readonly zone: string; readonly instant: EpochMs | null } = {
  local: 0,
  zone: 'UTC',
  instant: 0,
};

/** Null where the platform knows no such zone. */
function placed(local: number, zone: string): EpochMs | null {
  if (latest.local !== local || latest.zone !== zone) latest = { local, zone, instant: place(local, zone) };
  return latest.instant;
}

const place = (local: number, zone: string): EpochMs | null =>
  isTimeZone(zone) ? instantOf(new Date(local * 1000).toISOString().slice(0, 19), zone) : null;

/**
 * A wall-clock moment moved by seconds that pass, back where negative: at four in the night the clocks go back, three
 * hours ago it was two. Local seconds since 1970-01-01 in and out; without a zone no clock changes. Of an hour that comes
 * twice the first one is taken.
 */
export function elapsed(local: number, seconds: number, zone: string | undefined): number {
  const from = zone === undefined ? null : placed(local, zone);
  if (zone === undefined || from === null) return local + seconds;
  const moved = Date.parse(`${localTimeOf(from + seconds * 1000, zone)}Z`) / 1000;
  // A zone that changed its habits long ago, or a moment outside of all years: never further than a day of either.
  return Math.abs(moved - local - seconds) <= DAY ? moved : local + seconds;
}
