import { setOf } from '../../lexicon/sense-set';
import { capitalised, is, isMark, isOneOf, type Word } from '../../text/word';
import { nameable } from './nameable';
import { readName } from './read-name';

/** "mensaje de la guardería sobre los horarios": before what it is about stands who wrote it. */
const MATTERS = setOf(['aboutWord', 'subjectWord']);

/**
 * "del banco" may be a sender or a topic: where a preposition is both, a capital or a word for people makes it a sender.
 */
export function namesSender(words: readonly Word[], preposition: number): boolean {
  const word = words[preposition];
  if (!is(word, 'ofWord') || !is(word, 'aboutWeak')) return is(word, 'fromWord');
  let at = preposition + 1;
  while (is(words[at], 'article', 'my')) at++;
  const next = words[at];
  return (
    next !== undefined &&
    (capitalised(next) ||
      is(next, 'role', 'employee', 'honorific') ||
      isOneOf(words[readName(words, at)?.next ?? -1], MATTERS) ||
      next.kind === 'address' ||
      next.kind === 'domain')
  );
}

/** Whether the word at `j` ends "from X". */
export function endsSender(words: readonly Word[], j: number): boolean {
  for (let k = j; k > Math.max(-1, j - 5); k--) {
    if (is(words[k], 'fromWord', 'ofWord', 'byWord')) return k < j;
    const titled = isMark(words[k], '.') && is(words[k - 1], 'honorific');
    if (!titled && !nameable(words[k]) && !is(words[k], 'article', 'my', 'and', 'possessive')) return false;
  }
  return false;
}
