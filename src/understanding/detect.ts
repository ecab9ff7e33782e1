import { type Language, LANGUAGES } from '../domain/language';
import { type Surroundings } from './intent';
import { FUNCTION_WORDS, LATIN, weightsOf } from './lexicon/evidence';
import { type Token } from './text/token';
import { tokenise } from './text/tokenise';

const KANA = /[\u3041-\u30ff]/;
/** Letters and signs that point to a language, with the weight of a small word. */
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/[äöüß]/i, 'de'],
  [/[ñ¿¡]/i, 'es'],
  [/[ãõ]/i, 'pt'],
  [/[êèâœ]/i, 'fr'],
  [/[òìù]/i, 'it'],
  [/ĳ|ë/i, 'nl'],
];

/** Without one of these no letter points anywhere. */
const ACCENTED = /[^\0-\x7f]/;

/** The locale decides between equals, and for sentences without any evidence. */
const BY_LOCALE = 0.8;
/** English is the second language of offices. */
const BY_HABIT = 0.4;
/** A single word of a language is a choice; of English, people of every language use single words. */
const ENOUGH = 0.75;
const ENOUGH_OF_ENGLISH = 1.5;
/** More words are not needed to know a language. */
const MOST_TOKENS = 60;

/**
 * The language of a sentence: the one said to be it where that is one of ours, else by script, small words and
 * letters, with the locale as the tie-break. A sentence in none of our languages is read as English.
 */
export function detectLanguage(text: string, tokens: readonly Token[], around: Surroundings): Language {
  const said = ours(around.lang);
  const locale = ours(around.locale);
  if (said) return said;
  if (tokens.some(isRun)) {
    if (tokens.some((token) => isRun(token) && KANA.test(token.text))) return 'ja';
    return locale === 'ja' ? 'ja' : 'zh';
  }
  return latin(text, tokens, locale);
}

const isRun = (token: Token): boolean => token.kind === 'run';

/**
 * The language that a person surely writes in here; null where the words leave it open, as numbers, names and commands
 * do that people of every language type ("undo", "status 12"). What stands in quotation marks is somebody else's.
 *
 * @param locale of the person's client, BCP 47: little is needed to tell that they write the language they read
 */
export function evidentLanguage(text: string, locale?: string): Language | null {
  const tokens = tokenise(text);
  if (tokens.some(isRun)) return tokens.some((token) => isRun(token) && KANA.test(token.text)) ? 'ja' : 'zh';
  const sums = evidence(text, tokens);
  const most = Math.max(...sums);
  const best = sums.indexOf(most);
  const second = Math.max(...sums.filter((_, i) => i !== best));
  const language = LATIN[best] ?? 'en';
  const enough = language === 'en' && ours(locale) !== 'en' ? ENOUGH_OF_ENGLISH : ENOUGH;
  return most >= enough && most - second >= enough / 2 ? language : null;
}

function latin(text: string, tokens: readonly Token[], locale: Language | undefined): Language {
  return heaviest(evidence(text, tokens), locale);
}

/** How much the words and letters speak for each of `LATIN`. */
function evidence(text: string, tokens: readonly Token[]): Float64Array {
  const sums = new Float64Array(LATIN.length);
  for (let n = 0; n < tokens.length && n < MOST_TOKENS; n++) {
    const token = tokens[n];
    if (token?.kind !== 'word') continue;
    const weights = weightsOfToken(token);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  if (ACCENTED.test(text)) addLetters(text, sums);
  return sums;
}

function weightsOfToken({ key, known }: Token): Float64Array {
  return known ? (known.weights ??= weightsOf(key)) : weightsOf(key);
}

function addLetters(text: string, sums: Float64Array): void {
  for (const [letters, language] of LETTERS) {
    if (letters.test(text))
      sums[LATIN.indexOf(language)] = (sums[LATIN.indexOf(language)] ?? 0) + FUNCTION_WORDS;
  }
}

function heaviest(sums: Float64Array, locale: Language | undefined): Language {
  let best: Language = 'en';
  let most = -1;
  for (let i = 0; i < sums.length; i++) {
    const language: Language = LATIN[i] ?? 'en';
    const weight =
      (sums[i] ?? 0) + (language === locale ? BY_LOCALE : 0) + (language === 'en' ? BY_HABIT : 0);
    if (weight > most) {
      most = weight;
      best = language;
    }
  }
  return best;
}

/** `de-AT` is `de`; undefined where it is none of our languages. */
function ours(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined;
  const primary = tag.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
