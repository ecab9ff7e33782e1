import { type Entry } from '../lexicon/entry';
import { type SenseSet, setOf } from '../lexicon/sense-set';
import { type Sense, SERVICE } from '../lexicon/senses';
import { type Token } from './token';

/** A token with what the lexicon knows of it. A phrase ("sent items") is one word. */
export interface Word extends Token {
  readonly entry: Entry;
  /** Which time expression it belongs to, -1 for none: words of a time never become part of another slot. */
  readonly time: number;
}

export const is = (word: Word | undefined, ...senses: readonly Sense[]): boolean => {
  if (word === undefined || word.time >= 0) return false;
  for (const own of word.entry.list) for (const sense of senses) if (own === sense) return true;
  return false;
};

/** The same for a long list, made once. */
export const isOneOf = (word: Word | undefined, senses: SenseSet): boolean =>
  word !== undefined && word.time < 0 && word.entry.set.meets(senses);

/** Whether it means nothing but documents, occasions or the service: for everything else it is as good as unknown. */
export const isPlainNoun = (word: Word): boolean => word.entry.set.isWithin(PLAIN);

const PLAIN = setOf(['document', 'paper', 'occasion', ...SERVICE]);

/** Typed with a capital first letter, not shouted; "eBay" and "al-Sayed" have theirs further in. */
export const capitalised = (word: Pick<Word, 'text'>): boolean =>
  /^(?:\p{Ll}{1,4}-?)?\p{Lu}/u.test(word.text);

/** "INV-2291", "2024/117-B": letters and figures, which name a thing and nobody. */
export const isCode = (word: Word): boolean =>
  word.kind === 'word' && word.time < 0 && hasFormOfCode(word.text);

/** The same of a word that is no time. */
export const hasFormOfCode = (text: string): boolean => CODE.test(text);

const CODE = /^(?=.*\p{L})(?=.*\d\d)[\p{L}\d./-]{4,}$/u;

export const isMark = (word: Word | undefined, ...marks: readonly string[]): boolean =>
  word?.kind === 'mark' && (marks.length === 0 || marks.includes(word.key));
