import { type Sentence, shows } from '../../sentence';
import { capitalised, is, isMark, type Word } from '../../text/word';

/** Each name as the sentence has it, with what it is addressed by: "Frau Dr. Weber", "Mr Smith", "Professor Adler", "Firma Kern". */
export const withTitles = (sentence: Sentence, names: readonly string[]): readonly string[] =>
  shows(sentence, 'honorific', 'role') ? names.map((name) => withTitle(sentence, name)) : names;

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
    if (words[mark - 1]?.kind !== 'word' || !(is(words[mark - 1], 'honorific') || isStyle(words, mark - 1)))
      return start;
    start = mark - 1;
  }
}

/** "Professor Adler", "el abogado Ibáñez", "Firma Kern"; "our lawyer Ibáñez" says who he is to us, and is no title. */
function isStyle(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    STYLES.has(word?.key ?? '') &&
    next !== undefined &&
    capitalised(next) &&
    !(is(before, 'my') && !is(before, 'article')) &&
    !is(before, 'own')
  );
}

/** Professions and kinds of companies that stand before the name as a title does. */
const STYLES: ReadonlySet<string> = new Set(
  (
    'professor professorin professore professoressa director direktor direktorin ' +
    'directeur directrice directora diretor diretora direttore direttrice abogado abogada advogado advogada avvocato avvocata ' +
    'avocat avocate advocaat anwalt anwaltin rechtsanwalt rechtsanwaltin notar notarin notaire notario notaria notaio notaris ' +
    'archbishop bishop captain judge inspector firma societe empresa ditta bedrijf agence agencia agenzia cabinet'
  ).split(' '),
);
