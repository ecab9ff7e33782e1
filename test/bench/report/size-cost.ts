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
  /** Most memory the bot has held until then, search and restore included, in megabytes (2^20). */
  readonly peakMb: number;
}
