/** Requests at a time that a mailbox serves (graph-facts 5.1). */
export const PLACES = 4;
/** With more processes than places, one that holds a place longer than this makes room for one that has none. */
const TURN_MS = 2_000;

/** One process's part in a mailbox, by the database's clock, in epoch milliseconds. */
export interface Holder {
  readonly id: string;
  /** Requests it would have under way if it could. */
  readonly wanted: number;
  /** Places that count as taken by it until `until`. */
  readonly held: number;
  readonly until: number;
  /** When it last began to hold a place, or to wait for one. */
  readonly since: number;
}

export interface Need {
  /** 0 gives everything back. */
  readonly wanted: number;
  /** Requests under way: places that cannot be given back yet. */
  readonly busy: number;
}

export interface Division {
  readonly holders: readonly Holder[];
  /** Requests that the asking process may have under way; may be fewer than it has. */
  readonly allowed: number;
  readonly contended: boolean;
}

/**
 * Divides a mailbox's places among those who want them, each as much as it wants or an equal part. Places change hands
 * only through their holder, or when its lease has run out: never are more held than there are. Pure.
 */
export function divideMailbox(
  before: readonly Holder[],
  id: string,
  need: Need,
  clock: { readonly now: number; readonly leaseMs: number },
): Division {
  const { now, leaseMs } = clock;
  const own = before.find((holder) => holder.id === id);
  const others = before.filter((holder) => holder.id !== id && holder.until > now);
  if (need.wanted === 0 && need.busy === 0)
    return { holders: others, allowed: 0, contended: others.length > 0 };
  const free = PLACES - sum(others.map(({ held }) => held));
  const kept = own !== undefined && own.until > now ? own.held : 0;
  const since = own?.since ?? now;
  const fair = partOf(id, [...others, { id, wanted: need.wanted, held: kept, until: now, since }], now);
  const allowed = Math.max(0, Math.min(fair, free));
  // What is under way was begun on a place that was held; a lease that ran out meanwhile may have given it away.
  const held = Math.max(allowed, Math.min(need.busy, kept, free));
  const turned = (kept === 0) !== (held === 0);
  const me: Holder = { id, wanted: need.wanted, held, until: now + leaseMs, since: turned ? now : since };
  return { holders: [...others, me], allowed, contended: others.length > 0 };
}

/** Alone: everything. Otherwise place by place to whoever has fewest of what it wants, the longest there first. */
function partOf(id: string, all: readonly Holder[], now: number): number {
  if (all.length === 1) return PLACES;
  const inLine = [...all].sort(
    (a, b) => rank(a, all, now) - rank(b, all, now) || a.since - b.since || order(a, b),
  );
  const parts = new Map(inLine.map((holder) => [holder.id, 0]));
  for (let left = PLACES; left > 0; left--) {
    const hungry = inLine.filter((holder) => (parts.get(holder.id) ?? 0) < holder.wanted);
    const fewest = Math.min(...hungry.map((holder) => parts.get(holder.id) ?? 0));
    const next = hungry.find((holder) => parts.get(holder.id) === fewest);
    if (next === undefined) break;
    parts.set(next.id, fewest + 1);
  }
  return parts.get(id) ?? 0;
}

/** Only with more processes than places: who had its turn goes behind those who wait. */
function rank({ held, since }: Holder, all: readonly Holder[], now: number): number {
  if (all.length <= PLACES) return 0;
  return held > 0 && now - since > TURN_MS ? 2 : held > 0 ? 0 : 1;
}

function order(a: Holder, b: Holder): number {
  return a.id < b.id ? -1 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
