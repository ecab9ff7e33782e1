import { type Sense } from '../lexicon/senses';
import { type Sentence, shows } from '../sentence';
import { is, isMark, type Word } from '../text/word';
import { isDenied } from '../decisions/denial';
import { isSpokenOf } from '../decisions/spoken-of';

/** What a sentence says of the hold it speaks of. */
export interface Held {
  readonly litigation: boolean;
  /** "release the hold 12": the hold is to end. */
  readonly release: boolean;
  /** "should I release the hold 12?", "don't lift the hold": an end of the hold is only spoken of. */
  readonly speaksOfRelease: boolean;
}

const HOLDS: readonly Sense[] = ['hold', 'preserve', 'litigation', 'holdNoun'];

/** What may stand between a hold and the verb that ends it. */
const BETWEEN: readonly Sense[] = [
  'article',
  'my',
  'request',
  'numberWord',
  'auxiliary',
  'can',
  'please',
  'filler',
  'litigation',
  'legal',
  'quality',
  'all',
  'ofWord',
  'not',
  'I',
];

const REACH = 5;

export function readHeld(sentence: Sentence): Held {
  const verb = shows(sentence, 'release') ? releasingVerb(sentence) : -1;
  const spokenOf = verb >= 0 && (isDenied(sentence, verb) || isSpokenOf(sentence, verb));
  return {
    litigation: shows(sentence, 'litigation'),
    release: verb >= 0 && !spokenOf,
    speaksOfRelease: spokenOf,
  };
}

/** Where a hold is said to end; -1 where none is. */
function releasingVerb(sentence: Sentence): number {
  const { words } = sentence;
  const met = shows(sentence, ...HOLDS) ? releaseBesideHold(words) : -1;
  return met < 0 && opensRelease(sentence) ? words.findIndex((word) => is(word, 'release')) : met;
}

/**
 * "Release 12", "lift request #12": the verb opens and the number follows, so that a hold need not be said. With a list
 * shown the number would be the list's, "remove 12" deletes, and "libera o 12" lets a request through.
 */
export function opensRelease({ words, context }: Sentence): boolean {
  const verb = words.findIndex((word) => !is(word, 'please', 'can', 'I', 'me', 'filler'));
  if (
    context === 'results' ||
    !is(words[verb], 'release') ||
    is(words[verb], 'delete', 'withdraw', 'approve')
  )
    return false;
  let at = verb + 1;
  while (is(words[at], 'request', 'numberWord', 'article') || isMark(words[at], '#')) at++;
  return words[at]?.kind === 'number';
}

/** "remove my hold", "Sperre 12 aufheben": hold and verb stand side by side, in either order. */
const releaseBesideHold = (words: readonly Word[]): number =>
  words.findIndex((word, i) => is(word, 'release') && (meets(words, i, 1) || meets(words, i, -1)));

function meets(words: readonly Word[], at: number, step: 1 | -1): boolean {
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const word = words[i];
    if (!word) return false;
    if (is(word, ...HOLDS)) return true;
    if (word.kind !== 'number' && !isMark(word, '#') && !is(word, ...BETWEEN)) return false;
  }
  return false;
}
