import { type Entry } from './entry';

/** A phrase's later words and what the whole means. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly entry: Entry;
}
