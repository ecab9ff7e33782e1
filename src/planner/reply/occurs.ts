import { fold } from '../../understanding/text/fold';

/** Scripts written without spaces, where a word is a part of a longer run. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text, folded: what stands between spaces and marks. */
const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether `text` has words and the sentence has all of them, letter case and accents aside. */
export function occurs(text: string, sentence: string): boolean {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return false;
  const said = new Set(wordsOf(sentence));
  const folded = fold(sentence);
  return wanted.every((word) => said.has(word) || (UNSPACED.test(word) && folded.includes(word)));
}

/** Whether the sentence has this number, written in figures and standing by itself. */
export function numberOccurs(number: number, sentence: string): boolean {
  const figures = fold(sentence).match(/\d+/g) ?? [];
  return figures.some((figure) => Number(figure) === number);
}
