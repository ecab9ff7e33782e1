import { isGivenName } from '../lexicon/given-names';
import { setOf } from '../lexicon/sense-set';
import { capitalised, is, isCode, isMark, isOneOf, isPlainNoun, type Word } from '../text/word';
import { nameable } from './names/nameable';

/** What a mail has or where it lies is no part of what it is about: "about the trip with a PDF", "about the trip in my inbox". */
const NO_ADJUNCT = setOf([
  'mail',
  'one',
  'attachment',
  'fileType',
  'folder',
  'folderName',
  'mailbox',
  'account',
  'place',
  'service',
  'elsewhere',
  'platform',
  'all',
  'subjectWord',
  'termWord',
  'containing',
  'stuff',
  'relative',
  'auxiliary',
  'pronoun',
  'I',
  'me',
  'not',
  'filler',
  'deleted',
  'lost',
  'restore',
  'recoverable',
  'mistake',
]);

/** "out of the office", "aus dem Einkauf": where it comes from is who sent it, or where it was. */
const OUT_OF: ReadonlySet<string> = new Set(['aus', 'uit', 'out', 'off', 'fuori', 'dentro']);

/** Where somebody was, and how it went: "on the train", "zum Glück". */
export const ADVERBIAL: ReadonlySet<string> = new Set(
  (
    'train bus plane tram tube ferry way road fly sofa couch go move spot morning whim side purpose time hold leave ' +
    'holiday vacation weekend behalf gluck beispiel hause teil zeit schluss ende mal arbeit anfang verfugung not'
  ).split(' '),
);

/** "the meeting with the works council", "rules at the office", "the move to the new building": what follows a noun and belongs to it. */
export function isAdjunct(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    !is(word, 'inWord', 'withWord', 'toWord', 'intoWord') ||
    is(word, 'fromWord', 'aboutWord', 'withoutWord')
  )
    return false;
  if (OUT_OF.has(word?.key ?? '') || !isNoun(words[at - 1])) return false;
  let noun = at + 1;
  while (is(words[noun], 'article', 'my') || (is(words[noun], 'quality') && noun < at + 4)) noun++;
  const object = words[noun];
  return (
    object !== undefined &&
    isNoun(object) &&
    !ADVERBIAL.has(object.key) &&
    !namesPlace(words, noun) &&
    !namesReader(words, at) &&
    !isOtherParty(words, at, object)
  );
}

/** "in the Projects folder": behind its own name stands what it is. */
function namesPlace(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < at + 4 && isNoun(words[end])) end++;
  return is(words[end], 'folder', 'folderName', 'mailbox', 'place', 'attachment', 'fileType');
}

/** A word that may be the head of what a mail is about, or part of it. */
const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.time < 0 &&
  (word.kind === 'word' || word.kind === 'number') &&
  !isOneOf(word, NO_ADJUNCT) &&
  !is(word, 'article', 'quality');

/** "the thread about the visa with Omar": somebody it was exchanged with. Where every noun has a capital, a given name tells. */
const isOtherParty = (words: readonly Word[], at: number, object: Word): boolean =>
  is(words[at], 'withWord') &&
  object.kind === 'word' &&
  (isGivenName(object.key) ||
    (capitalised(object) && isPlainNoun(object) && /^\p{Ll}/u.test(words[at - 1]?.text ?? '')));

/** "about the budget to Anna": whoever the mail went to. */
export function namesReader(words: readonly Word[], at: number): boolean {
  if (!is(words[at], 'toWord')) return false;
  const after = words[at + 1];
  return (
    after?.kind === 'address' ||
    (after?.kind === 'word' && isGivenName(after.key)) ||
    (is(after, 'my') && is(words[at + 2], 'role', 'manager', 'employee'))
  );
}

/** Verbs and what happened to mail, which are nouns and adjectives too. */
const VERBS = setOf(['verb', 'need', 'find', 'undo', 'restore', 'deleted', 'lost', 'received', 'sent']);

