import { type Language } from '../../domain/language';
import { entry } from '../lexicon/entry';
import { isGivenName } from '../lexicon/given-names';
import { is, isOneOf, type Word } from './word';
import { setOf } from '../lexicon/sense-set';

const LANGUAGES: ReadonlySet<Language> = new Set(['de', 'nl']);

const POSSESSIVE = entry(['possessive']);

/**
 * German and Dutch names in the genitive as two words, like the English ones: "Annas Rückmeldung", "Herrn Okafors Angebot", "Jans verzoek".
 * Nobody whose name ends in an s is cut.
 */
export function splitGenitives(words: readonly Word[], language: Language): readonly Word[] {
  if (!LANGUAGES.has(language)) return words;
  return words.flatMap((word, i) => (isGenitive(words, i) ? split(word) : [word]));
}

const ENDING = /[^s]s$/i;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** "Ians", "Bens": shorter stems are other words. */
const SHORTEST = 4;

function isGenitive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || word.time >= 0 || word.key.length < SHORTEST || !ENDING.test(word.key))
    return false;
  if (word.entry.senses.size > 0 || isGivenName(word.key)) return false;
  if (!CAPITAL.test(word.text) || !isOwned(words[at + 1])) return false;
  const before = words[at - 1];
  const addressed =
    is(before, 'honorific') || (CAPITAL.test(before?.text ?? '') && isGivenName(before?.key ?? ''));
  return isGivenName(word.key.slice(0, -1)) || addressed;
}

/** What somebody may have: a noun, or what is said of it. */
const isOwned = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.time < 0 &&
  (word.kind === 'quoted' ||
    (word.kind === 'word' && (word.entry.senses.size === 0 || isOneOf(word, OWNED))));

const OWNED = setOf([
  'mail',
  'document',
  'paper',
  'digital',
  'quality',
  'attachment',
  'fileType',
  'event',
  'venture',
  'occasion',
  'answerTo',
  'foreign',
]);

function split(word: Word): readonly Word[] {
  const { kind, text, key, to, time } = word;
  const end = text.length - 1;
  return [
    { ...word, text: text.slice(0, end), key: key.slice(0, -1), to: to - 1 },
    { kind, text: text.slice(end), key: "'s", from: to - 1, to, entry: POSSESSIVE, time },
  ];
}
