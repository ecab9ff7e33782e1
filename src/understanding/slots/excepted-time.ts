import { type Basis, type LocalRange } from '../intent';
import { setOf } from '../lexicon/sense-set';
import { type Sentence } from '../sentence';
import { is, isMark, isOneOf, type Word } from '../text/word';
import { type TimeReading } from '../time';
import { readBasis } from './basis';

/** A time that is left out, and the words that say so: from `from` up to, not including, `to`. */
export interface ExceptedTime {
  readonly from: number;
  readonly to: number;
  /** Its place among the sentence's times. */
  readonly time: number;
  readonly basis: Basis;
}

/**
 * The time that is left out: "everything except what I deleted on Monday", "all but yesterday's", "月曜日のもの以外". Undefined where
 * more is told of what is left out than its time.
 *
 * @param at the word that announces it, or is announced by it ("以外")
 */
export function readExceptedTime(sentence: Sentence, at: number): ExceptedTime | undefined {
  const { words } = sentence;
  const step = is(words[at], 'exceptAfter') ? -1 : 1;
  let end = at + step;
  let time = -1;
  for (
    let word = words[end];
    word && (tellsNoMore(word, time) || opensClause(words, end));
    word = words[end]
  ) {
    if (word.time >= 0) time = word.time;
    end += step;
  }
  if (time < 0 || !isBeside(words[end])) return undefined;
  const [from, to] = step > 0 ? [at, end] : [end + 1, at + 1];
  return { from, to, time, basis: readBasis(alone(sentence, from, to, time)) ?? 'either' };
}

/** Of the time found so far, and small words around it. */
const tellsNoMore = (word: Word, time: number): boolean =>
  word.time >= 0
    ? time < 0 || word.time === time
    : isOneOf(word, AROUND) && !is(word, 'unread', 'flagged', 'important', 'large');

/** "außer dem, was ich am Montag gelöscht habe". */
const opensClause = (words: readonly Word[], at: number): boolean =>
  isMark(words[at], ',') && is(words[at + 1], 'relative');

const AROUND = setOf([
  'article',
  'one',
  'pronoun',
  'I',
  'me',
  'relative',
  'auxiliary',
  'verb',
  'mail',
  'deleted',
  'received',
  'sent',
  'fromWord',
  'ofWord',
  'inWord',
  'fromAfter',
  'filler',
  'stuff',
  'quality',
]);

/** What is wanted stands beside what is left out. */
const isBeside = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'mark' || isOneOf(word, BESIDE);

const BESIDE = setOf(['please', 'thanks', 'restore', 'back', 'get', 'need', 'all', 'not']);

/** The words that leave the time out, as a sentence of their own. */
function alone(sentence: Sentence, from: number, to: number, time: number): Sentence {
  const words = sentence.words.slice(from, to).map((word) => (word.time < 0 ? word : { ...word, time: 0 }));
  return { ...sentence, words, times: sentence.times.slice(time, time + 1) };
}

/**
 * What is left out of a stretch of time lies in it: "last week's mail except the ones from Monday" is that week's Monday, and not the
 * latest one.
 */
export function exceptedRange(excepted: TimeReading, wanted: TimeReading | undefined): LocalRange {
  const { start, end } = excepted;
  if (!wanted?.start || !wanted.end || start === null || end === null) return { start, end };
  const earlier = { start: aWeekBefore(start), end: aWeekBefore(end) };
  const meets = (range: { readonly start: string; readonly end: string }): boolean =>
    range.start < (wanted.end ?? '') && (wanted.start ?? '') < range.end;
  return !meets({ start, end }) && meets(earlier) ? earlier : { start, end };
}

const aWeekBefore = (local: string): string =>
  new Date(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) - WEEK_MS).toISOString().slice(0, 10) +
  local.slice(10);

const WEEK_MS = 7 * 86_400_000;

/** The sentence without what it leaves out; its other times keep their order. */
export function withoutExcepted(sentence: Sentence, { from, to, time }: ExceptedTime): Sentence {
  const rest = [...sentence.words.slice(0, from), ...sentence.words.slice(to)];
  return {
    ...sentence,
    words: rest.map((word) => (word.time > time ? { ...word, time: word.time - 1 } : word)),
    times: sentence.times.filter((_, i) => i !== time),
  };
}
