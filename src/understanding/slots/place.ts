import { type Word } from '../text/word';
import { joinedText } from './joined-text';

/** Words from `from` to `to`, exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Words a slot may take at the most. */
const LONGEST = 14;

/**
 * Where a text stands in the sentence, word by word.
 *
 * @param isTaken places that are filled by something else
 */
export function placeOf(
  words: readonly Word[],
  text: string,
  isTaken: (at: number) => boolean = () => false,
): Place | undefined {
  const sought = text.toLowerCase();
  for (let from = 0; from < words.length; from++) {
    if (isTaken(from) || !sought.startsWith(words[from]?.text.toLowerCase() ?? '')) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      const joined = joinedText(words, from, to).toLowerCase();
      if (joined === sought) return { from, to };
      if (joined.length > sought.length) break;
    }
  }
  return undefined;
}
