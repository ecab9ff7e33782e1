import { GraphError } from '../errors';

/** Requests a minute per application and tenant (graph-facts 5.1). */
export const DEFAULT_PER_MINUTE = 5;
const WINDOW_MS = 60_000;

/**
 * A sliding minute over all eDiscovery requests; the sandbox has one application and one tenant. It runs on real time
 * whatever the tenant's clock says, since the product's patience is real. Refused requests count too (graph-facts 5.2).
 */
export class EdiscoveryLimit {
  #perMinute: number | null = DEFAULT_PER_MINUTE;
  #asked: number[] = [];
  #refused = 0;

  /** @param now monotonic milliseconds. */
  constructor(private readonly now: () => number) {}

  /** Sets the limit, null for none. Another limit than before begins with a minute in which nobody asked. */
  set perMinute(limit: number | null) {
    if (limit !== this.#perMinute) this.#asked = [];
    this.#perMinute = limit;
  }

  /** Throws a 429 for what is too much, in the two forms of graph-facts 5.2 by turns. */
  enter(): void {
    const limit = this.#perMinute;
    if (limit === null) return;
    const now = this.now();
    this.#asked = [...this.#asked.filter((at) => now - at < WINDOW_MS), now];
    if (this.#asked.length <= limit) return;
    const freeing = this.#asked.at(-limit);
    const waitMs = limit === 0 || freeing === undefined ? WINDOW_MS : freeing + WINDOW_MS - now;
    this.#refused += 1;
    throw this.#refused % 2 === 1 ? generic(waitMs) : bare(waitMs);
  }

  reset(): void {
    this.#perMinute = DEFAULT_PER_MINUTE;
    this.#asked = [];
    this.#refused = 0;
  }
}

/** Waiting is told in thousandths: Retry-After may have a fraction. */
function generic(waitMs: number): GraphError {
  const seconds = (Math.ceil(waitMs) / 1_000).toFixed(3);
  return new GraphError(429, 'TooManyRequests', 'Please retry again later.', { 'Retry-After': seconds });
}

/** Without innerError. The code and form are Outlook's; that eDiscovery uses them too is our assumption. */
function bare(waitMs: number): GraphError {
  return new GraphError(
    429,
    'ApplicationThrottled',
    'Application is over its eDiscovery limit.',
    { 'Retry-After': String(Math.ceil(waitMs / 1_000)) },
    true,
  );
}
