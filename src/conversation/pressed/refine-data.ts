import { DateTime } from 'luxon';
import { type Interval } from '../../domain/time';
import { type Criteria } from '../../recovery/criteria';
import { type Reading, type SearchSummary } from '../../recovery/search-outcome';
import { sameMailbox, type Wanted } from '../criteria-from-intent';
import { numberOf, type PressedData, textOf } from './read-data';

const INPUTS = ['sender', 'words', 'from', 'to', 'basis'] as const;

/** True where the button came without any of the form's fields: the person wants the form. */
export function asksForForm(data: PressedData): boolean {
  return [...INPUTS, 'miss', 'form'].every((field) => data[field] === undefined);
}

/** Clients may leave out an input that was emptied: on the form's own button a missing field is an empty one. */
function withEmptyInputs(data: PressedData): PressedData {
  if (data['form'] !== true && data['form'] !== 'true') return data;
  return { ...Object.fromEntries(INPUTS.map((field) => [field, ''])), ...data };
}

/** A date field that holds no date. */
export interface BadDate {
  readonly badDate: string;
}

/**
 * The search that the form's fields ask for, laid over the earlier one: an absent field keeps what was, an empty one
 * clears it. Days are whole days of the person's zone, both included.
 */
export function wantedFromForm(sent: PressedData, search: SearchSummary, timezone: string): Wanted | BadDate {
  const data = withEmptyInputs(sent);
  const miss = numberOf(data, 'miss');
  const near = miss === null ? undefined : search.nearMisses[miss - 1];
  if (near) return withReading(near.criteria, search);
  const dates = datesFrom(data, search.criteria.interval, timezone);
  if ('badDate' in dates) return dates;
  const { interval: _replaced, ...kept } = search.criteria;
  const criteria: Criteria = {
    ...kept,
    ...listFrom(data, 'sender', 'senders'),
    ...(textOf(data, 'words') !== null && { subject: [] }),
    ...listFrom(data, 'words', 'words'),
    ...dates,
    basis: basisFrom(data) ?? kept.basis,
  };
  return withReading(criteria, search);
}

function listFrom(data: PressedData, field: string, key: 'senders' | 'words'): Partial<Criteria> {
  const text = textOf(data, field);
  if (text === null) return {};
  return { [key]: text.split(/[,;]/).flatMap((part) => part.trim() || []) };
}

function basisFrom(data: PressedData): Criteria['basis'] | null {
  const basis = textOf(data, 'basis');
  return basis === 'deleted' || basis === 'received' || basis === 'either' ? basis : null;
}

function datesFrom(
  data: PressedData,
  earlier: Interval | undefined,
  timezone: string,
): { readonly interval?: Interval } | BadDate {
  const texts = [textOf(data, 'from'), textOf(data, 'to')] as const;
  if (texts[0] === null && texts[1] === null) return earlier ? { interval: earlier } : {};
  const days = texts.map((text) =>
    text === null || text === '' ? null : DateTime.fromISO(text, { zone: timezone }),
  );
  const bad = texts.find((_, index) => days[index]?.isValid === false);
  if (typeof bad === 'string') return { badDate: bad };
  const [first, last] = inOrder(days[0] ?? null, days[1] ?? null);
  if (first === null && last === null) return {};
  return {
    interval: {
      start: first?.startOf('day').toMillis() ?? null,
      end: last?.startOf('day').plus({ days: 1 }).toMillis() ?? null,
    },
  };
}

/** People mix up the two fields; what they mean is plain. */
function inOrder(first: DateTime | null, last: DateTime | null): readonly [DateTime | null, DateTime | null] {
  return first !== null && last !== null && first > last ? [last, first] : [first, last];
}

/** Keeps the person's own words for the dates where the dates are still theirs. */
function withReading(criteria: Criteria, search: SearchSummary): Wanted {
  const { interval, basis } = criteria;
  const where = sameMailbox(search);
  if (interval === undefined) return { ...where, criteria };
  const earlier = search.reading;
  const sameDates = earlier?.interval.start === interval.start && earlier.interval.end === interval.end;
  const reading: Reading = sameDates ? { ...earlier, basis } : { interval, basis };
  return { ...where, criteria, reading };
}
