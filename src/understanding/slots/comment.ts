import { type Sense } from '../lexicon/senses';
import { type Sentence } from '../sentence';
import { is, isMark, type Word, isOneOf } from '../text/word';
import { type Requests } from './request';
import { setOf } from '../lexicon/sense-set';

/** Words by which a request is decided. */
const DECISION: readonly Sense[] = ['approve', 'reject', 'goAhead', 'withdraw', 'yes', 'no'];

/** What says nothing of its own behind a decision: "approve 12 please, thanks". */
const EMPTY: readonly Sense[] = ['please', 'thanks', 'request', 'article', 'my', 'auxiliary', 'I', 'and'];

/** What leads over to a comment and is no part of it: "because", "with the comment:". */
const LEADS = setOf(['because', 'becauseOf', 'then', 'and', 'withWord', 'please', 'separable']);

/**
 * What is said beside a decision, as typed: "ok by legal" of "approve 12 ok by legal", "not justified" of "reject 12: not
 * justified". Undefined where nothing is.
 */
export function readComment(sentence: Sentence, { numbers, next }: Requests): string | undefined {
  if (numbers.length === 0) return undefined;
  const { words } = sentence;
  const before = words.slice(0, next).some((word) => is(word, ...DECISION, 'not'));
  return textFrom(sentence, before ? next : decisionEnd(words, next));
}

/** "12 is approved, legal agrees": the comment begins behind the verdict, which in Japanese is the last word. */
function decisionEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let i = from; i < from + 6 && !isMark(words[i]); i++) if (is(words[i], ...DECISION)) end = i + 1;
  while (is(words[end], 'auxiliary', 'filler', 'please') && words[end]?.kind === 'run') end++;
  return end;
}

/** The words from `from` to the end as typed; undefined where they say nothing. */
export function textFrom({ words, text }: Sentence, from: number): string | undefined {
  let at = from;
  while ((isMark(words[at]) && !isMark(words[at], '¿', '¡')) || isOneOf(words[at], LEADS)) at++;
  let end = words.length;
  while (end > at && (isMark(words[end - 1], '.', '!', ',', '。') || is(words[end - 1], 'please', 'thanks')))
    end--;
  const said = words.slice(at, end);
  const tells = said.some(
    (word) => word.kind !== 'mark' && !is(word, ...EMPTY, ...DECISION) && !isParticle(word),
  );
  const first = words[at];
  const last = words[end - 1];
  return tells && first && last ? text.slice(first.from, last.to) : undefined;
}

/** A small word of Japanese or Chinese. */
const isParticle = (word: Word): boolean => word.kind === 'run' && is(word, 'filler', 'auxiliary', 'can');
