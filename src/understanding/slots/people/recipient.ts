import { setOf } from '../../lexicon/sense-set';
import { type Sentence } from '../../sentence';
import { is, isMark, type Word } from '../../text/word';
import { endsSender, readNames } from '../names';
import { clauseStart, isVerbLate } from './clause';
import { isContainer, startsLikeName } from './looks-named';
import { nameBefore } from './name-before';

const TO = setOf(['toWord', 'intoWord']);

/** "to Bob" behind a mail noun, a verb of sending or a sender; "I sent Bob" as well. */
export function recipientAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  if (is(words[i], 'toAfter')) return nameBefore(words, i);
  if (is(words[i], 'sent') && is(words[i - 1], 'I') && !is(words[i + 1], 'article'))
    return readNames(words, i + 1).names;
  if (words[i]?.entry.set.meets(TO) !== true) return [];
  if (!is(words[i], 'toWord') && !isMistakenTo(sentence, i)) return [];
  let j = i - 1;
  while (
    j > 0 &&
    !is(words[j], 'mail', 'sent', 'received') &&
    (is(words[j], 'quality', 'me', 'filler', 'article') || (words[j]?.time ?? -1) >= 0)
  )
    j--;
  let { names, next } = readNames(words, i + 1);
  const belongs =
    words[i].kind === 'run' ||
    isSentByMe(sentence, i, next) ||
    is(words[j], 'mail', 'sent', 'received', 'attachment', 'one') ||
    words[j]?.entry.value === 'sentitems' ||
    endsSender(words, j) ||
    (is(words[next], 'sent') && !isClauseHead(words, i));
  // "o e-mail que a Beatriz mandou": an article before who wrote it.
  if (!belongs || (is(words[i], 'article') && is(words[i - 1], 'relative'))) return [];
  if (names.length === 0 && is(words[i + 1], 'me', 'my') && is(words[i + 2], 'and')) {
    ({ names, next } = readNames(words, i + 3));
  }
  return isContainer(words, next) || is(words[next], 'folderName') ? [] : names;
}

/** "gestern an Herrn Baumann", "envié a la señora Ruiz": read as part of a time, or as a way to a place. */
function isMistakenTo(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word?.kind !== 'word') return false;
  if (word.time >= 0) {
    const preposition = isVerbLate(sentence) && word.entry.senses.has('toWord');
    return preposition && (next?.time ?? -1) < 0 && is(next, 'honorific', 'role', 'my');
  }
  const sent = is(before, 'sent') || before?.entry.value === 'sentitems';
  return sent && is(word, 'intoWord') && (is(next, 'honorific', 'role') || startsLikeName(words, i + 1));
}

/** "A escola mandou": at the head of a clause it is the article of who sent. */
const isClauseHead = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'article') && (i === 0 || isMark(words[i - 1]));

/** "die ich gestern an Herrn Baumann geschickt habe", "I emailed a cover letter to the agency": in a clause of one's own sending. */
function isSentByMe(sentence: Sentence, i: number, next: number): boolean {
  const { words, shown } = sentence;
  if (!shown.has('sent') || !shown.has('I')) return false;
  const start = clauseStart(words, i);
  const clause = words.slice(start, i);
  if (clause.some((word, n) => is(word, 'sent') && is(clause[n - 1], 'I'))) return true;
  if (!isVerbLate(sentence) || !clause.some((word) => is(word, 'I'))) return false;
  for (let at = next; at < Math.min(words.length, next + LONGEST); at++) {
    if (is(words[at], 'sent')) return true;
    if (isMark(words[at])) return false;
  }
  return false;
}

const LONGEST = 8;