/** What no noun phrase has for a noun. */
const NO_NOUN = setOf([
  'auxiliary',
  'relative',
  'pronoun',
  'I',
  'me',
  'filler',
  'fromWord',
  'aboutWord',
  'inWord',
  'withWord',
  'mail',
  'article',
]);

/**
 * A known word where a noun has to stand: before the noun it qualifies ("the lost luggage", "restore test"), before its "of" ("change of
 * address"), behind "of" ("statement of work") or as the last one behind its article ("the office move").
 */
export function isNounByPlace(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || !isOneOf(word, VERBS) || isOneOf(word, NO_NOUN)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (at === start && (isQualified(after) || is(after, 'ofWord'))) return !is(after, 'fromWord');
  if (is(word, 'deleted', 'lost', 'restore', 'received'))
    return at > start && NOMINAL.test(word.text) && isNoun(before) && isNoun(after) && !is(after, 'one');
  if (is(before, 'ofWord', 'forWord') && !is(before, 'fromWord')) return !opensObject(after);
  return (
    at > start &&
    is(word, 'organise', 'get') &&
    !is(word, 'need') &&
    !(is(after, 'deleted', 'lost', 'back') && !is(word, 'organise')) &&
    isNoun(before) &&
    !opensObject(after) &&
    !isMark(before)
  );
}

/** "GDPR deletion request": a noun by its ending. */
const NOMINAL = /(?:[ts]ion|ci[oó]n|[cç][aã]o|zione|ung)s?$/u;

/** "line 2", "item 14": a word that says little alone, and its number. */
export const isNumbered = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'one', 'numberWord') && isFigure(words[isMark(words[at + 1], '.') ? at + 2 : at + 1]);

const isFigure = (word: Word | undefined): boolean =>
  word !== undefined && word.time < 0 && (word.kind === 'number' || isCode(word));

/** A noun that is no order. */
const isQualified = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  !word.entry.guessed &&
  nameable(word) &&
  !is(word, 'organise', 'compose', 'role', 'employee');

/** What a verb would have for its object. */
const opensObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'quoted' || is(word, 'article', 'my', 'me', 'pronoun') || isQualified(word));

/** "für die Fenster", "voor het zomerfeest", "die Änderung der Adresse": an article that is a relative or a pronoun elsewhere. */
export function isArticleByPlace(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!is(word, 'article') || !is(word, 'relative', 'pronoun')) return false;
  let noun = at + 1;
  while (is(words[noun], 'quality') && noun < at + 3) noun++;
  const head = words[noun];
  if (!head || !isNoun(head) || isGivenName(head.key)) return false;
  if (is(word, 'relative') && !capitalised(head)) return false;
  if (is(before, 'forWord', 'inWord', 'withWord', 'toWord', 'intoWord')) return true;
  return is(word, 'ofWord') && isNoun(before) && !(is(before, 'document', 'paper') && is(head, 'role'));
}

/** "de verbouwing van de keuken": of things; a person or a company that sends has a capital or is a role. */
export function isOfLowerThing(words: readonly Word[], at: number): boolean {
  const [before, article, noun] = [words[at - 1], words[at + 1], words[at + 2]];
  return (
    words[at]?.key === 'van' &&
    is(article, 'article') &&
    isNoun(before) &&
    !is(before, 'document', 'paper') &&
    isQualified(noun) &&
    /^\p{Ll}/u.test(noun?.text ?? '')
  );
}

/** "objet : recherche": a title may be a single word, whatever else it means. */
export const isWholeTitle = (words: readonly Word[], at: number): boolean => {
  const [word, after] = [words[at], words[at + 1]];
  return (
    word?.kind === 'word' &&
    is(word, 'find', 'verb', 'need', 'undo', 'account') &&
    !isOneOf(word, NO_NOUN) &&
    !opensObject(after)
  );
};
