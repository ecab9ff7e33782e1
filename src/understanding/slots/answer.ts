import { type Intent } from '../intent';
import { type Sense } from '../lexicon/senses';
import { type Sentence } from '../sentence';
import { is, isMark, type Word, isOneOf } from '../text/word';
import { setOf } from '../lexicon/sense-set';

/** An answer to a question of the bot: "yes", "no", "never mind"; only in sentences that say little else. */
export function answerOf(sentence: Sentence): Pick<Intent, 'answer'> {
  const { words } = sentence;
  if (words.length > 6) return {};
  if (words.some((word) => is(word, 'cancel'))) return { answer: 'cancel' };
  const first = words.find((word) => word.kind !== 'mark');
  if (is(first, 'no')) return { answer: 'no' };
  return is(first, 'yes', 'goAhead') ? { answer: 'yes' } : {};
}

/** What makes a sentence of words, or small talk. */
const SAID = setOf([
  'I',
  'pronoun',
  'auxiliary',
  'verb',
  'who',
  'how',
  'where',
  'can',
  'capability',
  'greeting',
  'help',
]);

/** What begins an order that is none of the bot's. */
const ORDERED: readonly Sense[] = ['compose', 'organise', 'delete', 'read', 'undo', 'withdraw'];

/** "offsite photos", "from Anna", "the lease": names of things, with small words at most. */
export function isPhrase({ words }: Sentence): boolean {
  const said = words.filter((word) => word.kind !== 'mark' && word.time < 0);
  if (words.some((word) => isMark(word, '?', '？', '¿')) || said.some(isOfSentence)) return false;
  return !is(said[0], ...ORDERED) && (said.length === 0 || said.some((word) => isTelling(word)));
}

/** "the Northwind one" speaks of a thing, though "one" can stand for a person. */
const isOfSentence = (word: Word): boolean => isOneOf(word, SAID) && !is(word, 'one');

/** "hmm" and "ok" tell nothing of a mail. */
const isTelling = (word: Word): boolean =>
  !is(word, 'filler', 'yes', 'no', 'cancel', 'thanks', 'please', 'article', 'my', 'one');
