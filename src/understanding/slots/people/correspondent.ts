import { is, type Word } from '../../text/word';
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
