import { type Basis } from '../intent';
import { type Sentence } from '../sentence';
import { is, type Word } from '../text/word';

/**
 * Which date of the mail the time speaks of: the nearest verb decides, "deleted on Monday" or "sent on Monday". A time
 * tied to the mail itself ("the mail from Monday that I deleted") leaves it open.
 */
export function readBasis(sentence: Sentence): Basis | undefined {
  const { words } = sentence;
  const first = words.findIndex((word) => word.time >= 0);
  if (first < 0) return undefined;
  let last = first;
  while (words[last + 1]?.time === words[first]?.time) last++;
  if (is(words[first - 1], 'fromWord', 'ofWord') && tiedToMail(words, first - 2)) return 'either';
  return nearest(words, first, last) ?? 'either';
}

const tiedToMail = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'mail', 'one', 'stuff', 'quality', 'all') || (at < 0 && true);

const REACH = 8;

function nearest(words: readonly Word[], first: number, last: number): Basis | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    const before = basisOf(words, first - distance);
    if (before !== undefined && !brokenBetween(words, first - distance, first)) return before;
    const after = basisOf(words, last + distance);
    if (after !== undefined && !brokenBetween(words, last, last + distance)) return after;
  }
  return undefined;
}

function basisOf(words: readonly Word[], at: number): Basis | undefined {
  const word = words[at];
  if (is(word, 'sent', 'received')) return 'received';
  return is(word, 'deleted', 'lost') || (is(word, 'delete') && is(words[at - 1], 'I'))
    ? 'deleted'
    : undefined;
}

/** A full stop between a time and a verb keeps them apart. */
const brokenBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some((word) => word.kind === 'mark' && '.!?;'.includes(word.key));
