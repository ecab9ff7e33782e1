import { type Sentence } from '../../sentence';
import { is, isMark, type Word } from '../../text/word';

/** Each name as the sentence has it, with the forms of address before it: "Frau Dr. Weber", "Mr Smith". */
export const withTitles = (sentence: Sentence, names: readonly string[]): readonly string[] =>
  sentence.shown.has('honorific') ? names.map((name) => withTitle(sentence, name)) : names;

function withTitle({ words, text }: Sentence, name: string): string {
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    const start = titleStart(words, at);
    const first = words[start];
    if (start < at && word && first && text.startsWith(name, word.from))
      return text.slice(first.from, word.from) + name;
  }
  return name;
}

/** Where the forms of address before `at` begin; Japanese and Chinese put theirs behind. */
function titleStart(words: readonly Word[], at: number): number {
  let start = at;
  for (;;) {
    const mark = isMark(words[start - 1], '.') ? start - 1 : start;
    if (words[mark - 1]?.kind !== 'word' || !is(words[mark - 1], 'honorific')) return start;
    start = mark - 1;
  }
}
