import { type Language } from '../../domain/language';
import { type Vocabulary } from '../lexicon/vocabulary';
import { english } from './en';

/** The vocabularies there are; a language is added by adding its file here and to `LANGUAGES`. */
export const VOCABULARIES: Readonly<Partial<Record<Language, Vocabulary>>> = {
  en: english,
};
