import { DAY_MS, type EpochMs } from '../../domain/time';
import { type Words } from '../words';

const HOUR_MS = 60 * 60 * 1000;
/** Up to here hours say more than days. */
const HOURS_SHOWN = 48;

/** How long ago, roughly, as people say it: `3 hours`, `2 days`. */
export function age(since: EpochMs, now: EpochMs, { requests }: Words): string {
  const hours = Math.floor(Math.max(0, now - since) / HOUR_MS);
  if (hours < 1) return requests.age.minutes;
  return hours < HOURS_SHOWN
    ? requests.age.hours(hours)
    : requests.age.days(Math.floor((hours * HOUR_MS) / DAY_MS));
}
