import { type Entry } from '../lexicon/entry';
import { type Sense } from '../lexicon/senses';
import { type Token } from './token';

/** A token with what the lexicon knows of it. A phrase ("sent items") is one word. */
export interface Word extends Token {
  readonly entry: Entry;
  /** Which time expression it belongs to, -1 for none: words of a time never become part of another slot. */
  readonly time: number;
}

export const is = (word: Word | undefined, ...senses: readonly Sense[]): boolean => {
  if (word === undefined || word.time >= 0) return false;
  for (const sense of senses) if (word.entry.senses.has(sense)) return true;
  return false;
};

/** Typed with a capital first letter, not shouted. */
export const capitalised = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

export const isMark = (word: Word | undefined, ...marks: readonly string[]): boolean =>
  word?.kind === 'mark' && (marks.length === 0 || marks.includes(word.key));
