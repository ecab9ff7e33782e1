import { type Sentence } from '../../sentence';
import { is, type Word } from '../../text/word';
import { clauseStart } from './clause';
import { partner } from './correspondent';
import { subjectOfSending } from './sending-subject';

/** What two do with mail; some languages know the participle as a noun for the mails themselves. */
const EXCHANGED: ReadonlySet<string> = new Set(
  (
    'exchanged swapped ausgetauscht gewechselt echange echanges echangee echangees intercambiaron intercambiamos ' +
    'intercambiado trocaram trocamos trocado scambiato scambiati scambiata scambiate uitgewisseld gewisseld'
  ).split(' '),
);

/** Whether a word tells that mail went to and fro. */
export const isExchanging = (word: Word | undefined): boolean =>
  word !== undefined && EXCHANGED.has(word.key);

/** "the mails Priya and Tom exchanged with me", "die ich mit Anna gewechselt habe": who the others are. */
export function exchangers(sentence: Sentence, i: number): readonly string[] {
  const { words } = sentence;
  const start = clauseStart(words, i);
  for (let at = start; at <= i + 1; at++) {
    if (is(words[at], 'withWord') && !is(words[at + 1], 'me')) return partner(words, at + 1);
  }
  const withMe = words.slice(start, i + 3).some((word) => is(word, 'me'));
  return withMe ? subjectOfSending(sentence, i) : [];
}
