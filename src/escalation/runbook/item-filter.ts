import { DateTime } from 'luxon';
import { type RequestScope } from '../../domain/request';
import { dateLiteral, quote } from './quote';
import { type RunbookNote } from './runbook';

/**
 * Parameters of Get- and Restore-RecoverableItems, the same for both: what was seen is what comes back.
 *
 * @param which which items, in parameters of our own: nothing of a person's is in it
 */
export function itemFilter(which: string, { from, to, query }: RequestScope): string {
  return [
    which,
    ...(from === null ? [] : [`-FilterStartTime ${dateLiteral(from)}`]),
    ...(to === null ? [] : [`-FilterEndTime ${dateLiteral(dayAfter(to))}`]),
    ...(query.trim() === '' ? [] : [`-SubjectContains ${quote(query.trim())}`]),
    '-ResultSize Unlimited',
  ].join(' ');
}

/** What an agent has to know of these parameters. */
export function filterNotes({ from, to, query }: RequestScope): readonly RunbookNote[] {
  return [
    'needs-import-export-role',
    ...(from === null && to === null ? [] : ['days-are-last-change' as const]),
    ...(query.trim() === '' ? [] : ['text-in-subject-only' as const]),
  ];
}

/** Up to the end of a day. @throws Error where it is no day */
export function dayAfter(day: string): string {
  const next = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone: 'utc' }).plus({ days: 1 });
  if (!next.isValid) throw new Error('not a date');
  return next.toFormat('yyyy-MM-dd');
}
