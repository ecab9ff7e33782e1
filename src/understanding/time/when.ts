import { DAY } from './calendar';
import { type Unit } from './units';

/** Calendar fields the words gave; what is absent was filled in from the reference. */
export interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday 0 to Sunday 6. */
  readonly weekday?: number;
}

/** Local seconds since 1970-01-01, end exclusive, null open. */
export interface Span {
  readonly start: number | null;
  readonly end: number | null;
}

/** A stretch of time with what is needed to combine it with its neighbours. */
export interface When extends Span {
  /** The unit the words spoke in: "November" is a month, "the 5th" a day. */
  readonly grain: Unit;
  readonly fields?: Fields;
  readonly alternative?: Span;
  /** Read as a whole number of weeks or months back ("two weeks ago"), to which a weekday may be added. */
  readonly back?: { readonly unit: Unit; readonly count: number };
  /** A unit said relative to now ("last week"), which may turn out to be part of a period ("last week of 2016"). */
  readonly relative?: { readonly unit: Unit; readonly offset: number; readonly days?: number };
  /** A day counted from today by one word: "yesterday". */
  readonly fromNow?: boolean;
  /** A fiscal year, whose quarters are not the calendar's. */
  readonly fiscal?: boolean;
  /** A time nobody can place: "recently". */
  readonly hazy?: boolean;
  /** A feast by name: as likely what a mail is about as when it came. */
  readonly holiday?: boolean;
  /** A time of day and nothing that says of which day. */
  readonly clock?: boolean;
  /** Comes every week and was only by default taken as the latest: "Friday 5 pm". */
  readonly weekly?: boolean;
  /** A bound such as "since" has been applied: it can't take part in a larger expression. */
  readonly bound?: boolean;
}

/** Whole days, from `start` to before `end`. */
export function days(start: number, end: number, grain: Unit, fields?: Fields): When {
  const span = { start: start * DAY, end: end * DAY, grain };
  return fields ? { ...span, fields } : span;
}

export const oneDay = (day: number, fields?: Fields): When => days(day, day + 1, 'day', fields);

export const daySpan = (start: number, end: number): Span => ({ start: start * DAY, end: end * DAY });

/** The number of the first day; only for expressions with a start. */
export const firstDay = (when: When): number => Math.floor((when.start ?? 0) / DAY);

/** The number of the day after the last one. */
export const lastDay = (when: When): number => Math.ceil((when.end ?? 0) / DAY);

/** Closed on both sides: can be cut, joined and moved. */
export const closed = (when: When): boolean =>
  when.start !== null && when.end !== null && when.bound !== true && when.start < when.end;
