import { isGivenName } from '../../lexicon/given-names';
import { type Sentence } from '../../sentence';
import { setOf } from '../../lexicon/sense-set';
import { capitalised, is, isMark, isOneOf, isPlainNoun, type Word } from '../../text/word';
import { endsSender } from '../names/sender';
import { readTopic, type Span } from '../noun-phrase';

/** What may follow it: what happened to the mail, what is wanted, that it was attached. */
const ENDS = setOf(['deleted', 'lost', 'restore', 'back', 'please', 'need', 'find', 'mistake', 'attachment']);

/** Things that a mail brings and nobody is called. */
const THINGS = setOf(['document', 'paper', 'digital', 'event']);

const DASHES = ['-', '–', '—'] as const;

/**
 * "Mail von Siemens, Wartungsvertrag im Anhang", "mail de Julie - factures fournisseurs - supprimé": set apart behind who sent it. Between
 * commas another sender may stand, so that there the noun has to be a thing.
 */
export function setApart({ words }: Sentence, i: number): Span | undefined {
  const dash = isDash(words, i);
  if (!dash && !isMark(words[i], ',')) return undefined;
  if (!endsSender(words, behindTimes(words, i) - 1)) return undefined;
  const at = is(words[i + 1], 'article') ? i + 2 : i + 1;
  if (!isThingLike(words[at], dash)) return undefined;
  const span = withoutAttachment(words, at, readTopic(words, at));
  if (!span || !endsThere(words, span.next)) return undefined;
  const told = words.slice(at, span.next).some((word) => isOneOf(word, THINGS));
  return dash || told || isAttached(words, span.next) || isLower(words, at, i) ? span : undefined;
}

/** With blanks around it: "Anna-Lena" is a name. */
const isDash = (words: readonly Word[], i: number): boolean =>
  isMark(words[i], ...DASHES) && (words[i - 1]?.to ?? 0) < (words[i]?.from ?? 0);

/** Where the time begins that stands before `i`. */
function behindTimes(words: readonly Word[], i: number): number {
  let at = i;
  while ((words[at - 1]?.time ?? -1) >= 0) at--;
  return at;
}

const isThingLike = (word: Word | undefined, dash: boolean): boolean =>
  word?.kind === 'word' &&
  word.time < 0 &&
  !word.entry.guessed &&
  (isPlainNoun(word) || isOneOf(word, THINGS) || (dash && is(word, 'foreign', 'money', 'legal'))) &&
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
  const [before, word] = [words[behindTimes(words, mark) - 1], words[at]];
  return before?.kind === 'word' && capitalised(before) && word !== undefined && !capitalised(word);
};
