import { type Language } from '../../domain/language';
import { setOf } from '../lexicon/sense-set';
import { type Sentence, showsOneOf } from '../sentence';
import { capitalised, is, isOneOf, isPlainNoun, type Word } from '../text/word';

/**
 * What a phrase names. `ours` lies in a mailbox, `other` is another trade's, `unknown` a common noun that no lexicon knows;
 * `none`: people, or nothing at all.
 */
export type Kind = 'none' | 'unknown' | 'other' | 'ours';

/** A noun phrase that no preposition governs, and so may be a verb's subject or object. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

/** What lies in a mailbox, or comes by mail. */
const OURS = setOf([
  ...(['mail', 'bulletin', 'dialogue', 'stuff', 'folder', 'folderName', 'event', 'contact', 'task'] as const),
  ...(['note', 'attachment', 'fileType', 'document', 'paper', 'mailbox', 'recoverable', 'backup'] as const),
  ...(['hold', 'exportFormat', 'request', 'retention'] as const),
]);

/** Things of other trades, whatever stands with them: "my mail password". */
const TRADES = setOf(['foreign', 'money', 'elsewhere']);

/** Where mail is read as well. */
const HOMES = setOf(['place', 'account']);

/** Files and devices are another trade's, unless the sentence speaks of mail. */
const SAYS_MAIL = setOf(['mail', 'mailed', 'mailbox', 'folderName', 'sent', 'received', 'attachment']);

const NOUNS = setOf([
  ...(['mail', 'bulletin', 'dialogue', 'stuff', 'folder', 'folderName', 'event', 'contact', 'task'] as const),
  ...(['note', 'attachment', 'fileType', 'document', 'paper', 'mailbox', 'recoverable', 'backup'] as const),
  ...(['exportFormat', 'request', 'foreign', 'digital', 'money', 'elsewhere', 'place', 'account'] as const),
  ...([
    'one',
    'service',
    'venture',
    'role',
    'employee',
    'group',
    'manager',
    'honorific',
    'helpdesk',
  ] as const),
]);

/** "there", "là", "la": adverbs of place, and the articles that fold to the same letters. */
const SMALL = setOf(['article', 'pronoun', 'filler', 'relative', 'auxiliary', 'I', 'where']);

const PEOPLE = setOf(['role', 'employee', 'group', 'manager', 'honorific', 'helpdesk', 'service', 'legal']);

const DETERMINERS = setOf(['article', 'my']);

/** What stands between a determiner and its noun. */
const BEFORE_NOUN = setOf(['quality', 'possessive', 'ordinal', 'cardinal', 'all', 'own']);

/** Verbs that are qualities as well: "the deleted rows", but "I deleted the rows". */
const PARTICIPLES = setOf(['deleted', 'lost', 'sent', 'received']);

const PREPOSITIONS = setOf([
  ...([
    'fromWord',
    'inWord',
    'intoWord',
    'toWord',
    'withWord',
    'withoutWord',
    'ofWord',
    'aboutWord',
  ] as const),
  ...(['aboutWeak', 'byWord', 'forWord', 'containing', 'becauseOf', 'subjectWord', 'nameWord'] as const),
]);

/** The noun stands first, and behind it what specifies it. */
const HEAD_FIRST: ReadonlySet<Language> = new Set(['fr', 'es', 'pt', 'it']);

/** Nouns are written with a capital, so that one tells no name. */
const NOUNS_CAPITALISED: ReadonlySet<Language> = new Set(['de']);

/** The noun phrases of a sentence that no preposition governs, without those of people alone. */
export function phrasesOf(sentence: Sentence): readonly Phrase[] {
  const { words } = sentence;
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length;) {
    const to = phraseEnd(words, at);
    if (to > at && !isGoverned(words, at) && !specifies(words, to)) {
      const kind = kindOf(sentence, at, to);
      if (kind !== 'none') phrases.push({ from: at, to, kind });
    }
    at = Math.max(to, at + 1);
  }
  return phrases;
}

/** "联系人的照片": what stands before 的 tells of what thing, and the thing stands behind it. */
const specifies = (words: readonly Word[], to: number): boolean =>
  isParticle(words[to]) && isNoun(words[to + 1]);

const isParticle = (word: Word | undefined): boolean => word?.kind === 'run' && word.key === '的';

function phraseEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (goesOn(words, end, start)) end++;
  return end;
}

function goesOn(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || word.kind === 'mark') return false;
  const first = at === start || is(words[at - 1], 'all', 'possessive');
  if (isOneOf(word, PARTICIPLES) && !isOneOf(word, OURS))
    return is(word, 'quality') && (at === start || isOneOf(words[at - 1], DETERMINERS));
  if (isNoun(word) || word.kind === 'number' || word.kind === 'quoted') return true;
  if (isOneOf(word, DETERMINERS) && !is(word, 'quality')) return first;
  return isOneOf(word, BEFORE_NOUN) && !is(word, 'verb') && (first || !isOneOf(word, PREPOSITIONS));
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((isOneOf(word, NOUNS) && !isOneOf(word, SMALL)) ||
    ((word.kind === 'word' || word.kind === 'run') && word.time < 0 && isPlainNoun(word)));

