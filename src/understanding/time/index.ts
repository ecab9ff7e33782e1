import { DAY, civil, FIRST_YEAR, LAST_YEAR } from './calendar';
import { fold } from './fold';
import { reduce } from './grammar/engine';
import { type Item } from './grammar/items';
import { LAYERS } from './grammar/layers';
import { lexiconOf } from './languages';
import { itemsOf } from './lexer';
import { type Lexicon } from './lexicon';
import { joinIdeographs, joinNumbers } from './numbers';
import { type TimeContext, type TimeReading } from './reading';
import { type Scene, sceneAt } from './scene';
import { type Token, tokensOf } from './tokens';
import { type Span, type When } from './when';
import { type LocalRange } from '../intent';

/** No sentence is longer; what follows is not read. */
const LONGEST = 2000;

const pad = (n: number): string => String(n).padStart(2, '0');

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
  const reading = { ...range, phrase: text.slice(item.from, item.to), from: item.from, to: item.to };
  const other = when.alternative && rangeOf(when.alternative);
  return other && (other.start !== range.start || other.end !== range.end)
    ? { ...reading, alternative: other }
    : reading;
}

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some((token) => words.has(token.text));

/** Day before month: the locale's habit where it is known, else the language's. */
function dayFirst(lexicon: Lexicon, locale: string | undefined): boolean {
  const country = /[-_]([A-Za-z]{2})\b/.exec(locale ?? '')?.[1]?.toUpperCase();
  if (country === undefined) return lexicon.vocabulary.dayFirst;
  return lexicon.vocabulary.dayFirst
    ? country !== 'US'
    : country !== 'US' &&
        country !== 'CA' &&
        country !== 'ZA' &&
        country !== 'PH' &&
        lexicon.vocabulary.language === 'en';
}

function parse(lexicon: Lexicon, scene: Scene, folded: string, tokens: readonly Token[]): readonly Item[] {
  const join = lexicon.vocabulary.ideographs === true ? joinIdeographs : joinNumbers;
  let items: readonly Item[] = join(itemsOf(lexicon, scene, folded, tokens));
  if (!items.some((item) => item.senses.length > 0)) return [];
  for (const layer of LAYERS) items = reduce(items, layer, scene);
  return items;
}

/**
 * The times a sentence names, in order of appearance and without overlap. Ranges are in the person's own wall-clock time: local
 * ISO dates for whole days, date-times otherwise, `end` exclusive, null open. Times are looked for in the past wherever the
 * words leave the choice. Pure and linear in the length of the text; an unreadable reference gives no readings.
 */
export function readTimes(text: string, context: TimeContext): TimeReading[] {
  const lexicon = lexiconOf(context.language);
  const shown = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const folded = fold(shown);
  const tokens = tokensOf(folded);
  const scene = sceneAt(context, {
    dayFirst: dayFirst(lexicon, context.locale),
    orderOpen: context.language === 'en' && !/[-_][A-Za-z]{2}\b/.test(context.locale ?? ''),
    future: has(tokens, lexicon.future),
    past: has(tokens, lexicon.past),
    lastWeekdayOfWeek: lexicon.vocabulary.lastWeekdayOfWeek ?? false,
  });
  if (!scene) return [];
  return parse(lexicon, scene, folded, tokens).flatMap((item) => readingOf(shown, item) ?? []);
}

export { type TimeContext, type TimeReading } from './reading';
