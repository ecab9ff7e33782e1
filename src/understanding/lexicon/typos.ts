import { type Entry, entry } from './entry';

/** Shorter words have too many neighbours; of words this long only two swapped letters are forgiven. */
const SHORTEST = 4;
/** From this length on, a letter may be missing, added or wrong. */
const FREE = 5;
/** From this length on, two errors are forgiven. */
const LONG = 9;
/** From this length on, one error is forgiven in words that are no commands by themselves. */
const LONG_SLIP = 8;

/**
 * Finds command words behind typing errors: one error (a letter missing, added, wrong, or two swapped), two in long
 * words. Works by deletion neighbourhoods: both the known word and the typed one are reduced, and they meet.
 */
export class TypoIndex {
  readonly #near = new Map<string, string[]>();
  readonly #words = new Map<string, Entry>();
  readonly #slips = new Set<string>();

  /** Words in `slips` are known behind one error only, and only long ones. */
  constructor(
    words: Iterable<readonly [string, Entry]>,
    private readonly exempt: ReadonlySet<string>,
    slips: Iterable<readonly [string, Entry]> = [],
  ) {
    for (const [word, known] of words) if (word.length >= SHORTEST) this.#add(word, known, reduced);
    for (const [word, known] of slips)
      if (word.length >= LONG_SLIP && !this.#words.has(word)) {
        this.#slips.add(word);
        this.#add(word, known, reducedOnce);
      }
  }

  #add(word: string, known: Entry, shapes: (word: string) => Iterable<string>): void {
    if (!/^[a-z]+$/.test(word)) return;
    this.#words.set(word, known);
    for (const shape of shapes(word)) {
      const list = this.#near.get(shape);
      if (list) list.push(word);
      else this.#near.set(shape, [word]);
    }
  }

  /** The known word nearest to a typed one, as an entry marked `guessed`. */
  find(typed: string): Entry | undefined {
    const best = this.nearest(typed);
    const known = best === undefined ? undefined : this.#words.get(best);
    return known && entry(known.senses, known.value, true);
  }

  nearest(typed: string): string | undefined {
    if (typed.length < SHORTEST || typed.length > 20 || this.exempt.has(typed) || !/^[a-z]+$/.test(typed))
      return undefined;
    let best: string | undefined;
    let least = 3;
    for (const shape of reduced(typed)) {
      for (const word of this.#near.get(shape) ?? []) {
        const errors = distance(typed, word);
        const most = this.#slips.has(word) ? slipsForgiven(typed, word) : forgiven(typed, word);
        if (errors < least && errors <= most) {
          least = errors;
          best = word;
        }
      }
    }
    return best;
  }
}

/** How many errors are forgiven between two words. */
function forgiven(typed: string, word: string): number {
  if (word.length < FREE) return isSwap(typed, word) ? 1 : 0;
  if (!beginsAlike(typed, word)) return 0;
  return Math.min(typed.length, word.length) >= LONG - 1 && word.length >= LONG - 1 ? 2 : 1;
}

/** One slip in a long word leaves little doubt which one it is. */
const slipsForgiven = (typed: string, word: string): number =>
  beginsAlike(typed, word) && typed.length >= LONG_SLIP - 1 && !endsOtherwise(typed, word) ? 1 : 0;

/** "employer", "employee": another ending is another form, or another word. */
function endsOtherwise(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  if (typed.startsWith(word.slice(0, shorter))) return true;
  return typed.startsWith(word.slice(0, shorter - 1)) && typed.at(-1) !== word.at(-1);
}

/** Whether a long word is another one behind a slip. */
export const isSlipOf = (typed: string, word: string): boolean =>
  word.length >= LONG_SLIP && slipsForgiven(typed, word) > 0 && distance(typed, word) === 1;

/** A wrong first letter makes another word. */
const beginsAlike = (typed: string, word: string): boolean =>
  typed.startsWith(word.charAt(0)) || word.startsWith(typed.charAt(1) + typed.charAt(0));

/** "mial": the same letters, the first one in its place. */
const isSwap = (typed: string, word: string): boolean =>
  typed.startsWith(word.charAt(0)) && sorted(typed) === sorted(word);

const sorted = (word: string): string => word.split('').sort().join('');

const reducedOnce = (word: string): Iterable<string> => [word, ...withoutOne(word)];

/** The word itself, and with every one letter taken out, and for long words with every two. */
function reduced(word: string): Set<string> {
  const shapes = new Set([word]);
  const once = withoutOne(word);
  for (const shape of once) shapes.add(shape);
  // Of two letters the first is taken out first: the other way round makes the same.
  if (word.length >= LONG - 1)
    for (const [i, shape] of once.entries()) for (const twice of withoutOne(shape, i)) shapes.add(twice);
  return shapes;
}

/** Without each of its letters from `from` on. */
function withoutOne(word: string, from = 0): string[] {
  const shapes: string[] = [];
  for (let i = from; i < word.length; i++) shapes.push(word.slice(0, i) + word.slice(i + 1));
  return shapes;
}

/** Edit distance with swapped neighbours counted as one error (optimal string alignment). */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 3;
}