/** Whether a preposition that places something governs the noun at `at`: "on my phone", "from the old Jira". */
export const isPlacedAt = (words: readonly Word[], at: number): boolean =>
  placingWord(words, at) !== undefined;

/** The preposition that places the noun at `at`. */
export function placingWord(words: readonly Word[], at: number): Word | undefined {
  let before = at - 1;
  while (before > at - REACH && belongsToNoun(words[before]) && !isOneOf(words[before], PLACING)) before--;
  // "Auf der": an article that could be a preposition as well.
  if (isOneOf(words[before], DETERMINERS) && isOneOf(words[before - 1], PLACING)) before--;
  return isOneOf(words[before], PLACING) ? words[before] : undefined;
}

const REACH = 4;
const PLACING = setOf(['inWord', 'fromWord', 'intoWord', 'toWord', 'aboutWeak', 'ofWord']);

const belongsToNoun = (word: Word | undefined): boolean =>
  isOneOf(word, DETERMINERS) || isOneOf(word, BEFORE_NOUN) || isNoun(word);

/** Behind a preposition. "Der" and "des" are prepositions too, but only behind a noun. */
function isGoverned(words: readonly Word[], at: number): boolean {
  // "of yesterday's meeting"
  let before = at - 1;
  while (words[before]?.key === 's' || isTime(words[before])) {
    if (words[before]?.entry.set.meets(PREPOSITIONS) === true) return true;
    before--;
  }
  if (isOneOf(words[at], PREPOSITIONS) && isOneOf(words[at], DETERMINERS))
    return isNoun(words[before]) || placesArticle(words[before]);
  if (isParticle(words[before])) return false;
  // "half of the folder", "the last two weeks of mail": what there is some of is what is meant.
  if (is(words[before], 'ofWord') && (is(words[before - 1], 'quality') || isTime(words[before - 1])))
    return false;
  return isOneOf(words[before], PREPOSITIONS) && !isNoun(words[before]);
}

/** "von der Telekom": an article behind a preposition, not one that could be an article itself. */
const placesArticle = (word: Word | undefined): boolean =>
  isOneOf(word, PREPOSITIONS) && !isOneOf(word, DETERMINERS) && !isNoun(word);

const isTime = (word: Word | undefined): boolean => (word?.time ?? -1) >= 0;

const speaksOfMail = (sentence: Sentence): boolean => showsOneOf(sentence, SAYS_MAIL);

function kindOf(sentence: Sentence, from: number, to: number): Kind {
  const { words, language } = sentence;
  const nouns = words.slice(from, to).filter(isNoun);
  const head = HEAD_FIRST.has(language) ? nouns[0] : nouns.at(-1);
  if (head === undefined) return 'none';
  if (isPart(words, to, head)) return 'other';
  if (isOneOf(head, TRADES) && !isOneOf(head, OURS) && !namesOurs(words[from], nouns, head))
    return is(head, 'digital') && speaksOfMail(sentence) ? 'ours' : 'other';
  // "the reservation", "the password": a thing of another trade, and a document where a mail brought it.
  if (is(head, 'foreign') && is(head, 'document') && !speaksOfMail(sentence)) return 'none';
  if (nouns.some((noun) => isOneOf(noun, OURS))) return 'ours';
  if (is(head, 'one')) return 'none';
  if (isOneOf(head, PEOPLE)) return 'none';
  if (isOneOf(head, HOMES))
    return isOneOf(words[from], DETERMINERS) && !speaksOfMail(sentence) ? 'other' : 'none';
  return isCommonNoun(sentence, from, head) ? 'unknown' : 'none';
}

/** "a line in my expense report": of a list a line is a mail, of a paper it is none. */
const isPart = (words: readonly Word[], to: number, head: Word): boolean =>
  is(head, 'one') &&
  !is(head, 'mail') &&
  is(words[to], 'inWord', 'ofWord') &&
  words.slice(to, to + 5).some((word) => is(word, 'document', 'digital', 'fileType'));

/** "the folder Taxes", "mail landlord deposit", "invoice heating": what stands behind says which; "my mail password" is a password. */
const namesOurs = (first: Word | undefined, nouns: readonly Word[], head: Word): boolean =>
  nouns.some((noun) => is(noun, 'folder')) ||
  (!isOneOf(first, DETERMINERS) &&
    nouns.some((noun) => is(noun, 'document') || (is(noun, 'mail') && is(head, 'money'))));

/** Behind an article, or beside the verb; a capital in the middle of a sentence is a name's. */
function isCommonNoun({ words, language }: Sentence, from: number, head: Word): boolean {
  if (head.kind === 'run' || (!NOUNS_CAPITALISED.has(language) && capitalised(head))) return false;
  return isOneOf(words[from], DETERMINERS) || is(words[from - 1], 'restore');
}
