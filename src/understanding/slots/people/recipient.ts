import { type Sentence } from '../../sentence';
import { is } from '../../text/word';
import { endsSender, readNames } from '../names';
import { isContainer } from './looks-named';
import { nameBefore } from './name-before';

/** "to Bob" behind a mail noun, a verb of sending or a sender; "I sent Bob" as well. */
export function recipientAt(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  if (is(words[i], 'toAfter')) return nameBefore(words, i);
  if (is(words[i], 'sent') && is(words[i - 1], 'I') && !is(words[i + 1], 'article'))
    return readNames(words, i + 1).names;
  if (!is(words[i], 'toWord')) return [];
  let j = i - 1;
  while (
    j > 0 &&
    !is(words[j], 'mail', 'sent', 'received') &&
    (is(words[j], 'quality', 'me', 'filler', 'article') || (words[j]?.time ?? -1) >= 0)
  )
    j--;
  let { names, next } = readNames(words, i + 1);
  const belongs =
    is(words[j], 'mail', 'sent', 'received', 'attachment', 'one') ||
    words[j]?.entry.value === 'sentitems' ||
    endsSender(words, j) ||
    is(words[next], 'sent');
  // "o e-mail que a Beatriz mandou": an article before who wrote it.
  if (!belongs || (is(words[i], 'article') && is(words[i - 1], 'relative'))) return [];
  if (names.length === 0 && is(words[i + 1], 'me', 'my') && is(words[i + 2], 'and')) {
    ({ names, next } = readNames(words, i + 3));
  }
  return isContainer(words, next) || is(words[next], 'folderName') ? [] : names;
}
