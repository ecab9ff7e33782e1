import { WATCHED_DAYS } from '../../domain/retention';
import { isUnspaced, type Language } from '../../domain/language';
import { type ReminderOrder } from '../intent';
import { foldText } from '../text/fold';
import { Spelling, spellsOut } from '../text/spelling';
import { type Token } from '../text/token';
import { REMINDER_WORDS } from './languages';
import { REMINDER_SENTENCES, type ReminderSentence, type ReminderWords } from './words';
import { oncePerLanguage } from '../once-per-language';

/** Longer sentences say something else as well. */
const LONGEST = 140;
/** Nothing is kept so long that more could be asked for. */
const MOST_DAYS = 30;

/** An order about reminders, or a wish to see what vanishes within so many days. */
export type ReminderWish =
  | { readonly kind: 'order'; readonly order: ReminderOrder }
  | { readonly kind: 'show'; readonly withinDays: number };

/**
 * Reads "tell me before it is gone", "send me a weekly digest of what will vanish", "stop the reminders", "am I being
 * reminded?", "show me what vanishes this week"; null for any other sentence. The whole sentence has to be one: its words
 * ("tell me", "gone", "stop") mean other things everywhere else, and what has vanished is a mail to look for.
 */
export function reminderWishOf(
  text: string,
  language: Language,
  tokens: readonly Token[],
): ReminderWish | null {
  if (text.length > LONGEST) return null;
  const { cue, polite, spelling, orders, withinDays } = patternsOf(language);
  const folded = foldText(text);
  if (!cue.test(folded)) return null;
  const said = joined(squeeze(squeeze(folded.replace(MARKS, ' ')).replace(polite, ' ')), language);
  const isSpelt = spelling.covers(tokens);
  const sentence = orders.find(({ open, pattern }) => (open || isSpelt) && pattern.test(said))?.sentence;
  if (sentence === undefined) return null;
  return sentence === 'show'
    ? { kind: 'show', withinDays: withinDays(said) }
    : { kind: 'order', order: sentence };
}

const MARKS = /[^\p{L}\p{N}\p{M}'’-]+/gu;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A blank in Japanese or Chinese stands where a mark stood. */
const joined = (text: string, language: Language): string =>
  isUnspaced(language) ? text.replace(/ /g, '') : text;

interface Patterns {
  readonly cue: RegExp;
  readonly polite: RegExp;
  /** Words of all orders that are not open. */
  readonly spelling: Spelling;
  readonly orders: readonly Order[];
  readonly withinDays: (said: string) => number;
}

interface Order {
  readonly sentence: ReminderSentence;
  readonly pattern: RegExp;
  /** Holds words that it does not spell out. */
  readonly open: boolean;
}

const patternsOf = oncePerLanguage((language) => compile(REMINDER_WORDS[language], language));

function compile(words: ReminderWords, language: Language): Patterns {
  const parts = new Map<string, string>();
  const fill = (source: string): string =>
    source.replace(/\{([a-zA-Z]\w*)\}/g, (_, name: string) => parts.get(name) ?? missing(name, language));
  for (const [name, source] of Object.entries(words.parts)) parts.set(name, `(?:${fill(source)})`);
  const sources = REMINDER_SENTENCES.map((sentence) => words.orders[sentence].map(fill).join('|'));
  return {
    cue: new RegExp(words.cue, 'u'),
    polite: politeness(words, language),
    spelling: new Spelling([words.polite, ...sources.filter(spellsOut)]),
    orders: REMINDER_SENTENCES.map((sentence, n) => {
      const source = sources[n] ?? '';
      return { sentence, pattern: new RegExp(`^(?:${source})$`, 'u'), open: !spellsOut(source) };
    }),
    withinDays: daysReader(words),
  };
}

function missing(name: string, language: Language): never {
  throw new Error(`reminders: no part ${name} in ${language}`);
}

/** Where words have no blanks between them a polite one stands at either end of the sentence. */
function politeness({ polite }: ReminderWords, language: Language): RegExp {
  return isUnspaced(language)
    ? new RegExp(`^(?:${polite})+|(?:${polite})+$`, 'gu')
    : new RegExp(`(?<![\\p{L}'-])(?:${polite})(?![\\p{L}'-])`, 'gu');
}

/** How far ahead a sentence looks; a week where it does not say. */
function daysReader({
  numbers,
  today,
  tomorrow,
  days,
  weeks,
  month,
}: ReminderWords): (said: string) => number {
  const named = numbers.split(' ');
  const counted = (pattern: RegExp, said: string): number | null => {
    const n = pattern.exec(said)?.groups?.['n'];
    if (n === undefined) return null;
    const number = /^\d+$/.test(n) ? Number(n) : named.indexOf(n) + 1;
    return number > 0 ? number : null;
  };
  const [inDays, inWeeks] = [new RegExp(days, 'u'), new RegExp(weeks, 'u')];
  const fixed = [
    [new RegExp(today, 'u'), 1],
    [new RegExp(tomorrow, 'u'), 2],
    [new RegExp(month, 'u'), MOST_DAYS],
  ] as const;
  return (said) => {
    const weeksAhead = counted(inWeeks, said);
    const wanted =
      counted(inDays, said) ??
      (weeksAhead === null ? null : weeksAhead * WATCHED_DAYS) ??
      fixed.find(([pattern]) => pattern.test(said))?.[1] ??
      WATCHED_DAYS;
    return Math.min(wanted, MOST_DAYS);
  };
}
