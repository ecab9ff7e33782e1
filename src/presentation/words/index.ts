import { type Language } from '../../domain/language';
import { GERMAN } from './de';
import { ENGLISH, type Words } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { ITALIAN } from './it';
import { JAPANESE } from './ja';
import { DUTCH } from './nl';
import { PORTUGUESE } from './pt';
import { CHINESE } from './zh';

export { type Words };

/** A language is one folder and one entry here. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  ja: JAPANESE,
  zh: CHINESE,
};

export function wordsFor(language: Language): Words {
  return WORDS[language];
}
