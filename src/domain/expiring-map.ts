import { type EpochMs } from './time';

interface Entry<V> {
  readonly value: V;
  readonly until: EpochMs;
}

export interface ExpiringMapOptions {
  /** Entries; the one not made, set or asked for by `getOrMake` for longest goes first. */
  readonly most: number;
  /** Milliseconds an entry lives, however often it is used. */
  readonly lifeMs: number;
  readonly now: () => EpochMs;
}

/** A cache bounded in size and in age. */
export class ExpiringMap<V> {
  private readonly entries = new Map<string, Entry<V>>();

  constructor(private readonly options: ExpiringMapOptions) {}

  /** The value under a key, as long as it lives. */
  get(key: string): V | undefined {
    return this.living(key)?.value;
  }

  /** Puts a value under a key. @param until where it lives shorter or longer than others */
  set(key: string, value: V, until: EpochMs = this.options.now() + this.options.lifeMs): void {
    this.put(key, { value, until });
  }

  /** The value under a key, made where there is none or it is too old. */
  getOrMake(key: string, make: () => V): V {
    const { now, lifeMs } = this.options;
    const entry = this.living(key) ?? { value: make(), until: now() + lifeMs };
    this.put(key, entry);
    return entry.value;
  }

  /** Forgets a key; with `only`, no other value than that. */
  delete(key: string, only?: V): void {
    if (only === undefined || this.entries.get(key)?.value === only) this.entries.delete(key);
  }

  get size(): number {
    return this.entries.size;
  }

  private living(key: string): Entry<V> | undefined {
    const entry = this.entries.get(key);
    return entry && this.options.now() < entry.until ? entry : undefined;
  }

  /** A Map keeps the order of insertion: taking an entry out and putting it back makes it the youngest in use. */
  private put(key: string, entry: Entry<V>): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.options.most) return;
      this.entries.delete(oldest);
    }
  }
}
