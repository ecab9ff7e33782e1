import { type Clock } from './clock';

interface Window {
  readonly ms: number;
  readonly sends: number;
}

/** Per bot and conversation: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour (Teams, rate limits of bots). */
export const CONVERSATION_WINDOWS: readonly Window[] = [
  { ms: 1_000, sends: 7 },
  { ms: 2_000, sends: 8 },
  { ms: 30_000, sends: 60 },
  { ms: 3_600_000, sends: 1_800 },
];

/** Per app and tenant: 30 in 1 s. */
export const TENANT_WINDOWS: readonly Window[] = [{ ms: 1_000, sends: 30 }];

/** Keys kept before those at rest are dropped. */
const KEYS = 2_000;

/** Gives out moments to send at, so that no window of any key ever holds more sends than it may. */
export class Pace {
  private readonly slots = new Map<string, number[]>();

  constructor(
    private readonly windows: readonly Window[],
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the next free moment of a key and resolves to true when it has come; to false, at once and taking none, where
   * that is further off than `patienceMs`.
   */
  async take(key: string, patienceMs: number): Promise<boolean> {
    const now = this.clock.now().getTime();
    const taken = this.taken(key, now);
    const at = this.nextFree(taken, now);
    if (at - now > patienceMs) return false;
    taken.push(at);
    if (at > now) await this.clock.sleep(at - now);
    return true;
  }

  private nextFree(taken: readonly number[], now: number): number {
    const free = this.windows.map(({ ms, sends }) => {
      const oldest = taken.at(-sends);
      return oldest === undefined ? now : oldest + ms;
    });
    return Math.max(now, ...free);
  }

  private taken(key: string, now: number): number[] {
    const longest = Math.max(...this.windows.map(({ ms }) => ms));
    const kept = (this.slots.get(key) ?? []).filter((at) => at > now - longest);
    this.slots.delete(key);
    this.slots.set(key, kept);
    if (this.slots.size > KEYS) this.dropIdle(now - longest);
    return kept;
  }

  private dropIdle(before: number): void {
    for (const [key, taken] of this.slots) {
      if ((taken.at(-1) ?? 0) <= before) this.slots.delete(key);
    }
  }
}
