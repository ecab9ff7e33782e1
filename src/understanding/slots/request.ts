import { hasFigure, type Sentence, shows } from '../sentence';
import { is, type Word } from '../text/word';

/**
 * Numbers of requests: "#12", "request 12", "approve 12 and 13". With a list of results pending, a bare "#2" means the
 * list; only the word "request" or a decision makes it a request.
 */
export function readRequests(sentence: Sentence): readonly number[] {
  if (!hasFigure(sentence)) return [];
  const { words } = sentence;
  const decided = shows(sentence, 'approve', 'reject', 'withdraw', 'status', 'request', 'goAhead');
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.kind !== 'number' || (word.time >= 0 && words[i - 1]?.key !== '#')) continue;
    if (marksRequest(sentence, i) || (decided && !is(words[i + 1], 'mail', 'one')))
      found.push(Number(word.key));
  }
  return [...new Set(found)];
}

function marksRequest(sentence: Sentence, i: number): boolean {
  const { words, context } = sentence;
  if (words[i - 1]?.key === '#') return context !== 'results' || nearRequest(words, i);
  return (
    nearRequest(words, i) ||
    (is(words[i - 1], 'forWord', 'toWord') && is(words[i - 2], 'no', 'yes', 'goAhead', 'thanks'))
  );
}

const nearRequest = (words: readonly Word[], i: number): boolean =>
  is(words[i - 1], 'request') || (is(words[i - 1], 'numberWord') && is(words[i - 2], 'request'));
