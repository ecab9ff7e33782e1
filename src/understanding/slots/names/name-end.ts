import { isGivenName } from '../../lexicon/given-names';
import { setOf } from '../../lexicon/sense-set';
import { is, isMark, isOneOf, type Word } from '../../text/word';
import { isProper, nameable } from './nameable';
import { isProperPart, isProperStart, leavesName, particles } from './parts';
import { isTitled } from './titles';

const LONGEST = 5;

export function nameEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (
    end - start < LONGEST &&
    (nameable(words[end]) ||
      (end === start && isTitled(words, end)) ||
      isProperPart(words, end, start) ||
      (end === start && isProperStart(words, end))) &&
    !leavesName(words, end, start)
  )
    end++;
  const joiner = words[end];
  if (
    end > start &&
    isMark(joiner, '&', '.') &&
    joiner?.from === words[end - 1]?.to &&
    joiner?.to === words[end + 1]?.from &&
    nameable(words[end + 1])
  ) {
    return nameEnd(words, end + 1);
  }
  if (end > start && is(joiner, 'possessive') && ownsPerson(words[end + 1]) && !ownsOccasion(words, end + 1))
    return end + 2;
  if (end > start && endsInPossessive(words, start, end)) return end + 1;
  const owner = end > start ? ownerEnd(words, end) : end;
  if (owner > end) return owner;
  const small = end > start ? particles(words, end) : 0;
  if (small > 0) return nameEnd(words, end + small);
  if (end > start && isMark(joiner, '&') && nameable(words[end + 1])) return nameEnd(words, end + 1);
  return end;
}

/** "my daughter's school": who belongs to somebody; "Anna's invoice" is a thing. */
const ownsPerson = (word: Word | undefined): boolean =>
  word?.kind === 'word' && nameable(word) && !is(word, 'document', 'paper');

/** "Amit's project handover", "Anna's wedding": what somebody has, and sends nothing. */
export function ownsOccasion(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < at + 3 && nameable(words[end])) end++;
  return end > at && is(words[end - 1], 'occasion', 'venture');
}

/** "from McDonald's": what belongs to nobody's thing is part of the name. */
const endsInPossessive = (words: readonly Word[], start: number, end: number): boolean =>
  is(words[end], 'possessive') &&
  is(words[start - 1], 'fromWord', 'byWord', 'toWord', 'ofWord', 'withWord') &&
  isProper(words, start) &&
  !opensThing(words[end + 1]);

/** What may belong to somebody: a mail, an invoice, an old phone. */
const opensThing = (word: Word | undefined): boolean =>
  word !== undefined && word.kind !== 'mark' && word.time < 0 && (nameable(word) || isOneOf(word, THINGS));

const THINGS = setOf([
  'mail',
  'document',
  'paper',
  'quality',
  'attachment',
  'fileType',
  'event',
  'contact',
  'one',
  'place',
  'platform',
  'mailbox',
  'account',
  'folder',
  'folderName',
  'foreign',
  'digital',
]);

/** "der Anwalt meines Vermieters", "the school of my son", "le service client d'Adatum": to whom a role belongs. */
function ownerEnd(words: readonly Word[], at: number): number {
  if (!is(words[at - 1], 'role', 'employee')) return at;
  const link = is(words[at], 'ofWord') ? at + 1 : at;
  if (link > at && isTrade(words, link)) return link + 1;
  if (link > at && !is(words[at], 'article') && !is(words[at - 1], 'manager') && isProper(words, link))
    return nameEnd(words, link);
  if (!is(words[link], 'own') || (link === at && !GENITIVE.test(words[link]?.key ?? ''))) return at;
  return nameable(words[link + 1]) ? nameEnd(words, link + 1) : at;
}

/** "departamento de ventas", "agence de voyages", "head of marketing": a bare noun says which of them it is. */
const isTrade = (words: readonly Word[], at: number): boolean => {
  const [link, noun] = [words[at - 1], words[at]];
  return (
    !is(link, 'article', 'aboutWord') &&
    (!is(link, 'fromWord') || link?.key.startsWith('d') === true) &&
    noun?.kind === 'word' &&
    noun.time < 0 &&
    (noun.entry.senses.size === 0 || is(noun, 'role')) &&
    /^\p{Ll}/u.test(noun.text) &&
    !isGivenName(noun.key)
  );
};

/** "meines", "unserer": a German possessive in the genitive stands without a preposition. */
const GENITIVE = /^(?:mein|unser)e[rs]$/;
