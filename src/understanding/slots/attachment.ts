import { type Sentence, shows } from '../sentence';
import { is, type Word } from '../text/word';

/** What the sentence says of attachments. */
export interface Attachments {
  readonly has: boolean | undefined;
  readonly types: readonly string[];
}

const NONE: Attachments = { has: undefined, types: [] };

/** "with attachment", "the PDF", "without attachments"; a format asked for ("as a PDF") is none. */
export function readAttachments(sentence: Sentence): Attachments {
  if (!shows(sentence, 'attachment', 'fileType')) return NONE;
  const { words } = sentence;
  const types: string[] = [];
  let has: boolean | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (is(word, 'fileType') && !isFormat(words, i)) {
      has ??= true;
      if (typeof word?.entry.value === 'string') types.push(word.entry.value);
    }
    if (is(word, 'attachment')) has = !isDenied(words, i);
  }
  return { has, types: [...new Set(types)] };
}

/** "without attachments", "ohne die Anlage", "添付なし". */
const isDenied = (words: readonly Word[], i: number): boolean =>
  is(words[i - 1], 'withoutWord', 'not') ||
  is(words[i - 2], 'withoutWord') ||
  (words[i + 1]?.kind === 'run' && LACKING.has(words[i + 1]?.key ?? ''));

const LACKING: ReadonlySet<string> = new Set(['なし', 'なしの', 'のない', 'がない', 'の無い', '無し']);

/** "as a single PDF", "to pdf", "into Excel": what the person wants to get, not what the mail had. */
function isFormat(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (j >= 0 && is(words[j], 'article', 'quality')) j--;
  return (
    is(words[j], 'toWord', 'intoWord') ||
    (is(words[j], 'relative') && words[j]?.key === 'as') ||
    is(words[j], 'export', 'exportFormat')
  );
}
