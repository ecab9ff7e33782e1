import { type Words } from '../words';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Up to here the smaller unit says more. */
const HOURS_SHOWN = 48;

/** A length of time as people say it: `12 minutes`, `5 hours`, `3 days`. */
export function took(seconds: number, { helpdesk }: Words): string {
  const { took: words } = helpdesk;
  if (seconds < MINUTE) return words.moments;
  if (seconds < HOUR) return words.minutes(Math.floor(seconds / MINUTE));
  if (seconds < HOURS_SHOWN * HOUR) return words.hours(Math.floor(seconds / HOUR));
  return words.days(Math.floor(seconds / DAY));
}
