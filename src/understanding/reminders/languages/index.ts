import { type Language } from '../../../domain/language';
import { type ReminderWords } from '../words';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PT } from './pt';
import { ZH } from './zh';

/** A language is one entry here. */
export const REMINDER_WORDS: Readonly<Record<Language, ReminderWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
  ja: JA,
  zh: ZH,
};
