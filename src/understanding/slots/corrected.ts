import { setOf } from '../lexicon/sense-set';
import { is, isOneOf, type Word } from '../text/word';
import { placeOf, type Place } from './place';

/**
 * Texts without those that the sentence itself corrects: of "from Anna, no sorry, from Hanna" Hanna is left.
 *
 * @param texts each as it stands in the sentence
 */
export function withoutCorrected(words: readonly Word[], texts: readonly string[]): readonly string[] {
  if (texts.length < 2 || !words.some((word) => is(word, 'correction'))) return texts;
  const places = texts.map((text) => placeOf(words, text));
  return texts.filter((_, n) => {
    const one = places[n];
    return !one || !places.some((other) => other !== undefined && isCorrectedBy(words, one, other));
  });
}

const isCorrectedBy = (words: readonly Word[], one: Place, other: Place): boolean =>
  one.to < other.from &&
  words.slice(one.to, other.from).some((word) => is(word, 'correction')) &&
  words.slice(one.to, other.from).every((word) => word.kind === 'mark' || isOneOf(word, BETWEEN));

/** What may stand between the two: the preposition again, "it was", small words. */
const BETWEEN = setOf([
  'correction',
  'fromWord',
  'ofWord',
  'byWord',
  'toWord',
  'aboutWord',
  'aboutWeak',
  'withWord',
  'fromAfter',
  'sent',
  'article',
  'my',
  'one',
  'honorific',
  'auxiliary',
  'filler',
  'pronoun',
  'no',
  'not',
  'yes',
  'mail',
]);
