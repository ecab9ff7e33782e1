import { type Unit } from '../units';
import { type When } from '../when';

/** A number as written: `digits` counts its figures, 0 where it was a word, -1 where it was a vague one. */
export interface Numeral {
  readonly n: number;
  readonly digits: number;
}

/** A time of day. `sure`: morning or afternoon is known, or it was written on 24 hours. */
export interface Clock {
  /** Seconds since midnight. */
  readonly at: number;
  readonly sure: boolean;
  /** Seconds the words leave open: an hour for "3pm". */
  readonly width: number;
  /** "About three", "gegen 15 Uhr": half an hour to either side. */
  readonly about?: boolean;
}

/** A stretch of the day in seconds since midnight, null open; the end may lie after midnight. */
export interface DayStretch {
  readonly start: number | null;
  readonly end: number | null;
  /** A night: said in the morning it is the night before. */
  readonly night?: boolean;
}

export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  /** The finest unit named, and how many of it. */
  readonly unit: Unit;
  readonly count: number;
  readonly workdays?: boolean;
  /** The smaller of two: one week of "a week or two". */
  readonly least?: Duration;
}

/** Days back from and to which a hazy time reaches; null is open. */
export interface Hazy {
  readonly from: number | null;
  readonly to: number;
}

/** Where in a period: its beginning, middle, end, or its part before or after now. */
export type Edge = 'start' | 'middle' | 'secondTen' | 'end' | 'elapsed' | 'rest' | 'firstHalf' | 'secondHalf';

/** What each category of word or phrase carries. Categories of mere words carry true. */
export interface Values {
  num: Numeral;
  /** First is 1, last -1. */
  ord: number;
  /** A four-figure number that may be a year. */
  year: number;
  weekday: number;
  month: number;
  unit: Unit;
  /** Last -1, this 0, next 1, the one before last -2. */
  rel: number;
  /** The same, said after its noun. */
  relPost: number;
  /** The year before last -2, in one word. */
  yearBack: number;
  /** Today 0, yesterday -1. */
  deictic: number;
  part: DayStretch;
  todayPart: DayStretch;
  edge: Edge;
  /** Winter 0, spring 1, summer 2, autumn 3. */
  season: number;
  holiday: string;
  /** a.m. 0, p.m. 12 */
  meridiem: number;
  /** Hours past midnight: "noon" 12. */
  noon: number;
  /** First year of an era, or of a decade named by a word ("the nineties" 1990). */
  era: number;
  decade: number;
  hazy: Hazy;
  dur: Duration;
  clock: Clock;
  stretch: DayStretch;
  when: When;
  word: true;
}

/** Categories of words that only glue others together. */
export type Glue =
  | 'fill'
  | 'pre'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'or'
  | 'since'
  | 'sincePost'
  | 'onPost'
  | 'before'
  | 'beforePost'
  | 'after'
  | 'afterPost'
  | 'until'
  | 'untilPost'
  | 'within'
  | 'withinPost'
  | 'around'
  | 'ago'
  | 'agoPre'
  | 'ahead'
  | 'hence'
  | 'moreThan'
  | 'lessThan'
  | 'older'
  | 'newer'
  | 'week'
  | 'quarter'
  | 'half'
  | 'past'
  | 'clockWord'
  | 'oclock'
  | 'at'
  | 'atAbout'
  | 'beginning'
  | 'yearWord'
  | 'yearMark'
  | 'monthMark'
  | 'dayMark'
  | 'date'
  | 'same'
  | 'fiscal'
  | 'taxYear'
  | 'fiscalQuarter'
  | 'toDate'
  | 'decadeMark'
  | 'centuryWord'
  | 'comma'
  | 'dash'
  | 'slash'
  | 'dot'
  | 'open'
  | 'close'
  | 'now'
  | 'apostrophe'
  | 'ordMark'
  | 'rest'
  | 'further'
  | 'noun'
  | 'nights'
  | 'previous'
  | 'preceding'
  | 'onDay'
  | 'those'
  | 'midweek'
  | 'weekOf'
  | 'present'
  | 'decadeWord'
  | 'ordPre'
  | 'aroundPost'
  | 'topic'
  | 'topical'
  | 'old'
  | 'not'
  | 'plural'
  | 'eve'
  | 'morrow'
  | 'sameTime'
  | 'weekEnding'
  | 'nightTo'
  | 'halfTo'
  | 'quarterHour'
  | 'threeQuarters'
  | 'minus'
  | 'hourFirst'
  | 'but'
  | 'good'
  | 'evePost'
  | 'morrowPost'
  | 'more';

export type Category = Exclude<keyof Values, 'word'> | Glue;

export type ValueOf<C extends Category> = C extends keyof Values ? Values[C] : true;

/** One way to take a token. */
export interface Sense {
  readonly category: Category;
  /** The category's number. */
  readonly number: number;
  readonly value: ValueOf<Category>;
}

/** A token, or what a rule made of several. */
export interface Item {
  readonly senses: readonly Sense[];
  /** UTF-16 offsets in the text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The token as normalised; empty for what rules made. */
  readonly text: string;
  /** White space or the text's beginning stands before it. */
  readonly spaced: boolean;
  /** An ordinary word that is also a name of a time ("may", "sun"): needs a neighbour that settles it. */
  readonly weak: boolean;
}

const NUMBERS = new Map<Category, number>();

/** A small whole number for a category, given at first sight: sets of categories are bits, and tables are indexed by it. */
export function numberOf(category: Category): number {
  const known = NUMBERS.get(category) ?? NUMBERS.size;
  NUMBERS.set(category, known);
  return known;
}

export const sense = <C extends Category>(category: C, value: ValueOf<C>): Sense => ({
  category,
  number: numberOf(category),
  value,
});

export function hasSense(item: Item | undefined, category: Category): boolean {
  if (item !== undefined) for (const one of item.senses) if (one.category === category) return true;
  return false;
}
