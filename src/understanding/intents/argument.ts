import { setOf, type SenseSet } from '../lexicon/sense-set';
import { type Sentence, shows, showsOneOf } from '../sentence';
import { is, isMark, isOneOf, type Word } from '../text/word';
import { isPlacedAt, type Kind, placingWord, type Phrase, phrasesOf } from './phrases';
import { type Feature } from './rule';

/** One thing of ours is enough, and a thing of another trade says more than an unknown one. */
const RANK: Readonly<Record<Kind, number>> = { none: 0, unknown: 1, other: 2, ours: 3 };

/** Verbs that tell of a loss or ask for what is lost. */
export const LOSING = setOf(['restore', 'back', 'lost', 'deleted', 'delete', 'find', 'where']);
const DELETING = setOf(['deleted', 'delete']);
const PRESERVING = setOf(['preserve']);
const HOLDING = setOf(['hold']);
const TAKING = setOf(['export', 'copy']);
const GOVERNING = setOf([
  ...(['restore', 'back', 'lost', 'deleted', 'delete', 'find', 'where'] as const),
  ...(['hold', 'preserve', 'export', 'copy'] as const),
]);

/** Where things lie that are no mail. */
const ELSEWHERE = setOf(['elsewhere', 'platform']);

const REACH = 12;

/** What is lost, wanted back, held or taken out: the verbs alone do not tell whether it is mail. */
export function argumentFeatures(sentence: Sentence): readonly Feature[] {
  if (!showsOneOf(sentence, GOVERNING)) return [];
  const found = placeFeatures(sentence);
  const phrases = phrasesOf(sentence);
  if (phrases.length === 0) return found;
  const lost = argumentOf(sentence, phrases, LOSING);
  if (lost === 'ours') found.push('losesOurs');
  if (lost === 'other') found.push('losesOther');
  // People delete what no lexicon knows, and it was a mail's: of things sought or missed that is no good guess.
  if (lost === 'unknown' && !isSaid(sentence, phrases, DELETING)) found.push('seeksUnknown');
  if (isPartOfDocument(sentence)) found.push('partOfDocument');
  if (keepsOther(sentence, phrases)) found.push('keepsOther');
  if (isForeign(argumentOf(sentence, phrases, TAKING))) found.push('takesOther');
  return found;
}

/** "Legal hold" is a noun: what no lexicon knows beside it ("who do I give the names to?") is not what is held. */
const keepsOther = (sentence: Sentence, phrases: readonly Phrase[]): boolean =>
  isForeign(argumentOf(sentence, phrases, PRESERVING)) || argumentOf(sentence, phrases, HOLDING) === 'other';

const PAPERS = setOf(['document', 'paper']);

/** "A page is missing in the report", "the contract is missing a signature": the document itself is there. */
function isPartOfDocument(sentence: Sentence): boolean {
  if (!showsOneOf(sentence, PAPERS) || !shows(sentence, 'lost')) return false;
  const { words } = sentence;
  return words.some((word, at) =>
    isOneOf(word, PAPERS)
      ? word.kind === 'run'
        ? INSIDE.test(words[at + 1]?.key ?? '')
        : is(placingWord(words, at), 'inWord', 'aboutWeak')
      : word.key === 'missing' && is(words[at - 1], 'auxiliary') && SOME.has(words[at + 1]?.key ?? ''),
  );
}

const SOME: ReadonlySet<string> = new Set(['a', 'an', 'some', 'its', 'one', 'two', 'several']);
const INSIDE = /^[上里裡中]/u;

const isForeign = (kind: Kind): boolean => kind === 'other' || kind === 'unknown';

function placeFeatures(sentence: Sentence): Feature[] {
  if (!showsOneOf(sentence, ELSEWHERE) || !liesElsewhere(sentence)) return [];
  return speaksOfChats(sentence) ? ['liesElsewhere', 'chats'] : ['liesElsewhere'];
}

/** "on my phone", "from Jira", "スマホの", "WhatsApp messages": a place where no mail lies. */
const liesElsewhere = ({ words }: Sentence): boolean =>
  words.some(
    (word, at) =>
      isOneOf(word, ELSEWHERE) &&
      (word.kind === 'run' || isPlacedAt(words, at) || is(words[at + 1], 'message')) &&
      !isThereToo(words, at) &&
      !isOccasion(words, at),
  );

/** "After the change of phone", "da quando ho cambiato cellulare", "换手机以后": when it happened, and not where things lie. */
function isOccasion(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind === 'run')
    return [words[at - 1], words[at - 2]].some((word) => CHANGING.test(word?.key ?? ''));
  let before = at - 1;
  while (before > at - FARTHEST_OCCASION && isCircumstance(words[before])) before--;
  return AFTER.test(words[before]?.key ?? '');
}

