import { type Word } from '../../text/word';
import { nameable, readName } from '../names';

const nothing = (): boolean => false;

/** The name that ends before `end`, no further back than a word that `ends` it. */
export function nameBefore(
  words: readonly Word[],
  end: number,
  ends: (words: readonly Word[], at: number, end: number) => boolean = nothing,
): readonly string[] {
  let start = end;
  while (
    start > 0 &&
    end - start < 4 &&
    nameable(words[start - 1]) &&
    !ownName(words, start, end) &&
    !ends(words, start - 1, end)
  )
    start--;
  if (start === end) return [];
  const named = readName(words.slice(0, end), start);
  return named && named.next >= end ? [named.text] : [];
}

/** In Japanese and Chinese a name is one unknown word, with a form of address or a department at most. */
const ownName = (words: readonly Word[], start: number, end: number): boolean =>
  start < end && isUnknownRun(words[start]);

const isUnknownRun = (word: Word | undefined): boolean =>
  word?.kind === 'run' && word.entry.senses.size === 0;
