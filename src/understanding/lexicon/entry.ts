import { SENSE_INDEX, type Sense } from './senses';

/** What the lexicon knows of a word or phrase. */
export interface Entry {
  readonly senses: ReadonlySet<Sense>;
  /** The same senses as positions in `SENSES`, for the rules. */
  readonly indexes: readonly number[];
  /** A number's value, a position, a folder's Graph name or a file extension. */
  readonly value?: number | string;
  /** True where the word was recognised behind a typing error. */
  readonly guessed?: boolean;
}

export function entry(senses: Iterable<Sense>, value?: number | string, guessed?: boolean): Entry {
  const set = new Set(senses);
  const indexes = [...set].map((sense) => SENSE_INDEX.get(sense) ?? 0);
  return {
    senses: set,
    indexes,
    ...(value === undefined ? {} : { value }),
    ...(guessed === true ? { guessed } : {}),
  };
}

export const UNKNOWN: Entry = entry([]);

/** Both entries' senses; a value of the first wins. */
export const joined = (a: Entry, b: Entry): Entry => entry([...a.senses, ...b.senses], a.value ?? b.value);
