import { DateTime } from 'luxon';
import { type FieldFault, type FieldProblem, type RequestForm } from './request-form';

/** Local ISO dates as a form means them; null where it leaves them open. */
export interface FormDays {
  readonly from: string | null;
  readonly to: string | null;
  readonly until: string | null;
}

type DayField = keyof FormDays;

/**
 * @param today the requester's own local ISO date
 * @returns the days; a day with a problem is null and must not be used
 */
export function checkDays(
  form: RequestForm,
  today: string,
): { readonly days: FormDays; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const fail = (field: DayField, fault: FieldFault): void => {
    problems.push({ field, fault });
  };
  const day = (field: DayField): string | null => {
    const typed = form[field].trim();
    if (typed === '') return null;
    if (isDate(typed)) return typed;
    fail(field, 'not-a-date');
    return null;
  };
  const from = day('from');
  const to = day('to');
  const until = form.kind === 'hold' ? day('until') : null;
  if (form.kind !== 'hold') {
    if (from !== null && from > today) fail('from', 'date-in-future');
    if (to !== null && to > today) fail('to', 'date-in-future');
  }
  if (from !== null && to !== null && to < from) fail('to', 'ends-before-it-begins');
  if (until !== null && until < today) fail('until', 'date-in-past');
  return { days: { from, to, until }, problems };
}

/** A day that is in the calendar, written `yyyy-MM-dd`: such dates compare as text. */
function isDate(typed: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(typed) && typed > '1900' && DateTime.fromISO(typed, { zone: 'utc' }).isValid
  );
}
