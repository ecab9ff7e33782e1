import { type Sense } from '../lexicon/senses';
import { type Sentence, shows } from '../sentence';
import { is, isMark, type Word } from '../text/word';

/** What a sentence says of the hold it speaks of. */
export interface Held {
  readonly litigation: boolean;
  /** "release the hold 12": the hold is to end. */
  readonly release: boolean;
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
];

const REACH = 5;

export function readHeld(sentence: Sentence): Held {
  return {
    litigation: shows(sentence, 'litigation'),
    release:
      shows(sentence, 'release') &&
      ((shows(sentence, ...HOLDS) && releases(sentence.words)) || opensRelease(sentence)),
  };
}

/**
 * "Release 12", "lift request #12": the verb opens and the number follows, so that a hold need not be said. With a list
 * shown the number would be the list's, and "remove 12" deletes.
 */
export function opensRelease({ words, context }: Sentence): boolean {
  const verb = words.findIndex((word) => !is(word, 'please', 'can', 'I', 'me', 'filler'));
  if (context === 'results' || !is(words[verb], 'release') || is(words[verb], 'delete', 'withdraw'))
    return false;
  let at = verb + 1;
  while (is(words[at], 'request', 'numberWord', 'article') || isMark(words[at], '#')) at++;
  return words[at]?.kind === 'number';
}

/** "remove my hold", "Sperre 12 aufheben": hold and verb stand side by side, in either order. */
function releases(words: readonly Word[]): boolean {
  return words.some((word, i) => {
    if (!is(word, 'release')) return false;
    return meets(words, i, 1) || meets(words, i, -1);
  });
}

function meets(words: readonly Word[], at: number, step: 1 | -1): boolean {
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const word = words[i];
    if (!word) return false;
    if (is(word, ...HOLDS)) return true;
    if (word.kind !== 'number' && !isMark(word, '#') && !is(word, ...BETWEEN)) return false;
  }
  return false;
}
