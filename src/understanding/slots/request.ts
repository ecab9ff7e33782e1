import { REQUEST_ORDERS } from '../lexicon/senses';
import { hasFigure, type Sentence, showsOneOf } from '../sentence';
import { is, isMark, type Word, isOneOf } from '../text/word';
import { setOf } from '../lexicon/sense-set';

/** The requests a sentence speaks of, and the position of the first word behind their numbers. */
export interface Requests {
  readonly numbers: readonly number[];
  readonly next: number;
}

const NONE: Requests = { numbers: [], next: 0 };

/** With one of these said, a figure alone is a request's number. */
const DECIDING = setOf([...REQUEST_ORDERS, 'status', 'request', 'goAhead', 'noWay', 'unheard', 'change']);

/** What may stand between two numbers of one list: "12, 13 and also request 14". */
const JOINTS = setOf(['and', 'or', 'then', 'request', 'numberWord', 'article', 'filler', 'my']);

/**
 * Numbers of requests: "#12", "request 12", "approve 12 and 13". With a list of results pending, a bare "#2" means the
 * list; only the word "request" or a decision makes it a request. A list of numbers ends where something else is said:
 * "approve 12, it replaces 11" decides one.
 */
export function readRequests(sentence: Sentence): Requests {
  if (!hasFigure(sentence)) return NONE;
  const { words } = sentence;
  const decided = showsOneOf(sentence, DECIDING);
  const found: number[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (found.length > 0 && !isJoint(word)) {
      if (word?.kind !== 'number' || i > next + MOST_BETWEEN) break;
    }
    if (word?.kind !== 'number' || (word.time >= 0 && words[i - 1]?.key !== '#')) continue;
    if (!marksRequest(sentence, i) && !(decided && !is(words[i + 1], 'mail', 'one', 'currency'))) continue;
    found.push(Number(word.key));
    next = COUNTERS.has(words[i + 1]?.key ?? '') ? i + 2 : i + 1;
  }
  return { numbers: [...new Set(found)], next };
}

const MOST_BETWEEN = 4;

const isJoint = (word: Word | undefined): boolean =>
  isMark(word, ',', '、', '，', '/', '#', '&', '+', '.') || isOneOf(word, JOINTS);

function marksRequest(sentence: Sentence, i: number): boolean {
  const { words, context } = sentence;
  if (words[i - 1]?.key === '#') return context !== 'results' || nearRequest(words, i);
  return (
    nearRequest(words, i) ||
    (context !== 'results' && i < 3 && (isTurnedDown(words, i + 1) || isVerdictAlone(words, i))) ||
    isVerdictOn(words, i)
  );
}

/** "no to 12", "nein zu 12", "non à la 12", "ok for the 12". */
function isVerdictOn(words: readonly Word[], i: number): boolean {
  const at =
    is(words[i - 1], 'article') && !is(words[i - 1], 'toWord', 'intoWord', 'aboutWeak') ? i - 2 : i - 1;
  return (
    is(words[at], 'forWord', 'toWord', 'intoWord', 'aboutWeak', 'withWord') &&
    is(words[at - 1], 'no', 'yes', 'goAhead', 'thanks')
  );
}

/** "61 ok", "12 nein": a figure and its verdict, and nothing else. */
function isVerdictAlone(words: readonly Word[], i: number): boolean {
  const behind = words.slice(i + 1).filter((word) => !isMark(word) && !is(word, 'please', 'thanks'));
  const before = words
    .slice(0, i)
    .every((word) => isMark(word) || is(word, 'article', 'numberWord', 'request'));
  return before && behind.length === 1 && is(behind[0], 'yes', 'no', 'goAhead');
}

/** "la 12 no", "31 is a no from me". */
function isTurnedDown(words: readonly Word[], at: number): boolean {
  const verdict = is(words[at], 'auxiliary') && is(words[at + 1], 'article') ? words[at + 2] : words[at];
  if (!is(verdict, 'no') || is(verdict, 'article')) return false;
  // "45 nein, …": a small word as well, and a verdict where nothing is said of anything else.
  const behind = words[words.findIndex((word) => word === verdict) + 1];
  return !is(verdict, 'filler') || behind === undefined || isMark(behind);
}

/** "request 12", "request no. 12", "12号申请". */
export function nearRequest(words: readonly Word[], i: number): boolean {
  if (isBeforeRequest(words, i)) return true;
  let at = i - 1;
  while (at > i - 4 && (is(words[at], 'numberWord') || isMark(words[at], '.', '#'))) at--;
  return is(words[at], 'request');
}

/** In Chinese and Japanese the number stands first: "12号申请", "12番の依頼". */
function isBeforeRequest(words: readonly Word[], i: number): boolean {
  let at = i + 1;
  while (at < i + 4 && (is(words[at], 'numberWord') || COUNTERS.has(words[at]?.key ?? ''))) at++;
  return at > i + 1 && words[at]?.kind === 'run' && is(words[at], 'request');
}

const COUNTERS: ReadonlySet<string> = new Set(['号', '號', '番', 'の', '的']);
