import { type Language } from '../../domain/language';
import { type Category, type DayStretch, type Edge, type Glue } from './grammar/items';
import { type Unit } from './units';

/**
 * The words of one language. A list is one string with `|` between its forms; `letzt(e|en|er)` stands for letzte, letzten,
 * letzter; forms may be several words. Case and accents don't matter.
 */
export interface Vocabulary {
  readonly language: Language;
  /** 3/4 is 3 April where the locale does not say otherwise. */
  readonly dayFirst: boolean;
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** January to December. */
  readonly months: readonly string[];
  /** Forms that are ordinary words too ("may", "sun"): taken only next to what settles it. */
  readonly weak?: string;
  readonly numbers: Readonly<Record<number, string>>;
  /** Numbers that are not meant exactly: a couple, a few. */
  readonly vague?: Readonly<Record<number, string>>;
  readonly ordinals: Readonly<Record<number, string>>;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** By offset: -2 before last, -1 last, 0 this, 1 next. */
  readonly relative: Readonly<Partial<Record<-2 | -1 | 0 | 1 | 2, string>>>;
  /** The same words where they may follow their noun ("semaine dernière"). */
  readonly relativeAfter?: Readonly<Partial<Record<-2 | -1 | 0 | 1 | 2, string>>>;
  /** Years in one word, by offset from this one: 前年. */
  readonly years?: Readonly<Record<number, string>>;
  /** Days by offset from today. */
  readonly days: Readonly<Record<number, string>>;
  readonly parts: readonly (readonly [words: string, hours: DayHours])[];
  /** Parts of this very day in one word: "tonight". */
  readonly todayParts?: readonly (readonly [words: string, hours: DayHours])[];
  /** Times of day by the meal or the work they stand beside: "after lunch". */
  readonly meals?: readonly (readonly [words: string, hours: DayHours])[];
  readonly edges: Readonly<Partial<Record<Edge, string>>>;
  /** Winter, spring, summer, autumn. */
  readonly seasons: readonly string[];
  /** By the ids of holidays.ts. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Words for decades by their first year ("the nineties"). */
  readonly decades?: Readonly<Record<number, string>>;
  /** Eras by the year before their first. */
  readonly eras?: Readonly<Record<number, string>>;
  readonly meridiem?: Readonly<Partial<Record<0 | 12, string>>>;
  /** Midnight 0, noon 12. */
  readonly noon?: Readonly<Record<number, string>>;
  readonly glue: Readonly<Partial<Record<Glue, string>>>;
  /** Words by which a sentence speaks of what will be. */
  readonly future?: string;
  /** Auxiliaries of the past: "eben" and "gerade" mean a moment ago only with one of them. */
  readonly past?: string;
  /** A weekday and a part of the day are written as one word ("Montagabend"). */
  readonly compounds?: boolean;
  /** Compounds and where they are cut: "jahres-anfang". */
  readonly cuts?: string;
  /** What follows a month in one word: "Oktoberwoche". */
  readonly monthTails?: string;
  /** Numbers are written in ideographs: 二十一, 二〇一六. */
  readonly ideographs?: boolean;
  /** "Last Tuesday" is always the one of last week. */
  readonly lastWeekdayOfWeek?: boolean;
  /** A fiscal year is named by the year it begins in, as in Japan. */
  readonly fiscalByStart?: boolean;
  /** Times nobody can place, with how many days back they reach. */
  readonly hazy?: readonly (readonly [words: string, from: number | null, to: number])[];
  /** Ordinary words one letter away from a weekday or month: never a slip of the pen. */
  readonly notTypos?: string;
}

/** Start and end hour of a part of the day; a night is counted from the evening. */
export type DayHours =
  readonly [start: number, end: number] | readonly [start: number, end: number, night: true];

const GROUP = /^([^(]*)\(([^)]*)\)(.*)$/;

function withEndings(form: string): readonly string[] {
  if (!form.includes('(')) return [form];
  const match = GROUP.exec(form);
  if (!match) return [form];
  const [, head = '', endings = '', tail = ''] = match;
  return endings.split('|').flatMap((ending) => withEndings(head + ending + tail));
}

/** The forms a list stands for. */
export function forms(list: string): readonly string[] {
  const parts = list.includes('(') ? list.split(/\|(?![^(]*\))/) : list.split('|');
  return parts.flatMap((part) => withEndings(part.trim())).filter((form) => form !== '');
}

/** A word's category and value, in the order the vocabulary gives them. */
export interface Entry {
  readonly form: string;
  readonly category: Category;
  readonly value: unknown;
}

/** Stands for the count of figures of a number that is not meant exactly. */
export const VAGUE = -1;

const stretch = ([start, end, night]: DayHours): DayStretch =>
  night === true ? { start: start * 3600, end: end * 3600, night } : { start: start * 3600, end: end * 3600 };

type Table = readonly (readonly [Category, string | undefined, unknown])[];

function byNumber(category: Category, table: Readonly<Record<number, string>> | undefined): Table {
  return Object.entries(table ?? {}).map(([n, words]) => [category, words, Number(n)] as const);
}

/** Everything a vocabulary lists, form by form. */
export function entriesOf(words: Vocabulary): readonly Entry[] {
  const table: Table = [
    ...words.weekdays.map((list, n) => ['weekday', list, n] as const),
    ...words.months.map((list, n) => ['month', list, n + 1] as const),
    ...Object.entries(words.numbers).map(([n, list]) => ['num', list, { n: Number(n), digits: 0 }] as const),
    ...Object.entries(words.vague ?? {}).map(
      ([n, list]) => ['num', list, { n: Number(n), digits: VAGUE }] as const,
    ),
    ...byNumber('ord', words.ordinals),
    ...Object.entries(words.units).map(([unit, list]) => ['unit', list, unit] as const),
    ...byNumber('rel', words.relative),
    ...byNumber('relPost', words.relativeAfter),
    ...byNumber('yearBack', words.years),
    ...byNumber('deictic', words.days),
    ...words.parts.map(([list, hours]) => ['part', list, stretch(hours)] as const),
    ...(words.todayParts ?? []).map(([list, hours]) => ['todayPart', list, stretch(hours)] as const),
    ...(words.meals ?? []).map(([list, hours]) => ['stretch', list, stretch(hours)] as const),
    ...Object.entries(words.edges).map(([edge, list]) => ['edge', list, edge] as const),
    ...words.seasons.map((list, n) => ['season', list, n] as const),
    ...Object.entries(words.holidays).map(([id, list]) => ['holiday', list, id] as const),
    ...(words.hazy ?? []).map(([list, from, to]) => ['hazy', list, { from, to }] as const),
    ...byNumber('decade', words.decades),
    ...byNumber('era', words.eras),
    ...byNumber('meridiem', words.meridiem),
    ...byNumber('noon', words.noon),
    ...Object.entries(words.glue).map(([glue, list]) => [glue as Glue, list, true] as const),
  ];
  return table.flatMap(([category, list, value]) =>
    forms(list ?? '').map((form) => ({ form, category, value })),
  );
}
