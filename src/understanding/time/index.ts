import { addMonths, DAY, civil, FIRST_YEAR, LAST_YEAR } from './calendar';
import { fold } from './fold';
import { type Duration, type Item } from './grammar/items';
import { mayNameTime, parse } from './grammar/parse';
import { lexiconOf } from './languages';
import { hasOneOf, itemsOf } from './lexer';
import { type Lexicon } from './lexicon';
import { joinIdeographs, joinNumbers } from './numbers';
import { type TimeContext, type TimeReading } from './reading';
import { countryOf, type Scene, sceneAt } from './scene';
import { tokensOf } from './tokens';
import { type Span, type When } from './when';
import { type LocalRange } from '../intent';

/** No sentence is longer; what follows is not read. */
const LONGEST = 2000;

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n));

function isoOf(seconds: number | null): string | null {
  if (seconds === null) return null;
  const day = Math.floor(seconds / DAY);
  const { year, month, day: ofMonth } = civil(day);
  const date = `${year}-${pad(month)}-${pad(ofMonth)}`;
  const s = Math.round(seconds - day * DAY);
  if (s === 0) return date;
  return `${date}T${pad(Math.floor(s / 3600))}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}`;
}

const sane = (seconds: number | null): boolean => {
  if (seconds === null) return true;
  const { year } = civil(Math.floor(seconds / DAY));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

function rangeOf(span: Span): LocalRange | null {
  const { start, end } = span;
  if (!sane(start) || !sane(end) || (start === null && end === null)) return null;
  if (start !== null && end !== null && start >= end) return null;
  return { start: isoOf(start), end: isoOf(end) };
}

function readingOf(text: string, item: Item): TimeReading | null {
  const when = item.senses[0]?.category === 'when' ? (item.senses[0].value as When) : null;
  const range = when && rangeOf(when);
  if (!range) return null;
  const plain = { ...range, phrase: text.slice(item.from, item.to), from: item.from, to: item.to };
  const placed = when.clock === true ? { ...plain, clock: true } : plain;
  const counted = isFromNow(when) ? { ...placed, fromNow: true } : placed;
  const reading = when.hazy === true ? { ...counted, hazy: true } : counted;
  const other = when.alternative && rangeOf(when.alternative);
  return other && (other.start !== range.start || other.end !== range.end)
    ? { ...reading, alternative: other }
    : reading;
}

const isFromNow = ({ fromNow, relative, back }: When): boolean =>
  fromNow === true || relative !== undefined || back !== undefined;

/** Day before month: the locale's habit where it is known, else the language's. */
function dayFirst(lexicon: Lexicon, locale: string | undefined): boolean {
  const country = countryOf(locale);
  if (country === undefined) return lexicon.vocabulary.dayFirst;
  return lexicon.vocabulary.dayFirst
    ? country !== 'US'
    : country !== 'US' &&
        country !== 'CA' &&
        country !== 'ZA' &&
        country !== 'PH' &&
        lexicon.vocabulary.language === 'en';
}

/** Most sentences name no time: that is found out before anything is made of their words. */
function read(lexicon: Lexicon, base: Scene, folded: string): readonly Item[] {
  const tokens = tokensOf(folded);
  const items = itemsOf(lexicon, base, folded, tokens);
  if (!mayNameTime(items)) return [];
  const join = lexicon.vocabulary.ideographs === true ? joinIdeographs : joinNumbers;
  const [future, past] = [hasOneOf(tokens, lexicon.future), hasOneOf(tokens, lexicon.past)];
  return parse(join(items), future || past ? { ...base, future, past } : base);
}

/**
 * The times a sentence names, in order of appearance and without overlap. Ranges are in the person's own wall-clock time: local
 * ISO dates for whole days, date-times otherwise, `end` exclusive, null open. Times are looked for in the past wherever the
 * words leave the choice. Pure and linear in the length of the text; an unreadable reference gives no readings.
 */
export function readTimes(text: string, context: TimeContext): TimeReading[] {
  const shown = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const readings: TimeReading[] = [];
  for (const item of itemsIn(shown, context).items) {
    const reading = readingOf(shown, item);
    if (reading) readings.push(reading);
  }
  return readings;
}

interface Parsed {
  readonly items: readonly Item[];
  readonly scene: Scene | null;
}

function itemsIn(shown: string, context: TimeContext): Parsed {
  const lexicon = lexiconOf(context.language);
  const scene = sceneAt(context, {
    dayFirst: dayFirst(lexicon, context.locale),
    orderOpen: context.language === 'en' && countryOf(context.locale) === undefined,
    // Looked for only where a time may be named.
    future: false,
    past: false,
    lastWeekdayOfWeek: lexicon.vocabulary.lastWeekdayOfWeek ?? false,
    fiscalByStart: lexicon.vocabulary.fiscalByStart ?? false,
  });
  return { scene, items: scene ? read(lexicon, scene, fold(shown)) : [] };
}

/** A length of time that is no time: "six months" of "keep it for six months". */
export interface DurationReading {
  /** Local ISO date: the day so long after the reference. */
  readonly end: string;
  /** UTF-16 offsets in the text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The lengths of time a sentence names, counted from the reference on; only whole days and more. */
export function readDurations(text: string, context: TimeContext): DurationReading[] {
  const { items, scene } = itemsIn(text.slice(0, LONGEST), context);
  return items.flatMap(({ senses, from, to }) => {
    const lasting = senses[0]?.category === 'dur' ? (senses[0].value as Duration) : null;
    if (!scene || !lasting || lasting.months + lasting.days < 1) return [];
    const end = isoOf((addMonths(scene.today, lasting.months) + lasting.days) * DAY);
    return end === null ? [] : [{ end, from, to }];
  });
}

export { type TimeContext, type TimeReading } from './reading';
