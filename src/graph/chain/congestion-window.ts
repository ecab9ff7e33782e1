/** Answers that are looked back on. */
const LOOKED_AT = 8;
/**
 * Refusals among them that say the mailbox serves fewer at a time. Fewer are single mishaps, as any large service has:
 * narrowing for each of them left a restore through 5 % 429 and 5 % 503 with three of its four places 40 % of the time.
 */
const TOO_MANY = 3;
/** So many answers in a row say that there may be room for more: with a place too many under way, not one row is so long. */
const IN_A_ROW = 4;
/** Halving would cost more than it saves with four places. */
const NARROWED_TO = 0.75;

/**
 * What throttling leaves of a mailbox's places: refusals that come close together narrow it, answers in a row widen it again
 * (additive increase, multiplicative decrease). Never less than one, never more than `limit`.
 */
export class CongestionWindow {
  private width: number;
  /** Whether the last answers were refusals, oldest first. */
  private recent: boolean[] = [];
  /** Requests sent before were refused for what is known by now. */
  private narrowedAt = -Infinity;

  constructor(private readonly limit: number) {
    this.width = limit;
  }

  /** Requests that may be under way. */
  get places(): number {
    return Math.floor(this.width);
  }

  /**
   * Notes what became of a request.
   *
   * @param sentAt when it was sent, and `now`: milliseconds of a clock that nobody puts back
   */
  heard({ refused, sentAt }: { readonly refused: boolean; readonly sentAt: number }, now: number): void {
    if (refused && sentAt < this.narrowedAt) return;
    this.recent = [...this.recent, refused].slice(-LOOKED_AT);
    if (this.recent.filter(Boolean).length >= TOO_MANY) this.narrow(now);
    else if (this.recent.length >= IN_A_ROW && !this.recent.slice(-IN_A_ROW).includes(true)) this.widen();
  }

  private widen(): void {
    this.width = Math.min(this.limit, this.width + 1 / this.width);
  }

  private narrow(now: number): void {
    this.width = Math.max(1, this.width * NARROWED_TO);
    this.narrowedAt = now;
    this.recent = [];
  }
}
