import { DateTime } from 'luxon';
import { type EpochMs } from '../domain/time';
import { type WorkingHours } from '../policy/policy';

/**
 * The instant at which so many working hours will have passed. Hours are hours that really pass: a working day on which
 * the clock is changed is an hour shorter or longer.
 *
 * @param hours more than 0
 */
export function addWorkingHours(from: EpochMs, hours: number, working: WorkingHours): EpochMs {
  let left = hours * 60 * 60 * 1000;
  let day = DateTime.fromMillis(from, { zone: working.timezone }).startOf('day');
  for (;;) {
    const begin = Math.max(from, atTime(day, working.from));
    const end = atTime(day, working.to);
    if (working.days.includes(day.weekday) && end > begin) {
      if (left <= end - begin) return begin + left;
      left -= end - begin;
    }
    day = day.plus({ days: 1 }).startOf('day');
  }
}

/** @param time `HH:mm`; `24:00` is the next midnight */
function atTime(day: DateTime, time: string): EpochMs {
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour: hour ?? 0, minute: minute ?? 0 }).toMillis();
}
