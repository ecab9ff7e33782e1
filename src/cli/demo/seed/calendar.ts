import { DateTime } from 'luxon';
import { type Moment } from './story';

const TUESDAY = 2;
const SATURDAY = 6;
const SUNDAY = 0;
/** Nothing in the seed happens later than this before now. */
const FRESHEST_MINUTES = 20;

/** Turns the seed's relative moments into instants, for one now in one zone. */
export interface SeedCalendar {
  readonly now: DateTime;
  /** First moment of the most recent Tuesday before today: what a person means by "Tuesday". */
  readonly tuesday: DateTime;
  instant(moment: Moment): DateTime;
}

/**
 * @param zone IANA zone of the employee
 * @throws Error for a moment that is not of the form `Moment`
 */
export function seedCalendar(now: Date, zone: string): SeedCalendar {
  const at = DateTime.fromJSDate(now, { zone });
  const today = at.startOf('day');
  const tuesday = today.minus({ days: (today.weekday - TUESDAY + 7) % 7 || 7 });
  const freshest = at.minus({ minutes: FRESHEST_MINUTES });
  return {
    now: at,
    tuesday,
    instant: (moment) => {
      const instant = read(moment, at, today, tuesday);
      return instant > freshest ? freshest : instant;
    },
  };
}

const FORM = /^(?:h(?<hours>\d+)|(?<unit>w|d|tue)(?<count>[+-]?\d*) (?<hour>\d\d):(?<minute>\d\d))$/;

function read(moment: Moment, now: DateTime, today: DateTime, tuesday: DateTime): DateTime {
  const parts = FORM.exec(moment)?.groups;
  if (parts === undefined) throw new Error(`“${moment}” is no moment of the seed`);
  if (parts['hours'] !== undefined) return now.minus({ hours: Number(parts['hours']) });
  const count = Number(parts['count'] ?? 0);
  const day =
    parts['unit'] === 'tue'
      ? tuesday.plus({ days: count })
      : parts['unit'] === 'd'
        ? today.minus({ days: count })
        : workingDaysBefore(today, count);
  return day.set({ hour: Number(parts['hour']), minute: Number(parts['minute']) });
}

/** Counted on numbers: a date library takes its time over every single day. */
function workingDaysBefore(today: DateTime, count: number): DateTime {
  let days = 0;
  for (let left = count; left > 0;) {
    days += 1;
    const weekday = (((today.weekday - days) % 7) + 7) % 7;
    if (weekday !== SUNDAY && weekday !== SATURDAY) left -= 1;
  }
  return today.minus({ days });
}

/** The same time a day earlier where an instant falls on the Tuesday: that day is told by `deleted-tuesday.ts` alone. */
export function awayFromTuesday(instant: DateTime, { tuesday }: SeedCalendar): DateTime {
  return instant.hasSame(tuesday, 'day') ? instant.minus({ days: 1 }) : instant;
}
