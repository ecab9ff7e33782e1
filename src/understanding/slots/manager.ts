import { is, type Word } from '../text/word';
import { nameable } from './names/nameable';

/** Which of the senders is the person's own manager: "boss" of "from my boss", not of "from her boss". */
export function ownManager(words: readonly Word[], senders: readonly string[]): string | undefined {
  if (senders.length === 0) return undefined;
  const found = words.find(
    (word, i) =>
      is(word, 'manager') && senders.includes(word.text) && isOwn(words, i) && !ownsAnother(words, i),
  );
  return found?.text;
}

/** Japanese and Chinese name one's own manager without "my" as well. */
function isOwn(words: readonly Word[], at: number): boolean {
  if (is(words[at - 1], 'own')) return true;
  if (words[at]?.kind !== 'run') return false;
  let before = at - 1;
  while (is(words[before], 'filler')) before--;
  return !is(words[before], 'my', 'pronoun', 'ofWord', 'honorific') && !nameable(words[before]);
}

/** "my boss's assistant" is somebody else; "my boss's mail" is not. */
const ownsAnother = (words: readonly Word[], at: number): boolean =>
  is(words[at + 1], 'possessive') && nameable(words[at + 2]);
