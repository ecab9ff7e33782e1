import { setOf } from '../../lexicon/sense-set';
import { is, isMark, isOneOf, type Word } from '../../text/word';
import { nameable } from '../names/nameable';
import { readNames } from '../names/read-names';
import { startsLikeName } from './looks-named';

/** "the conversation with Anna": who is written like a name, or has a role. */
export const partner = (words: readonly Word[], at: number): readonly string[] =>
  startsLikeName(words, at) ||
  isParty(words[at]) ||
  isOneNoun(words, is(words[at], 'article', 'my') ? at + 1 : at)
    ? readNames(words, at).names
    : [];

/** "the thread with the plumber", "a conversation with omar": one noun alone, and no thing of a mail. */
const isOneNoun = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'role') ||
  (words[at]?.kind === 'word' &&
    nameable(words[at]) &&
    !is(words[at], 'document', 'paper', 'venture', 'foreign') &&
    !nameable(words[at + 1]));

/** "a chain of mails with legal": a department or a role, which no mail holds. */
const isParty = (word: Word | undefined): boolean =>
  is(word, 'legal', 'role', 'manager') && !is(word, 'document', 'paper');

/** "all mails with legal": behind several mails stands with whom; behind one of them rather what it holds. */
export const isExchange = (words: readonly Word[], i: number): boolean =>
  is(words[i], 'withWord') &&
  is(words[i - 1], 'mail') &&
  (isParty(words[i + 1]) || (is(words[i + 1], 'article', 'my') && isParty(words[i + 2])));

/** What may stand between a conversation and whom it was with: "that I had", "die ich hatte". */
const HAD = setOf(['I', 'auxiliary', 'relative', 'article', 'verb', 'quality', 'dialogue']);

/** "the conversation with Anna", "the conversation I had with Anna", "das Gespräch, das ich mit Anna hatte". */
export function partnerAt(words: readonly Word[], i: number): readonly string[] {
  if (!is(words[i], 'withWord')) return [];
  let at = i - 1;
  while (
    i - at < FARTHEST &&
    !is(words[at], 'dialogue') &&
    (isOneOf(words[at], HAD) || HAD_WITH.has(words[at]?.key ?? '') || isMark(words[at], ','))
  )
    at--;
  if (!is(words[at], 'dialogue')) return [];
  return at === i - 1 || words.slice(at, i).some((word) => is(word, 'I')) ? partner(words, i + 1) : [];
}

const FARTHEST = 7;

const HAD_WITH: ReadonlySet<string> = new Set(
  'had hatte hatten eue eu avais avait tuve tuvimos tenia tive tivemos tinha avuto avuta avevo had hadden'.split(
    ' ',
  ),
);
