import { type Language } from '../../../domain/language';
import { type DecisionWords } from '../words';
import { chinese } from './zh';
import { dutch } from './nl';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import { italian } from './it';
import { japanese } from './ja';
import { portuguese } from './pt';
import { spanish } from './es';

/** A language is one entry here. */
export const DECISION_WORDS: Readonly<Record<Language, DecisionWords>> = {
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
