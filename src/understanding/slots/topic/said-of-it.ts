import { isGivenName } from '../../lexicon/given-names';
import { setOf } from '../../lexicon/sense-set';
import { type Sentence, showsOneOf } from '../../sentence';
import { capitalised, is, isMark, isPlainNoun, type Word } from '../../text/word';
import { endsSender } from '../names/sender';
import { readTopic, type Span } from '../noun-phrase';
import { objectBehind } from '../sent-object';
import { refersToMail } from './introducing';
import { titleWithin } from './spans';

/** What a pronoun may stand for that is looked for. */
const SOUGHT = setOf(['mail', 'event', 'attachment', 'fileType', 'sent', 'mailed']);

/** What holds so much that a thing in it says little: "my folder Taxes, it had all receipts in it". */
const CONTAINERS = setOf(['folder', 'mailbox', 'account', 'folderName']);

/** "it had the policy in it", "which contained the minutes", 'that had "pump failure" in the subject': what a mail holds. */
export function heldSpan(sentence: Sentence, i: number): Span | undefined {
  const { words } = sentence;
  if (!isSoughtBefore(sentence, i)) return undefined;
  const title = titleWithin(words, i + 1);
  if (title) return title;
  if (words[i + 1]?.kind === 'quoted') return readTopic(words, i + 1);
  if (showsOneOf(sentence, CONTAINERS)) return undefined;
  const span = objectBehind(words, i + 1);
  return span && endsHolding(words[span.next]) ? span : undefined;
}

/** A pronoun or a relative that means the mail. */
function isSoughtBefore(sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  const before = words[i - 1];
  if (is(before, 'pronoun') && !is(before, 'I', 'relative')) return showsOneOf(sentence, SOUGHT);
  if (is(before, 'relative')) return refersToMail(words, i - 1);
  // "the email explaining the new rules", "mail from Jo confirming the date".
  return is(before, 'mail') || (endsSender(words, i - 1) && sentence.shown.has('mail'));
}

const endsHolding = (word: Word | undefined): boolean =>
  word === undefined ||
  word.kind === 'mark' ||
  word.time >= 0 ||
  is(word, 'inWord', 'attachment', 'and', 'lost', 'deleted', 'auxiliary');

/** "it's the Rotary dinner", "that was the lease contract": what is sought, said once more. */
export function calledSpan(sentence: Sentence, i: number): Span | undefined {
  const { words } = sentence;
  if (!is(words[i], 'pronoun', 'meant') || !opensClause(words[i - 1]) || !showsOneOf(sentence, SOUGHT))
    return undefined;
  const at = is(words[i + 1], 'auxiliary') ? i + 2 : i + 1;
  if (!is(words[at], 'article', 'my') || is(words[at], 'auxiliary')) return undefined;
  const span = readTopic(words, at);
  if (!span || !endsHolding(words[span.next])) return undefined;
  return isTelling(words.slice(at + 1, span.next)) ? span : undefined;
}

const opensClause = (word: Word | undefined): boolean =>
  word === undefined || isMark(word) || is(word, 'and', 'relative');

/** "it was the wrong one", "it's a mess" say nothing; a document or a name does. */
function isTelling(inside: readonly Word[]): boolean {
  const [first] = inside;
  if (!first || inside.some((word) => is(word, 'mail', 'folder', 'mailbox', 'attachment', 'place')))
    return false;
  if (is(inside.at(-1), 'document', 'paper', 'digital', 'venture')) return true;
  return inside.length > 1 && capitalised(first) && isPlainNoun(first) && !isGivenName(first.key);
}
