import { setOf } from '../lexicon/sense-set';
import { type Sentence } from '../sentence';
import { is, isMark, isOneOf, type Word } from '../text/word';
import { ordersDeletion } from './deleting';
import { type Feature } from './rule';
import { mailsSomebody, remindsThat, tellsOthers } from './telling';

/** What the verb that opens the sentence orders. */
export function openingFeatures({ words }: Sentence): readonly Feature[] {
  const found: Feature[] = [];
  if (isStrange(words[0]) && is(words[1], 'article', 'my')) found.push('opensUnknown');
  const opening = openingWord(words);
  const isTo = (...passing: Parameters<typeof is>): boolean => is(...passing) && !isTold(words, opening);
  if (isTo(opening, 'compose') && !is(opening, 'mail', 'find', 'get')) found.push('opensCompose');
  if (mailsSomebody(words)) found.push('mailsSomebody');
  if (
    (isTo(opening, 'compose') && !is(opening, 'find', 'get') && tellsOthers(words, opening)) ||
    (is(opening, 'organise') &&
      !is(opening, 'restore', 'show', 'undo', 'find', 'get') &&
      remindsThat(words, opening))
  )
    found.push('tells');
  found.push(...ordersDeletion(words, opening));
  if (is(opening, 'organise') && !is(opening, 'restore', 'show', 'undo')) found.push('opensOrganise');
  if (is(opening, 'read')) found.push('opensRead');
  return found;
}

const isStrange = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.entry.senses.size === 0 && word.time < 0;

/** "I send a mail, look again: gone": the person stands right before the verb, and nothing is asked. */
function isTold(words: readonly Word[], verb: Word | undefined): boolean {
  const at = words.findIndex((word) => word === verb);
  return is(words[at - 1], 'I') && !isInverted(words, at - 1);
}

/** "How do I empty", "should we delete": asked, and so nothing that was done. */
export const isInverted = (words: readonly Word[], person: number): boolean =>
  is(words[person - 1], 'auxiliary', 'how', 'can');

const PASSING = setOf([
  ...(['please', 'can', 'I', 'pronoun', 'greeting', 'article', 'my', 'me', 'filler', 'toWord'] as const),
  ...(['thanks', 'yes', 'auxiliary', 'how', 'and', 'then'] as const),
]);
const ORDERING = setOf(['compose', 'delete', 'organise']);

/**
 * The first word that says what is to be done: "could you please ...", "hi, i want to ...", "never mind, ..." are passed
 * over.
 */
function openingWord(words: readonly Word[]): Word | undefined {
  for (const [i, word] of words.slice(0, LATEST).entries()) {
    if (word.time >= 0 || word.kind === 'mark') continue;
    const passing =
      isOneOf(word, PASSING) ||
      (is(word, 'need') && !is(word, 'restore')) ||
      (is(word, 'cancel') && isMark(words[i + 1]));
    if (!passing || isOneOf(word, ORDERING)) return word;
  }
  return undefined;
}

/** No later word opens a sentence. */
const LATEST = 12;
