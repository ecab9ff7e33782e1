import { DateTime } from 'luxon';
import { type LocalRange } from '../../understanding/intent';

const LOCAL = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;
/** Exchange had no mailboxes before. */
const FIRST_YEAR = 1990;

/**
 * Whether a stretch of time can be one in which mail was received or deleted: real dates, the start before the end, from
 * 1990 on, begun by the end of today, ended within a year from today ("this year" is still running).
 *
 * @param today local ISO date
 */
export function isSaneRange({ start, end }: LocalRange, today: string): boolean {
  const from = start === null ? null : readLocal(start);
  const to = end === null ? null : readLocal(end);
  if (from === undefined || to === undefined || (from === null && to === null)) return false;
  if (from !== null && to !== null && from >= to) return false;
  const now = DateTime.fromISO(today, { zone: 'utc' });
  const startsTooLate = from !== null && from >= now.plus({ days: 1 });
  const endsTooLate = to !== null && to > now.plus({ years: 1, days: 1 });
  const [earliest] = [from, to].filter((at) => at !== null);
  return !startsTooLate && !endsTooLate && earliest !== undefined && earliest.year >= FIRST_YEAR;
}

function readLocal(text: string): DateTime | undefined {
  const at = DateTime.fromISO(text, { zone: 'utc' });
  return LOCAL.test(text) && at.isValid ? at : undefined;
}
