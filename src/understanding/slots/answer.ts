import { type Intent } from '../intent';
import { type Sentence } from '../sentence';
import { is } from '../text/word';

/** An answer to a question of the bot: "yes", "no", "never mind"; only in sentences that say little else. */
export function answerOf(sentence: Sentence): Pick<Intent, 'answer'> {
  const { words } = sentence;
  if (words.length > 6) return {};
  if (words.some((word) => is(word, 'cancel'))) return { answer: 'cancel' };
  const first = words.find((word) => word.kind !== 'mark');
  if (is(first, 'no')) return { answer: 'no' };
  return is(first, 'yes', 'goAhead') ? { answer: 'yes' } : {};
}
