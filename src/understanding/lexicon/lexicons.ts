import { type Language } from '../../domain/language';
import { VOCABULARIES } from '../languages';
import { shared } from '../languages/shared';
import { Lexicon } from './lexicon';

const built = new Map<Language, Lexicon>();

/** The lexicon of a language, built at its first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const lexicon = new Lexicon(VOCABULARIES[language], shared);
  built.set(language, lexicon);
  return lexicon;
}
