/** What a mailbox with so many deleted messages cost, in milliseconds. */
export interface SizeCost {
  readonly count: number;
  readonly firstCardMs: number;
  /** From the press of "restore all" until it was answered. */
  readonly answeredMs: number;
  /** From the press until the last move was answered. */
  readonly restoreMs: number;
  /** messages × latency ÷ 4. */
  readonly limitMs: number;
}
