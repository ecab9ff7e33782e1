import { DateTime } from 'luxon';
import { type EpochMs, isTimeZone } from '../domain/time';

/** When a person's morning begins, and when it is too late in the day to speak unasked. */
const MORNING_HOUR = 8;
const EVENING_HOUR = 20;
const SPREAD_MINUTES = 60;
const MONDAY = 1;

/**
 * A moment of the first morning that begins after this instant, from 8 to 9 of the person's clock: each person has a minute
 * of their own, so that not all of an office is counted at once.
 */
export function nextMorning(after: EpochMs, zone: string, personId: string): EpochMs {
  const at = { hour: MORNING_HOUR, minute: minuteOf(personId), second: 0, millisecond: 0 };
  const today = DateTime.fromMillis(after, { zone: knownZone(zone) }).set(at);
  return (today.toMillis() > after ? today : today.plus({ days: 1 })).toMillis();
}

/** The first moment of the next Monday of the person's calendar; never today. */
export function nextMonday(after: EpochMs, zone: string): EpochMs {
  const today = DateTime.fromMillis(after, { zone: knownZone(zone) }).startOf('day');
  return today.plus({ days: (MONDAY + 7 - today.weekday) % 7 || 7 }).toMillis();
}

/** The last moment of the person's day. */
export function endOfDay(at: EpochMs, zone: string): EpochMs {
  return DateTime.fromMillis(at, { zone: knownZone(zone) })
    .endOf('day')
    .toMillis();
}

/** True while a person may be spoken to unasked: what is late does not ring at night. */
export function isDaytime(at: EpochMs, zone: string): boolean {
  const { hour } = DateTime.fromMillis(at, { zone: knownZone(zone) });
  return hour >= MORNING_HOUR && hour < EVENING_HOUR;
}

function minuteOf(personId: string): number {
  let sum = 0;
  for (const character of personId) sum = (sum * 31 + character.charCodeAt(0)) % SPREAD_MINUTES;
  return sum;
}

/** What a client says of its zone is checked where it is first used. */
function knownZone(zone: string): string {
  return isTimeZone(zone) ? zone : 'UTC';
}
