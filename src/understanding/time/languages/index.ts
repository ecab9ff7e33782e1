import { type Language } from '../../../domain/language';
import { compileLexicon, type Lexicon } from '../lexicon';
import { type Vocabulary } from '../vocabulary';
import { english } from './en';

/** To add a language: one file of words beside this one, and a line here. */
const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  en: english,
  de: english,
  fr: english,
  es: english,
  pt: english,
  it: english,
  nl: english,
  ja: english,
  zh: english,
};

const compiled = new Map<Language, Lexicon>();

/** The words of a language, compiled when first asked for. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compileLexicon(VOCABULARIES[language])));
  return lexicon;
}
