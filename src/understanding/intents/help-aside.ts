import { type Sentence } from '../sentence';
import { is, isMark, isOneOf } from '../text/word';
import { WANTING } from './thanks-aside';

/** A call for help in more words says what help is wanted with. */
const LONGEST_CALL = 6;

/** "Could you help me? I deleted it": a sentence that calls for help, and another that says what is wanted. */
export function helpAside({ words }: Sentence): boolean {
  const first = words.findIndex((word, i) => isMark(word, '?', '!', '.', '。', '？', '！') && i > 0);
  if (first < 0 || first > LONGEST_CALL) return false;
  const call = words.slice(0, first);
  return (
    call.some((word) => is(word, 'help', 'capability')) &&
    !call.some((word) => isOneOf(word, WANTING)) &&
    words.slice(first + 1).some((word) => word.kind !== 'mark')
  );
}
