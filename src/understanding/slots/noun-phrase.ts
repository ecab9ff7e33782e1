import { capitalised, is, isMark, isPlainNoun, type Word, isOneOf } from '../text/word';
import { joinedText } from './joined-text';
import {
  isAdjunct,
  isArticleByPlace,
  isNounByPlace,
  isNumbered,
  isOfLowerThing,
  isWholeTitle,
  namesReader,
} from './matter';
import { isOfThing } from './people/looks-named';
import { setOf } from '../lexicon/sense-set';

const LONGEST = 9;

/** Words that end a topic. */
export const BORDERS = setOf([
  'relative',
  'auxiliary',
  'pronoun',
  'I',
  'me',
  'please',
  'fromWord',
  'byWord',
  'inWord',
  'withWord',
  'withoutWord',
  'containing',
  'deleted',
  'lost',
  'mistake',
  'sent',
  'received',
  'restore',
  'filler',
  'except',
  'back',
  'aboutWord',
  'subjectWord',
  'not',
  'then',
  'thanks',
  'find',
  'undo',
  'can',
  'need',
  'verb',
]);

/** Small words that go on inside a topic when something follows: "terms of service", "request for proposal". */
const LINKS = setOf(['ofWord', 'forWord', 'and', 'toWord', 'article', 'possessive', 'or']);

export interface Span {
  readonly text: string;
  readonly next: number;
}

/**
 * A thing that is named in passing ends where the clause may go on: "the invoice in my inbox". What a mail is about has been announced by a
 * preposition or a title, and what follows a noun there belongs to it: "the meeting with the works council".
 */
type Kind = 'thing' | 'matter' | 'title';

/** Reads what mail is about from `at`. */
export const readMatter = (words: readonly Word[], at: number): Span | undefined =>
  readPhrase(words, at, 'matter');

/** Reads a title, which may be any word. */
export const readTitle = (words: readonly Word[], at: number): Span | undefined =>
  readPhrase(words, at, 'title');

/** Reads a noun phrase from `at`: as typed, without a leading article. Undefined where none stands. */
export const readTopic = (words: readonly Word[], at: number): Span | undefined =>
  readPhrase(words, at, 'thing');

function readPhrase(words: readonly Word[], at: number, kind: Kind): Span | undefined {
  let start = at;
  // "subject: Your appointment": behind a colon stands what was written, with its article.
  while (
    (is(words[start], 'article', 'my') && words[start - 1]?.text.endsWith(':') !== true) ||
    isMark(words[start], ':', '=', '-')
  )
    start++;
  const first = words[start];
  if (first?.kind === 'quoted') return { text: first.text, next: start + 1 };
  let end = start;
  while (end - start < LONGEST && goesOn(words, end, start, kind)) end++;
  while (end > start && endsLoosely(words[end - 1])) end--;
  return end === start ? undefined : { text: joinedText(words, start, end), next: end };
}

/** A link with nothing behind it; "all" that Chinese puts behind what it counts. */
const endsLoosely = (word: Word | undefined): boolean =>
  isOneOf(word, LINKS) || (word?.kind === 'run' && is(word, 'all'));

function goesOn(words: readonly Word[], at: number, start: number, kind: Kind): boolean {
  const word = words[at];
  if (!word || word.time >= 0 || word.kind === 'mark') return isInnerMark(words, at, start);
  if (kind === 'title' && at === start && isWholeTitle(words, at)) return true;
  if (kind === 'title' && at > start && isWithinTitle(words, at)) return true;
  if (kind !== 'thing' && at > start && (isArticleByPlace(words, at) || isOfLowerThing(words, at)))
    return true;
  // "did the mail about the lease get deleted"
  if (at > start && is(word, 'get') && is(words[at + 1], 'deleted', 'lost', 'back')) return false;
  // "mit dem Code für den Serverraum".
  if (at > start && is(words[at - 1], 'forWord') && isArticleByPlace(words, at)) return true;
  // "in der sie den Dienstplan erwähnt": the verb ends its clause.
  if (at > start && is(word, 'mentioned') && !capitalised(word)) return false;
  if (is(word, 'relative') || (word.kind === 'run' && isOneOf(word, LINKS))) return false;
  if (at > start && isOfThing(words, at)) return true;
  if (
    kind !== 'thing' &&
    (isNumbered(words, at) || isNounByPlace(words, at, start) || (at > start && isAdjunct(words, at)))
  )
    return true;
  if (at > start && isOneOf(word, LINKS) && !is(word, 'fromWord')) return linkGoesOn(words, at, kind);
  if (at > start && is(word, 'intoWord') && !is(word, 'toWord')) return false;
  if (isGuessedNoun(words, at, start)) return true;
  return (
    !isOneOf(word, BORDERS) || (at === start && isNounByArticle(words, at)) || isLastNoun(words, at, start)
  );
}

