import { type Language } from '../../domain/language';
import { type Vocabulary } from '../lexicon/vocabulary';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { portuguese } from './pt';
import { chinese } from './zh';

/** The vocabularies there are; a language is added by adding its file here and its name to `LANGUAGES`. */
export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
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
