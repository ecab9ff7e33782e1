import { SortedIndex, type Order } from './sorted-index';

/** What a list counts and orders by. */
export interface Listed {
  /** Unique and constant as long as the item is listed. */
  readonly itemCounter: number;
  readonly isRead: boolean;
  readonly content: { readonly size: number };
}

const MAX_INDEXES = 6;

/** Messages in no order, with one sorted index per order somebody asked for, kept up to date move by move. */
export class MessageList<T extends Listed> {
  readonly #items = new Set<T>();
  readonly #indexes = new Map<string, SortedIndex<T>>();
  #unread = 0;
  #bytes = 0;

  get size(): number {
    return this.#items.size;
  }

  get unread(): number {
    return this.#unread;
  }

  /** Sum of message sizes. */
  get bytes(): number {
    return this.#bytes;
  }

  values(): IterableIterator<T> {
    return this.#items.values();
  }

  has(item: T): boolean {
    return this.#items.has(item);
  }

  add(item: T): void {
    this.#items.add(item);
    this.#count(item, 1);
    for (const index of this.#indexes.values()) index.insert(item);
  }

  /** Many at once: sorting again later is cheaper than inserting one by one. */
  addAll(items: readonly T[]): void {
    this.#indexes.clear();
    for (const item of items) {
      this.#items.add(item);
      this.#count(item, 1);
    }
  }

  /** Call before changing anything an order looks at. */
  remove(item: T): void {
    if (!this.#items.delete(item)) return;
    this.#count(item, -1);
    for (const index of this.#indexes.values()) index.remove(item);
  }

  /** All items in `order`; the array is live: read it, do not keep it. */
  sorted(order: Order<T>): readonly T[] {
    let index = this.#indexes.get(order.key);
    if (index === undefined) {
      const oldest = this.#indexes.keys().next();
      if (this.#indexes.size >= MAX_INDEXES && oldest.done !== true) this.#indexes.delete(oldest.value);
      index = new SortedIndex(this.#items, order.compare);
      this.#indexes.set(order.key, index);
    }
    return index.items;
  }

  #count(item: T, sign: 1 | -1): void {
    this.#bytes += sign * item.content.size;
    if (!item.isRead) this.#unread += sign;
  }
}
