/** A total order: `compare` is 0 for the very same item only. */
export interface Order<T> {
  /** Names the order. */
  readonly key: string;
  readonly compare: (a: T, b: T) => number;
}

/** An array kept sorted by binary search. */
export class SortedIndex<T> {
  readonly #items: T[];

  constructor(
    items: Iterable<T>,
    private readonly compare: (a: T, b: T) => number,
  ) {
    this.#items = [...items].sort(compare);
  }

  get items(): readonly T[] {
    return this.#items;
  }

  insert(item: T): void {
    this.#items.splice(this.#position(item), 0, item);
  }

  remove(item: T): void {
    const at = this.#position(item);
    if (this.#items[at] === item) this.#items.splice(at, 1);
  }

  /** Index of the first element not before `item`. */
  #position(item: T): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const candidate = this.#items[middle];
      if (candidate !== undefined && this.compare(candidate, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
