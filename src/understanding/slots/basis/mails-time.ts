import { isUnspaced } from '../../../domain/language';
import { setOf } from '../../lexicon/sense-set';
import { type Sentence } from '../../sentence';
import { is, isMark, isOneOf, type Word } from '../../text/word';
import { isOfRun } from '../people/looks-named';
import { type Span } from './span';

const keys = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is from a time, or for one: never when something was deleted. */
const FOR = keys('for fur pour para per voor');

/** "older than 180 days", "until last week": it says which mail, or since when it is missed. */
const ALWAYS = keys(
  'older alter altere alteren plus anciens antiguos antigos vecchi vecchie piu ouder oudere until till bis jusqu jusque ' +
    "jusqu'a jusqu'au jusqu'en hasta ate fino tot",
);

/** "between May and June", "before October": of the mail where the mail is what the clause speaks of. */
const BOUNDS = keys(
  'between before prior up vor zwischen entre avant anterieurs anterieur antes anterior anteriores tra fra prima precedenti ' +
    'anteriori tussen voor',
);

/** Nouns a time may belong to. */
const NOUNS = setOf([
  'mail',
  'one',
  'stuff',
  'all',
  'event',
  'attachment',
  'document',
  'dialogue',
  'task',
  'contact',
]);

/** Verbs and ends of clauses: beyond them stands no noun of the time's. */
const STOPS = setOf([
  'deleted',
  'lost',
  'delete',
  'thrown',
  'purged',
  'sent',
  'received',
  'restore',
  'auxiliary',
  'I',
  'not',
]);

const REACH = 9;

/** Whether a time says which mail it is, and not when something was done with it. */
export function isMailsTime(sentence: Sentence, span: Span): boolean {
  const { words, language } = sentence;
  if (isUnspaced(language)) return qualifiesRun(words, span);
  const { first, last } = span;
  if (tiedToMail(words, first) || isCompound(words, span) || isWhenItWas(sentence, span)) return true;
  const opener = openerOf(words, span);
  if (ALWAYS.has(opener)) return true;
  const noun = nounBefore(words, first);
  if (noun === undefined) return false;
  if (FOR.has(opener) && language !== 'nl') return true;
  if (isOfMail(words, span)) return true;
  // "any mail in May that was deleted"
  const relative = isMark(words[last + 1], ',') ? last + 2 : last + 1;
  if (is(words[relative], 'relative') && is(words[relative + 1], 'auxiliary', 'I', 'deleted')) return true;
  return isSubject(words, noun) && (BOUNDS.has(opener) || is(words[noun], 'event')) && !isAgo(words, span);
}

/** "the mail from Tuesday", "mails of last week"; the preposition may have been read as part of the time. */
function tiedToMail(words: readonly Word[], first: number): boolean {
  const at = isOrigin(words[first]) ? first - 1 : isOrigin(words[first - 1]) ? first - 2 : undefined;
  if (at === undefined) return false;
  return at < 0 || is(words[at], 'mail', 'one', 'stuff', 'quality', 'all', 'event', 'attachment');
}

const isOrigin = (word: Word | undefined): boolean =>
  word?.entry.senses.has('fromWord') === true ||
  word?.entry.senses.has('ofWord') === true ||
  OUT_OF.has(word?.key ?? '');

/** "Mails aus 2019": of a time, and of a place otherwise. */
const OUT_OF = keys('aus uit');

/** "mails in Sent from April", "los de abril": with a name or a place between the mail and where it is from. */
const isOfMail = (words: readonly Word[], { first }: Span): boolean =>
  isOrigin(words[first]) || isOrigin(words[first - 1]) || isOrigin(words[first + 1]);

/** The word that ties the time to what stands before: its own first word, or the one before it. */
function openerOf(words: readonly Word[], { first }: Span): string {
  const own = words[first]?.key.split(' ')[0] ?? '';
  return FOR.has(own) || ALWAYS.has(own) || BOUNDS.has(own)
    ? own
    : (words[first - 1]?.key.split(' ')[0] ?? '');
}

/** "vor drei Tagen": German counts back with the same word. */
const isAgo = (words: readonly Word[], { first, last }: Span): boolean =>
  words[first]?.key === 'vor' &&
  words.slice(first, last + 1).some(({ key }) => /^(?:stund|tag|woche|monat|jahr|minute)/.test(key));

/** The noun before the time, with its additions between: a name, a folder, a preposition. */
function nounBefore(words: readonly Word[], first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isOneOf(words[at], NOUNS) && !is(words[at], 'received')) return at;
    if (isOneOf(words[at], STOPS) || (isMark(words[at]) && !isMark(words[at], '.', '&', '-')))
      return undefined;
  }
  return undefined;
}

/** No verb before the noun in its clause: what is lost is told behind it. */
function isSubject(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && !isMark(words[at]); at--)
    if (isOneOf(words[at], STOPS) && !is(words[at], 'all')) return false;
  return true;
}

/** "the Monday meeting": between an article and its noun. */
const isCompound = (words: readonly Word[], { first, last }: Span): boolean =>
  is(words[last + 1], 'event', 'mail') && is(words[first - 1], 'article', 'my', 'quality');

/** "my dentist is gone from the calendar, it was on Friday": when the meeting was to be. */
function isWhenItWas({ words, shown }: Sentence, { first }: Span): boolean {
  if (!shown.has('event')) return false;
  let at = first - 1;
  while (at > 0 && first - at < 4 && !WAS.has(words[at]?.key ?? '')) at--;
  return WAS.has(words[at]?.key ?? '') && !words.slice(at, first).some((word) => is(word, 'deleted', 'lost'));
}

const WAS = keys("was war stand etait c'etait era estaba estava stond");

/** "2019年的邮件", "先月の送信メール", "12月2号跟供应商的会": before the noun, and no verb between. */
function qualifiesRun(words: readonly Word[], { first, last }: Span): boolean {
  const linked = /[の的]$/u.test(words[last]?.text ?? '') || isOfRun(words[last + 1]);
  for (let at = last + 1; at < Math.min(words.length, last + REACH); at++) {
    if (is(words[at], 'event')) return true;
    if (linked && is(words[at], 'mail')) return true;
    if (isMark(words[at]) || is(words[at], 'deleted', 'lost', 'purged', 'thrown', 'I', 'received'))
      return false;
  }
  return tiedToMail(words, first);
}

/** "mails that I filed there last year": a clause of somebody's own doing, which is neither a loss nor sending. */
export const isOtherDoing = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'I') &&
  !is(words[at], 'deleted', 'lost', 'sent', 'received') &&
  (is(words[at - 1], 'relative', 'all', 'mail', 'one', 'stuff') || words[at - 1] === undefined) &&
  !WHEN.has(words[at - 1]?.key ?? '');

/** "when I was away": tells when, as the time does. */
const WHEN = keys(
  'when while as wenn wahrend als quand lorsque pendant cuando mientras quando enquanto mentre toen terwijl',
);
