import { setOf } from '../../lexicon/sense-set';
import { capitalised, is, isOneOf, type Word } from '../../text/word';
import { isProper, nameable } from './nameable';

/** Articles that belong to a name behind another particle alone: "van den Berg", and not "Thomas den Umzug". */
const ARTICLES: ReadonlySet<string> = new Set(['den', 'der', 'le', 'la']);

const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos von van vom der den del della la le ter zu'.split(' '),
);

/** "Jan de Vries", "Ursula von der Leyen": how many small words stand between two capitalised parts of a name. */
export function particles(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (!before || !capitalised(before)) return 0;
  let end = at;
  while (end - at < 3 && isParticle(words[end])) end++;
  const next = words[end];
  const article = end === at + 1 && ARTICLES.has(words[at]?.key ?? '');
  // "Anna von der Buchhaltung": where somebody works is no part of the name.
  const plain = next?.entry.senses.size === 0 || words[at]?.key !== 'von';
  return end > at && !article && next && capitalised(next) && nameable(next) && plain ? end - at : 0;
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && word.time < 0 && PARTICLES.has(word.key);

/** Words that are no part of a name with a capital either. */
const NO_PART = setOf([
  'place',
  'service',
  'mail',
  'mailbox',
  'account',
  'folder',
  'folderName',
  'attachment',
  'event',
  'I',
  'my',
  'restore',
  'deleted',
  'relative',
  'auxiliary',
  'please',
  'fromWord',
  'subjectWord',
]);

/** "Consolidated Messenger", "Adventure Works", "Southridge Video": behind a capital a word with a capital goes on. */
export function isProperPart(words: readonly Word[], at: number, start: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    at > start &&
    word?.kind === 'word' &&
    word.time < 0 &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    before !== undefined &&
    capitalised(before) &&
    before.to < word.from &&
    (!isOneOf(word, NO_PART) || COMPANY_PART.has(word.key))
  );
}

/** "Amazon Web Services", "Proseware Systems". */
const COMPANY_PART: ReadonlySet<string> = new Set(['service', 'services', 'systems', 'software']);

/** "Fourth Coffee": in mid-sentence, before another capital, a number or an adjective with a capital begins a name. */
export function isProperStart(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    at > 0 &&
    word?.kind === 'word' &&
    word.time < 0 &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    is(word, 'ordinal', 'quality') &&
    !isOneOf(word, NO_PART) &&
    isProper(words, at + 1) &&
    next?.entry.senses.size === 0
  );
}

/** English alone writes the noun behind a name in lower case: "the Dutch office". */
const OFFICE: ReadonlySet<string> = new Set(['the', 'our', 'my']);

/** "von IONOS erwischt": behind a capital, an unknown word without one is no part of the name. */
export const leavesName = (words: readonly Word[], at: number, start: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (at > start && isGoingOn(words, at)) return true;
  if (at === start || before?.kind !== 'word' || word?.kind !== 'word' || !capitalised(before)) return false;
  // Behind an article the noun goes on; a verb would end otherwise.
  if (OFFICE.has(words[start - 1]?.key ?? '') && !/(?:t|n|d|s)$/u.test(word.key)) return false;
  return word.entry.senses.size === 0 && !capitalised(word);
};

/** "da júlia falando do crachá", "from julia asking for": a participle that goes on about the mail. */
const isGoingOn = (words: readonly Word[], at: number): boolean =>
  PARTICIPLE.test(words[at]?.text ?? '') &&
  is(words[at + 1], 'article', 'ofWord', 'aboutWord', 'aboutWeak', 'forWord', 'relative', 'inWord', 'my');

const PARTICIPLE = /^\p{Ll}{2,}(?:[aei]ndo|ing|ant)$/u;
