/** Something that words say, and where it stands in them. */
export interface Phrase {
  readonly path: string;
  readonly said: string;
}

/** Values for parameters of any kind; a function that cannot take one of them takes another. */
const VALUES: readonly unknown[] = [0, 1, 2, 1204, '#', ['#', '#', '#']];

/** All that words say: texts as they stand, functions called with counts and with names. */
export function phrasesOf(words: object): readonly Phrase[] {
  return Object.entries(words).flatMap(([key, value]) => phrasesAt(key, value));
}

function phrasesAt(path: string, value: unknown): readonly Phrase[] {
  if (typeof value === 'string') return [{ path, said: value }];
  if (typeof value === 'function') return saidBy(path, value as Say);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => phrasesAt(`${path}.${key}`, part));
}

type Say = (...parts: readonly unknown[]) => unknown;

function saidBy(path: string, say: Say): readonly Phrase[] {
  return VALUES.flatMap((value, n) => {
    const said = attempt(() => say(value, value, value));
    // Words that add nothing to a part give it back as it is.
    const phrase = said === value ? String(said) : said;
    return phrase === undefined ? [] : phrasesAt(`${path}(${n})`, phrase);
  });
}

/** Undefined where the function does not take such a value. */
function attempt(say: () => unknown): unknown {
  try {
    return say();
  } catch {
    return undefined;
  }
}
