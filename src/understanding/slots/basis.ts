import { type Language } from '../../domain/language';
import { type Basis } from '../intent';
import { type Sense } from '../lexicon/senses';
import { type Sentence } from '../sentence';
import { is, type Word } from '../text/word';

/** Languages whose verbs like to stand behind the time: there the nearest verb decides, elsewhere one before the time. */
const VERB_LATE: ReadonlySet<Language> = new Set(['de', 'nl', 'ja', 'zh']);

const REACH = 8;

/**
 * Which date of the mail the time speaks of: the verb beside it decides, "deleted on Monday" or "sent on Monday". A time
 * tied to the mail itself ("the mail from Monday that I deleted") leaves it open.
 */
export function readBasis(sentence: Sentence): Basis | undefined {
  const { words, language } = sentence;
  if (sentence.times.length === 0) return undefined;
  const first = words.findIndex((word) => word.time >= 0);
  if (first < 0) return undefined;
  let last = first;
  while (words[last + 1]?.time === words[first]?.time) last++;
  if (tiedToMail(words, first)) return 'either';
  const found = VERB_LATE.has(language)
    ? nearest(words, first, last)
    : (before(words, first) ?? after(words, last));
  return found ?? (lapsed(words) ? 'deleted' : 'either');
}

/** "the mail from Tuesday", "mails of last week"; the preposition may have been read as part of the time. */
function tiedToMail(words: readonly Word[], first: number): boolean {
  const from = (word: Word | undefined): boolean =>
    word?.entry.senses.has('fromWord') === true || word?.entry.senses.has('ofWord') === true;
  const at = from(words[first]) ? first - 1 : from(words[first - 1]) ? first - 2 : undefined;
  if (at === undefined) return false;
  return at < 0 || is(words[at], 'mail', 'one', 'stuff', 'quality', 'all', 'event', 'attachment');
}

function before(words: readonly Word[], first: number): Basis | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isBreak(words[at])) return undefined;
    const basis = basisOf(words, at);
    if (basis !== undefined) return basis;
  }
  return undefined;
}

function after(words: readonly Word[], last: number): Basis | undefined {
  let joined = false;
  for (let at = last + 1; at <= last + REACH && at < words.length; at++) {
    if (isBreak(words[at])) return undefined;
    joined ||= is(words[at], 'and');
    const basis = basisOf(words, at);
    if (basis !== undefined) return joined && is(words[at], 'lost') ? undefined : basis;
  }
  return undefined;
}

function nearest(words: readonly Word[], first: number, last: number): Basis | undefined {
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
  return is(word, 'deleted', 'lost') || (is(word, 'delete') && is(words[at - 1], 'I'))
    ? 'deleted'
    : undefined;
}

const isBreak = (word: Word | undefined): boolean =>
  word?.kind === 'mark' && '.!?;。！？；'.includes(word.key);

const isClauseEnd = (word: Word): boolean => isBreak(word) || word.key === ',' || word.key === '、';

/** "this morning a mail went into the bin by accident": no verb of ours, but a mishap. */
const lapsed = (words: readonly Word[]): boolean => {
  const some = (...senses: readonly Sense[]): boolean => words.some((word) => is(word, ...senses));
  return some('mistake') && !some('sent', 'received');
};
