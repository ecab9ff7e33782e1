import { isGivenName } from '../../lexicon/given-names';
import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { capitalised, is, isMark, isOneOf, isPlainNoun, type Word } from '../../text/word';
import { endsSender } from '../names/sender';
import { isDraft } from '../folder';
import { readMatter, readTopic, type Span } from '../noun-phrase';

/** What may follow it: what happened to the mail, what is wanted, that it was attached. */
const ENDS = setOf(['deleted', 'lost', 'restore', 'back', 'please', 'need', 'find', 'mistake', 'attachment']);

/** Things that a mail brings and nobody is called. */
const THINGS = setOf(['document', 'paper', 'digital', 'event']);

/** What is no topic of a mail, or no topic only. */
const NO_THING = setOf([
  ...(['mail', 'folder', 'folderName', 'mailbox', 'account', 'pronoun', 'I', 'relative', 'place'] as const),
]);

const DASHES = ['-', '–', '—', '|'] as const;

/**
 * "Mail von Siemens, Wartungsvertrag im Anhang", "mail de Julie - factures fournisseurs - supprimé", "mail from Thandi: new logos": set apart
 * behind who sent it. Between commas another sender or another thought may stand, so that there the noun has to be a thing.
 */
export function setApart({ words }: Sentence, i: number): Span | undefined {
  const titling = isMark(words[i], ':', '：') || isDash(words, i);
  if (!titling && !isMark(words[i], ',')) return undefined;
  const end = behindWhatHappened(words, i) - 1;
  if (!endsSender(words, end) && !(titling && is(words[end], 'mail'))) return undefined;
  const at = is(words[i + 1], 'article') ? i + 2 : i + 1;
  if (!isThingLike(words[at], titling)) return undefined;
  const span = withoutAttachment(words, at, titling ? readMatter(words, at) : readTopic(words, at));
  if (!span || !endsThere(words, span.next)) return undefined;
  const inside = words.slice(at, isDraft(words, span.next - 1) ? span.next - 1 : span.next);
  if (inside.some((word) => isOneOf(word, NO_THING) && !isOneOf(word, THINGS))) return undefined;
  const told = inside.some((word) => isOneOf(word, THINGS)) || (at > i + 1 && isLowerThing(inside.at(-1)));
  return titling || told || isAttached(words, span.next) || isLower(words, at, i) ? span : undefined;
}

/** "a job offer", "the revised layout". */
const isLowerThing = (word: Word | undefined): boolean =>
  word?.kind === 'word' && isPlainNoun(word) && !capitalised(word);

/** With blanks around it: "Anna-Lena" is a name. */
const isDash = (words: readonly Word[], i: number): boolean =>
  isMark(words[i], ...DASHES) && (words[i - 1]?.to ?? 0) < (words[i]?.from ?? 0);

/** Where the time begins that stands before `i`, and what happened to the mail: "the mail from Jo back, the permit". */
function behindWhatHappened(words: readonly Word[], i: number): number {
  let at = i;
  while ((words[at - 1]?.time ?? -1) >= 0 || is(words[at - 1], 'back', 'deleted', 'lost', 'attachment')) at--;
  return at;
}

const isThingLike = (word: Word | undefined, titling: boolean): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  !word.entry.guessed &&
  (isPlainNoun(word) ||
    isOneOf(word, THINGS) ||
    (titling && is(word, 'foreign', 'money', 'legal', 'quality'))) &&
  !isGivenName(word.key);

/** "factura adjunta", "certificat médical joint". */
function withoutAttachment(words: readonly Word[], at: number, span: Span | undefined): Span | undefined {
  return span && span.next - 1 > at && is(words[span.next - 1], 'attachment')
    ? readTopic(words.slice(0, span.next - 1), at)
    : span;
}

const endsThere = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word === undefined ||
    word.kind === 'mark' ||
    word.time >= 0 ||
    isOneOf(word, ENDS) ||
    isAttached(words, at)
  );
};

/** "im Anhang", "en pièce jointe", "als PDF". */
function isAttached(words: readonly Word[], at: number): boolean {
  let noun = at;
  while (is(words[noun], 'inWord', 'article', 'withWord', 'auxiliary', 'filler', 'relative') && noun < at + 3)
    noun++;
  return is(words[noun], 'attachment', 'fileType');
}

/** "expéditeur Chronopost, colis perdu": a name is written as the one before it. */
const isLower = (words: readonly Word[], at: number, mark: number): boolean => {
  const [before, word] = [words[behindWhatHappened(words, mark) - 1], words[at]];
  if (before === undefined || word === undefined || capitalised(word)) return false;
  return before.kind === 'word' ? capitalised(before) : before.kind === 'address' || before.kind === 'domain';
};
