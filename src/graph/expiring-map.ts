import { type EpochMs } from '../domain/time';

interface Entry<V> {
  readonly value: V;
  readonly bornAt: EpochMs;
}

export interface ExpiringMapOptions {
  /** Entries; the one not used for longest goes first. */
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

  /** The value under a key, made where there is none or it is too old. */
  getOrMake(key: string, make: () => V): V {
    const entry = this.living(key) ?? { value: make(), bornAt: this.options.now() };
    // A Map keeps the order of insertion: taking an entry out and putting it back makes it the youngest in use.
    this.entries.delete(key);
    this.entries.set(key, entry);
    this.shrink();
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
    return entry && this.options.now() - entry.bornAt < this.options.lifeMs ? entry : undefined;
  }

  private shrink(): void {
    for (const key of this.entries.keys()) {
      if (this.entries.size <= this.options.most) return;
      this.entries.delete(key);
    }
  }
}
