import { type SenseSet, setOf } from './sense-set';
import { type Sense } from './senses';

/** What the lexicon knows of a word or phrase. */
export interface Entry {
  readonly senses: ReadonlySet<Sense>;
  /** The same one by one: there are so few that comparing each is faster than a look-up. */
  readonly list: readonly Sense[];
  /** The same senses as bits, for asking of many at once. */
  readonly set: SenseSet;
  /** A number's value, a position, a folder's Graph name or a file extension. */
  readonly value: number | string | undefined;
  /** Whether the word was recognised behind a typing error. */
  readonly guessed: boolean;
}

/** All entries have the same fields, present or not: every word is asked for them, and V8 finds them faster where they are alike. */
export function entry(senses: Iterable<Sense>, value?: number | string, guessed = false): Entry {
  const all = new Set(senses);
  return { senses: all, list: [...all], set: setOf(all), value, guessed };
}

export const UNKNOWN: Entry = entry([]);

/** Both entries' senses; a value of the first wins. */
export const joined = (a: Entry, b: Entry): Entry => entry([...a.senses, ...b.senses], a.value ?? b.value);