const FARTHEST_OCCASION = 6;
const CHANGING = /^[换換]/;

const isCircumstance = (word: Word | undefined): boolean =>
  word !== undefined && word.kind !== 'mark' && !AFTER.test(word.key) && !isOneOf(word, LYING);

/** What may lie on a device. */
const LYING = setOf([
  'mail',
  'message',
  'digital',
  'foreign',
  'contact',
  'event',
  'note',
  'task',
  'lost',
  'deleted',
]);

const AFTER =
  /^(?:after|since|nach|seit|seitdem|apres|depuis|tras|despues|desde|depois|apos|dopo|da quando|na|sinds|nadat)(?: .*)?$/;

/** "on the phone as well", "auch auf dem Handy", "on pc AND phone": there too, and so not there alone. */
function isThereToo(words: readonly Word[], at: number): boolean {
  if (is(words[at - 1], 'and') && is(words[at - 2], 'place', 'platform', 'service')) return true;
  if (is(words[at + 1], 'and') && is(words[at + 2], 'place', 'platform', 'service')) return true;
  const clauseEnd = words.findIndex((word, i) => i > at && word.kind === 'mark');
  const behind = words.slice(at + 1, Math.min(at + 4, clauseEnd < 0 ? words.length : clauseEnd));
  return [...words.slice(Math.max(0, at - 4), at), ...behind].some(({ key, text }) =>
    ALSO.test(text.includes(' ') ? text.toLowerCase() : key),
  );
}

const ALSO =
  /^(?:as well|well|too|also|auch|ebenfalls|ebenso|aussi|egalement|tambien|tampoco|tambem|anche|pure|ook|eveneens|も|でも|也)$/;

/** "the messages in the channel": no word means mail alone. */
const speaksOfChats = (sentence: Sentence): boolean =>
  shows(sentence, 'elsewhere') && sentence.words.every((word) => !is(word, 'mail') || is(word, 'message'));

/** Whether a verb of some kind is said and not only an attribute: "I deleted it", not "deleted rows". */
const isSaid = ({ words }: Sentence, phrases: readonly Phrase[], verbs: SenseSet): boolean =>
  words.some((word, at) => isOneOf(word, verbs) && !phrases.some(({ from, to }) => from <= at && at < to));

/** What the verbs of a kind are about, all of them taken together. */
function argumentOf(sentence: Sentence, phrases: readonly Phrase[], verbs: SenseSet): Kind {
  if (!showsOneOf(sentence, verbs)) return 'none';
  let found: Kind = 'none';
  for (let at = 0; at < sentence.words.length && found !== 'ours'; at++) {
    if (!isOneOf(sentence.words[at], verbs)) continue;
    if (verbs === LOSING && recoversFrom(sentence.words, at)) {
      found = 'other';
      break;
    }
    for (const kind of around(sentence.words, phrases, at)) if (RANK[kind] > RANK[found]) found = kind;
  }
  return found;
}

/** "recover from burnout", "récupérer d'une grippe": what one gets over oneself stands behind the preposition. */
function recoversFrom(words: readonly Word[], at: number): boolean {
  if (!is(words[at], 'restore') || !is(words[at + 1], 'fromWord', 'ofWord')) return false;
  const noun = is(words[at + 2], 'article', 'my') ? words[at + 3] : words[at + 2];
  return is(noun, 'foreign') && !is(noun, 'document', 'digital');
}

/** The phrase a verb stands in as an attribute, or else the nearest one on either side within its clause. */
function around(words: readonly Word[], phrases: readonly Phrase[], at: number): readonly Kind[] {
  const holder = phrases.find(({ from, to }) => from <= at && at < to);
  if (holder) return [holder.kind];
  if (standsApart(words, at)) return phrases.map(({ kind }) => kind);
  const before = phrases.findLast(({ to }) => to <= at);
  const behind = phrases.find(({ from }) => from > at);
  const found: Kind[] = [];
  if (before && isOneClause(words, before.to, at)) found.push(before.kind);
  if (behind && isOneClause(words, at + 1, behind.from)) found.push(behind.kind);
  return found;
}

/** "All mails from Anna, the August bill, restore": the verb closes a list of what is wanted. */
const standsApart = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'restore') &&
  isMark(words[at - 1], ',') &&
  words.slice(at + 1).every((word) => isMark(word) || is(word, 'please'));

function isOneClause(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i++)
    if (isMark(words[i], '.', '!', '?', ';', '。', '！', '？', '；')) return false;
  return true;
}
