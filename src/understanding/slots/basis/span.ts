import { type Sentence } from '../../sentence';
import { is, type Word } from '../../text/word';

/** Where the words of a time begin and end, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The words of the time that is searched by: a day that is said wins over one that was guessed (`express.ts`). */
export function spanOf({ words, times }: Sentence): Span | undefined {
  if (times.length === 0) return undefined;
  const chosen = Math.max(
    0,
    times.findIndex(({ clock }) => clock !== true),
  );
  const first = words.findIndex(({ time }) => time === chosen);
  if (first < 0) return undefined;
  let last = first;
  while (words[last + 1]?.time === chosen) last++;
  return { first, last };
}

/** Between two marks, or a mark and the end, with small words at most: "., yesterday,", "., both on Monday". */
export function aloneIn(words: readonly Word[], { first, last }: Span): boolean {
  let from = first - 1;
  while (is(words[from], 'all', 'filler', 'quality', 'article')) from--;
  let to = last + 1;
  while (is(words[to], 'filler', 'please', 'thanks')) to++;
  return words[from]?.kind === 'mark' && (words[to] === undefined || words[to]?.kind === 'mark');
}
