import { type Sentence, shows } from '../sentence';
import { is, isMark, type Word } from '../text/word';

/**
 * "Pas ceux de Mme Klein, ceux de M. Klein", "die von Anna, nicht die von Berta", said to a list: the one and not the other.
 * Nothing is left out of all that is shown; what counts are the words that say what is meant.
 */
export function meantOfTwo(sentence: Sentence): readonly Word[] | undefined {
  const { words, context } = sentence;
  if (context !== 'results' || shows(sentence, 'all', 'except', 'remainder')) return undefined;
  const joint = words.findIndex((word, i) => parts(word) && isOneOfSomebody(words, afterBut(words, i + 1)));
  if (joint < 0) return undefined;
  const first = words.slice(0, joint);
  const second = words.slice(joint + 1);
  const names = first.some((_, i) => isOneOfSomebody(first, i));
  if (!names || denies(first) === denies(second)) return undefined;
  return denies(first) ? second : first;
}

const BUT: ReadonlySet<string> = new Set('but sondern mais sino mas ma bensi maar'.split(' '));

const parts = (word: Word): boolean => isMark(word, ',', ';') || BUT.has(word.key);

const denies = (clause: readonly Word[]): boolean =>
  clause.some((word) => is(word, 'not') || (is(word, 'meant') && word.key.startsWith('n')));

/** "Sondern", "mais", "sino", "and not": small words before the second of two. */
function afterBut(words: readonly Word[], at: number): number {
  let next = at;
  while (
    next < at + 2 &&
    is(words[next], 'not', 'instead', 'and', 'filler', 'relative') &&
    !is(words[next], 'article')
  )
    next++;
  return next;
}

/** "die von", "ceux de", "the ones from": somebody's, the mail itself being left out. */
function isOneOfSomebody(words: readonly Word[], at: number): boolean {
  let next = at;
  while (next < at + 2 && is(words[next], 'article', 'one', 'pronoun', 'meant')) next++;
  return next > at && is(words[next], 'fromWord', 'ofWord');
}