/** "oggetto: preventivo via Manzoni": a small word between two of a title's. */
const isWithinTitle = (words: readonly Word[], at: number): boolean => {
  const [word, after] = [words[at], words[at + 1]];
  return (
    is(word, 'filler') && after?.kind === 'word' && capitalised(after) && isPlainNoun(after) && after.time < 0
  );
};

/** "à propos des délais", "del accidente": a guess at a typing error gives way where a noun has to stand. */
const isGuessedNoun = (words: readonly Word[], at: number, start: number): boolean =>
  words[at]?.entry.guessed === true &&
  !is(words[at], 'mail') &&
  // "objet : devis bâtiment B": no guess at a slip.
  (at === start || (is(words[at], 'mistake') && !is(words[at], 'deleted')) || isOneOf(words[at - 1], LINKS));

/** "about the server move": behind a noun, where the phrase or the clause ends. */
function isLastNoun(words: readonly Word[], at: number, start: number): boolean {
  const after = words[at + 1];
  return (
    at > start &&
    is(words[at], 'verb') &&
    is(words[at], 'organise', 'get') &&
    is(words[start - 1], 'article') &&
    (after === undefined ||
      after.kind === 'mark' ||
      after.time >= 0 ||
      is(after, 'auxiliary', 'lost', 'deleted'))
  );
}

/** "about the move", "wegen der Änderung": behind an article a verb is a noun. */
const isNounByArticle = (words: readonly Word[], at: number): boolean =>
  ((is(words[at], 'lost') && is(words[at + 1], 'ofWord')) || is(words[at], 'verb', 'need', 'find')) &&
  is(words[at - 1], 'article', 'aboutWord') &&
  !is(words[at - 1], 'relative', 'pronoun') &&
  !is(words[at], 'auxiliary', 'I', 'filler');

/** "Q3/Q4", "R&D", "follow-up": marks without blanks around stay inside. */
function isInnerMark(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word?.kind !== 'mark' || at === start || !before || !after) return false;
  // "the appointment with Dr. White"
  if (word.key === '.' && is(before, 'honorific') && before.to === word.from) return true;
  // "invoice no. 4711"
  if (word.key === '.' && is(before, 'numberWord') && isNumbered(words, at - 1)) return true;
  return (
    before.to === word.from && word.to === after.from && ['/', '&', '-', '#', '+', '.'].includes(word.key)
  );
}

function linkGoesOn(words: readonly Word[], at: number, kind: Kind): boolean {
  const after = words[at + 1];
  if (!after || after.time >= 0 || after.kind === 'mark' || namesReader(words, at)) return false;
  if (is(words[at], 'forWord') && !is(words[at], 'toWord') && isArticleByPlace(words, at + 1)) return true;
  if (
    kind !== 'thing' &&
    (isNumbered(words, at + 1) ||
      isNounByPlace(words, at + 1, at + 1) ||
      isArticleByPlace(words, at + 1) ||
      isAdjunct(words, at))
  )
    return true;
  if (
    (is(words[at], 'and', 'or') || (is(words[at], 'toWord') && !is(words[at], 'forWord'))) &&
    is(after, 'verb', 'mail', 'all', 'compose', 'my', 'article', 'show', 'get')
  )
    return false;
  return !isOneOf(after, BORDERS) || isGuessedNoun(words, at + 1, at + 1);
}
