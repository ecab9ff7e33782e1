import { type Language } from '../../../domain/language';
import { compileLexicon } from '../lexicon';
import { type Vocabulary } from '../vocabulary';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { portuguese } from './pt';
import { chinese } from './zh';
import { oncePerLanguage } from '../../once-per-language';

/** To add a language: one file of words beside this one, and a line here. */
const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
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

/** The words of a language, compiled when first asked for. */
export const lexiconOf = oncePerLanguage((language) => compileLexicon(VOCABULARIES[language]));
