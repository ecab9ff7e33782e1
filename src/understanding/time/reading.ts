import { type Language } from '../../domain/language';
import { type LocalRange } from '../intent';

/** A time expression found in a sentence. */
export interface TimeReading extends LocalRange {
  /** The words it was read from, as typed, and where they stand (UTF-16 offsets, `to` exclusive). */
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  /** Nobody could say when it was: "recently", "a while ago". */
  readonly hazy?: boolean;
  /** A time of day whose day was only guessed: "at 3pm". */
  readonly clock?: boolean;
  /** Counted from now: "yesterday", "last week", "two days ago". */
  readonly fromNow?: boolean;
  /** Another fair reading ("3/4", "last Friday" said on a Saturday). */
  readonly alternative?: LocalRange;
}

/** What a time expression is read against. */
export interface TimeContext {
  readonly language: Language;
  /** BCP 47; `en-GB` puts the day first. Absent: the language's usual order. */
  readonly locale?: string;
  /** Local wall-clock time, ISO without offset. */
  readonly reference: string;
  /** IANA zone: hours back from now are hours that passed, also on a night the clocks change. Absent: 24 hours a day. */
  readonly timezone?: string;
  /** The month a fiscal year starts in, 1 to 12; January where absent. */
  readonly fiscalYearStart?: number;
}
