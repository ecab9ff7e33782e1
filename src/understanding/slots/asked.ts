import { type Sentence } from '../sentence';
import { is, isMark } from '../text/word';

/** What makes a statement a question at its end or its beginning, where no mark does. */
const ASKING = /か[。.!！\s]*$|吗|是否|^\s*est-ce\b/iu;

/** "Is 12 done?", "ist 12 erledigt", "12は完了しましたか": asked and not told, with or without a question mark. */
export function isAsked({ words, text }: Sentence): boolean {
  const first = words.find((word) => !isMark(word) && !is(word, 'greeting', 'please'));
  return (
    (is(first, 'auxiliary') && !is(first, 'done')) ||
    words.some((word) => isMark(word, '?', '？', '¿')) ||
    ASKING.test(text)
  );
}
