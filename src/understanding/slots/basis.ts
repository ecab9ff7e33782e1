import { type Language } from '../../domain/language';
import { type Basis } from '../intent';
import { type Sense } from '../lexicon/senses';
import { type Sentence } from '../sentence';
import { is, type Word } from '../text/word';
import { isMailsTime, isOtherDoing } from './basis/mails-time';
import { aloneIn, spanOf, type Span } from './basis/span';

/** Languages whose verbs like to stand behind the time: there the nearest verb decides, elsewhere one before the time. */
const VERB_LATE: ReadonlySet<Language> = new Set(['de', 'nl', 'ja', 'zh']);

const REACH = 8;

/**
 * Which date of the mail the time speaks of: the verb beside it decides, "deleted on Monday" or "sent on Monday". A time
 * tied to the mail itself ("the mail from Monday that I deleted", "mails before May are gone") leaves it open.
 */
export function readBasis(sentence: Sentence): Basis | undefined {
  const { words, language } = sentence;
  const span = spanOf(sentence);
  if (!span) return undefined;
  if (isMailsTime(sentence, span)) return 'either';
  const found = VERB_LATE.has(language)
    ? nearest(words, span)
    : (before(words, span.first) ?? after(words, span));
  if (found !== undefined) return found;
  return isAfterthought(words, span) || lapsed(sentence) ? 'deleted' : 'either';
}

function before(words: readonly Word[], first: number): Basis | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isBreak(words[at]) || isOtherDoing(words, at)) return undefined;
    const basis = basisOf(words, at);
    if (basis !== undefined) return basis;
  }
  return undefined;
}

function after(words: readonly Word[], { first, last }: Span): Basis | undefined {
  let joined = false;
  for (let at = last + 1; at <= last + REACH && at < words.length; at++) {
    if (isBreak(words[at])) return undefined;
    joined ||= is(words[at], 'and');
    const basis = basisOf(words, at);
    if (basis === undefined) continue;
    const others = is(words[at], 'lost', 'deleted') && hasOtherDoing(words, first);
    return others || (joined && is(words[at], 'lost')) ? undefined : basis;
  }
  return undefined;
}

/** "Everything I filed there this year is lost": the time belongs to the clause before it. */
function hasOtherDoing(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH) && words[at]?.kind !== 'mark'; at--)
    if (isOtherDoing(words, at)) return true;
  return false;
}

function nearest(words: readonly Word[], { first, last }: Span): Basis | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    const behind = last + distance;
    if (!words.slice(last + 1, behind).some(isClauseEnd) && basisOf(words, behind) !== undefined)
      return basisOf(words, behind);
    const ahead = first - distance;
    if (!words.slice(ahead + 1, first).some(isClauseEnd) && basisOf(words, ahead) !== undefined)
      return basisOf(words, ahead);
  }
  return undefined;
}

function basisOf(words: readonly Word[], at: number): Basis | undefined {
  const word = words[at];
  if (is(word, 'sent', 'received')) return 'received';
  return is(word, 'deleted', 'lost', 'thrown', 'purged') || (is(word, 'delete') && is(words[at - 1], 'I'))
    ? 'deleted'
    : undefined;
}

/** "I deleted the thread. Yesterday at five", "two mails deleted, one from Noor, both today": a time said afterwards. */
function isAfterthought(words: readonly Word[], span: Span): boolean {
  if (!aloneIn(words, span)) return false;
  for (let at = span.first - 1; at >= 0; at--) {
    const word = words[at];
    if (word?.key === ':' || is(word, 'sent', 'received')) return false;
    if (is(word, 'deleted', 'thrown', 'purged')) return !is(words[at + 1], 'mail', 'one');
    if (is(word, 'delete') && is(words[at - 1], 'I', 'auxiliary')) return true;
  }
  return false;
}

const isBreak = (word: Word | undefined): boolean =>
  word?.kind === 'mark' && '.!?;。！？；'.includes(word.key);

const isClauseEnd = (word: Word): boolean => isBreak(word) || word.key === ',' || word.key === '、';

/** "this morning a mail went into the bin by accident": no verb of ours, but a mishap to mail. */
const lapsed = ({ words }: Sentence): boolean => {
  const some = (...senses: readonly Sense[]): boolean => words.some((word) => is(word, ...senses));
  return (
    some('mistake') &&
    some('mail', 'one', 'folder', 'folderName', 'stuff', 'document') &&
    !some('sent', 'received')
  );
};
