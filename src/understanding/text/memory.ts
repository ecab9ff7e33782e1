/** Longer keys are no words: they are worked out each time. */
const LONGEST = 40;
const MOST = 20_000;

/**
 * Remembers what a pure function of a word gave: people use the same words again and again. Bounded: emptied when full,
 * and nothing long is kept.
 */
export class Memory<T> {
  readonly #known = new Map<string, T>();

  /** @param most words remembered at a time */
  constructor(
    private readonly work: (word: string) => T,
    private readonly most = MOST,
  ) {}

  of(word: string): T {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const made = this.work(word);
    if (word.length <= LONGEST) {
      if (this.#known.size >= this.most) this.#known.clear();
      this.#known.set(word, made);
    }
    return made;
  }
}
