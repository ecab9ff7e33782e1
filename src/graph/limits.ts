/** How hard the gateway tries. All times in milliseconds. */
export interface Limits {
  /** Requests on the wire for one call, the first included. */
  readonly attempts: number;
  /** Time on the wire and in back-off for one call; waiting for a turn in the mailbox does not count. */
  readonly totalMs: number;
  /** One request, until its last byte has come. */
  readonly attemptMs: number;
  /** Back-off without Retry-After: a random part of `base * 2^n`, never more than the cap. */
  readonly backOffBaseMs: number;
  readonly backOffCapMs: number;
  /** Requests at a time per mailbox (graph-facts 5.1). */
  readonly concurrency: number;
  /**
   * Messages per page. Links fix it for all pages of a listing, so one number serves the first page and the last. Measured
   * against the sandbox at 100 ms a request, 5,000 messages: 50 a page take 10.7 s, 250 take 2.5 s, 500 take 1.4 s, and the
   * first page comes after 104, 116 and 131 ms. Graph allows 1,000 and warns of time-outs (graph-facts 2.1).
   */
  readonly pageSize: number;
}

export const DEFAULT_LIMITS: Limits = {
  attempts: 6,
  totalMs: 60_000,
  attemptMs: 30_000,
  backOffBaseMs: 250,
  backOffCapMs: 15_000,
  concurrency: 4,
  pageSize: 500,
};
