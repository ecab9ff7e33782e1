import { type Language } from '../domain/language';

/** What is made for a language at its first use and kept: vocabularies and patterns take long to compile, and most are never asked for. */
export function oncePerLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    let one = made.get(language);
    if (one === undefined) made.set(language, (one = make(language)));
    return one;
  };
}
