import { type Phrase } from '../lexicon/phrase';
import { type Entry } from '../lexicon/entry';

/** What a lexicon knows of a word: its senses, and the phrases that begin with it by their second word. */
export interface Meaning {
  readonly entry: Entry;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
}

/**
 * What has been found out about a word so far. It is kept with the word for as long as the tokeniser remembers it, so that
 * the next sentence with this word needs no look-up; all of it can be found again.
 */
export interface Known {
  /** How much it speaks for each language. */
  weights: Float64Array | undefined;
  /** By the lexicon's number. */
  readonly meanings: (Meaning | undefined)[];
}

export const nothingKnown = (): Known => ({ weights: undefined, meanings: [] });
