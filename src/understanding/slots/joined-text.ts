import { is, type Word } from '../text/word';

/** The words as typed, with the blanks that stood between them; a Japanese or Chinese form of address is left out. */
export function joinedText(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || (word.kind === 'run' && is(word, 'honorific') && i > from)) continue;
    const before = words[i - 1];
    text += (i > from && before && before.to < word.from ? ' ' : '') + word.text;
  }
  return text;
}
