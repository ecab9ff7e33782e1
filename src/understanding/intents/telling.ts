import { nameable } from '../slots/names/nameable';
import { readName } from '../slots/names/read-name';
import { is, isMark, isOneOf, type Word } from '../text/word';
import { LOSING } from './argument';

const MAIL_VERB = /^(?:e-?mail|mail|message|text|maile)$/;

/** "Email John about the missing package": the noun is a verb before a name that something is told to. */
export function mailsSomebody(words: readonly Word[]): boolean {
  let at = 0;
  while (is(words[at], 'please', 'greeting', 'can', 'pronoun', 'filler') || isMark(words[at])) at++;
  if (!MAIL_VERB.test(words[at]?.key ?? '') || words[at + 1] === undefined || isMark(words[at + 1]))
    return false;
  // "Mail naar Jan dat ik later kom".
  if (words[at + 1]?.key === 'naar') return true;
  const named = is(words[at + 1], 'my')
    ? readName(words, at + 1)
    : nameable(words[at + 1])
      ? readName(words, at + 1)
      : undefined;
  return named !== undefined && is(words[named.next], 'aboutWord', 'relative', 'toWord', 'and');
}

/** "Tell Bob that I lost the contract": told to somebody else; "send me back what I lost" is asked of the bot. */
export function tellsOthers(words: readonly Word[], verb: Word | undefined): boolean {
  const opening = words.findIndex((word) => word === verb);
  if (isOfMail(words, opening)) return false;
  // "My phone": a noun.
  if (is(words[opening - 1], 'my', 'article')) return false;
  const losing = words.findIndex((word, i) => i > opening && isOneOf(word, LOSING));
  const between = words.slice(opening, losing < 0 ? words.length : losing);
  if (between.slice(0, 3).some((word) => is(word, 'me'))) return false;
  return (
    losing < 0 ||
    !is(words[losing], 'restore', 'back') ||
    between.some((word) => is(word, 'relative', 'aboutWord'))
  );
}

/** "我发给李娜的邮件不见了": the verb says which mail. */
function isOfMail(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind !== 'run') return false;
  const named = readName(words, at + 1);
  return named !== undefined && is(words[named.next], 'ofWord') && is(words[named.next + 1], 'mail');
}

/** "Remind Anna that the invoice is missing": what follows the conjunction is what is to be said. */
export function remindsThat(words: readonly Word[], verb: Word | undefined): boolean {
  const opening = words.findIndex((word) => word === verb);
  const losing = words.findIndex((word, i) => i > opening && isOneOf(word, LOSING));
  const between = words.slice(opening + 1, Math.max(losing, opening + 1));
  // "that" is an article as well, but not before one.
  const conjunction = between.findIndex(
    (word, i) => is(word, 'relative') && (!is(word, 'article') || is(between[i + 1], 'article', 'my', 'I')),
  );
  return (
    conjunction >= 0 &&
    !between.slice(0, conjunction).some((word) => is(word, 'mail', 'folder', 'stuff', 'all', 'document'))
  );
}
