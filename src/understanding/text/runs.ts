import { type Lexicon } from '../lexicon/lexicon';
import { overlapping, type Stretch } from './stretch';
import { type Token } from './token';

/**
 * Cuts Chinese or Japanese writing into words: the longest word of the lexicon at each place; what lies between two
 * known words stays together and is most often a name. Borders of time expressions are borders of words.
 */
export function cutRun(run: Token, lexicon: Lexicon, times: readonly Stretch[]): Token[] {
  const borders = new Set<number>();
  for (const time of overlapping(times, run)) {
    if (time.from > run.from && time.from < run.to) borders.add(time.from - run.from);
    if (time.to > run.from && time.to < run.to) borders.add(time.to - run.from);
  }
  const key = run.key.length === run.text.length ? run.key : run.text;
  const tokens: Token[] = [];
  let unknownFrom = 0;
  let at = 0;
  const push = (from: number, to: number): void => {
    if (to > from) tokens.push(part(run, key, from, to));
  };
  while (at < key.length) {
    if (borders.has(at)) {
      push(unknownFrom, at);
      unknownFrom = at;
    }
    const length = lexicon.longestAt(key, at, borders);
    if (length === 0) at++;
    else {
      push(unknownFrom, at);
      push(at, at + length);
      at += length;
      unknownFrom = at;
    }
  }
  push(unknownFrom, key.length);
  return tokens;
}

function part(run: Token, key: string, from: number, to: number): Token {
  return {
    kind: 'run',
    text: run.text.slice(from, to),
    key: key.slice(from, to),
    from: run.from + from,
    to: run.from + to,
  };
}
