import { VOCABULARIES } from '../languages';
import { shared } from '../languages/shared';
import { Lexicon } from './lexicon';
import { oncePerLanguage } from '../once-per-language';

/** The lexicon of a language, built at its first use. */
export const lexiconOf = oncePerLanguage((language) => new Lexicon(VOCABULARIES[language], shared));
