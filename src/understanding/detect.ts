import { type Language, LANGUAGES } from '../domain/language';
import { type Surroundings } from './intent';
import { FUNCTION_WORDS, LATIN, weightsOf } from './lexicon/evidence';
import { type Token } from './text/token';

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

/** The locale decides between equals, and for sentences without any evidence. */
const BY_LOCALE = 0.8;
/** English is the second language of offices. */
const BY_HABIT = 0.4;
/** More words are not needed to know a language. */
const ENOUGH = 60;

/**
 * The language of a sentence: the one said to be it where that is one of ours, else by script, small words and
 * letters, with the locale as the tie-break. A sentence in none of our languages is read as English.
 */
export function detectLanguage(text: string, tokens: readonly Token[], around: Surroundings): Language {
  const said = ours(around.lang);
  const locale = ours(around.locale);
  if (said) return said;
  const runs = tokens.filter((token) => token.kind === 'run');
  if (runs.length > 0) {
    if (runs.some((token) => KANA.test(token.text))) return 'ja';
    return locale === 'ja' ? 'ja' : 'zh';
  }
  return latin(text, tokens, locale);
}

function latin(text: string, tokens: readonly Token[], locale: Language | undefined): Language {
  const sums = new Float64Array(LATIN.length);
  for (const token of tokens.slice(0, ENOUGH)) {
    if (token.kind !== 'word') continue;
    const weights = weightsOf(token.key);
    if (weights) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  for (const [letters, language] of LETTERS) {
    if (letters.test(text))
      sums[LATIN.indexOf(language)] = (sums[LATIN.indexOf(language)] ?? 0) + FUNCTION_WORDS;
  }
  return heaviest(sums, locale);
}

function heaviest(sums: Float64Array, locale: Language | undefined): Language {
  let best: Language = 'en';
  let most = -1;
  LATIN.forEach((language, i) => {
    const weight =
      (sums[i] ?? 0) + (language === locale ? BY_LOCALE : 0) + (language === 'en' ? BY_HABIT : 0);
    if (weight > most) {
      most = weight;
      best = language;
    }
  });
  return best;
}

/** `de-AT` is `de`; undefined where it is none of our languages. */
function ours(tag: string | undefined): Language | undefined {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
