import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { linesOf, type Plain, type PlainLine } from './plain';
import { portuguese } from './pt';
import { chinese } from './zh';

const LANGUAGES: Readonly<Record<string, Plain>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  ja: japanese,
  zh: chinese,
};

/** The lines of all languages with the names of one set. */
export const plainLines = (set: 'learned' | 'tested'): readonly PlainLine[] =>
  Object.entries(LANGUAGES).flatMap(([lang, plain]) => linesOf(lang, plain, plain[set]));

export { type PlainLine } from './plain';
