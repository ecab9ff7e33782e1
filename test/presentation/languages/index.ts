import { type Language } from '../../../src/domain/language';
import { GERMAN_CASE } from './de';
import { SPANISH_CASE } from './es';
import { FRENCH_CASE } from './fr';
import { ITALIAN_CASE } from './it';
import { JAPANESE_CASE } from './ja';
import { type LanguageCase } from './language-case';
import { DUTCH_CASE } from './nl';
import { PORTUGUESE_CASE } from './pt';
import { CHINESE_CASE } from './zh';

/** What is tested of each language, one file a language. */
export const LANGUAGE_CASES: Readonly<Partial<Record<Language, LanguageCase>>> = {
  de: GERMAN_CASE,
  fr: FRENCH_CASE,
  es: SPANISH_CASE,
  pt: PORTUGUESE_CASE,
  it: ITALIAN_CASE,
  nl: DUTCH_CASE,
  ja: JAPANESE_CASE,
  zh: CHINESE_CASE,
};
