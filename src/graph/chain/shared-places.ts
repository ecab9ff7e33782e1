import { type MailboxNeed, type MailboxShares } from '../ports';

/** How often a part that is enough is renewed, and one that is not is asked for again. */
const RENEW_MS = 1_000;
const HUNGRY_MS = 100;
/** A lease is trusted this much shorter than it is: the clocks of two machines run at slightly different speeds. */
const MARGIN_MS = 250;

export interface SharedPlacesParts {
  readonly shares: MailboxShares;
  readonly mailbox: string;
  /** What the lane needs at this moment. */
  readonly need: () => MailboxNeed;
  /** Told when there may be more or fewer places. */
  readonly changed: () => void;
  /** Told that another process heard Exchange ask for a pause, and how long it still lasts in milliseconds. */
  readonly closed: (ms: number) => void;
  /** A clock in milliseconds that nobody puts forward. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * This process's places in one mailbox: asked for when first needed, renewed once a second while they are, given back when
 * they are not. No request waits for the database but the first.
 */
export class SharedPlaces {
  private allowed = 0;
  private until = -Infinity;
  private asking = false;
  private reported = 0;

  constructor(private readonly parts: SharedPlacesParts) {}

  /** Requests that may be under way now. */
  get places(): number {
    return this.parts.elapsed() < this.until ? this.allowed : 0;
  }

  /** True while something is held or asked for. */
  get isAsking(): boolean {
    return this.asking;
  }

  /** To be called when somebody comes. */
  wake(): void {
    if (this.asking) return;
    this.asking = true;
    void this.keepAsking();
  }

  /** Tells the other processes that Exchange asked for a pause. Where the database is away each hears it for itself. */
  close(ms: number): void {
    this.parts.shares.close(this.parts.mailbox, ms).catch(() => undefined);
  }

  private async keepAsking(): Promise<void> {
    for (;;) {
      const need = this.parts.need();
      // What is about to be given back is used no more.
      if (need.wanted === 0) this.until = -Infinity;
      const answered = await this.ask(need);
      this.parts.changed();
      const { wanted } = this.parts.need();
      if (need.wanted === 0 && wanted === 0) break;
      if (need.wanted === 0) continue;
      await this.parts.sleep(
        answered && this.places > 0 && this.reported <= this.places ? RENEW_MS : HUNGRY_MS,
      );
    }
    this.asking = false;
    // Once more, for whoever holds it to forget it.
    this.parts.changed();
  }

  /** False where the database does not answer: what is held stays held until its lease ends. */
  private async ask(need: MailboxNeed): Promise<boolean> {
    const { shares, mailbox, elapsed, closed } = this.parts;
    const asked = elapsed();
    // Requests may begin while the database answers: what it hears is what they may come to, not what they are. Places
    // to be given up are so with the next question, when nothing can begin on them any more.
    this.reported = Math.max(need.busy, this.places);
    try {
      const { allowed, forMs, closedMs } = await shares.ask(mailbox, { ...need, busy: this.reported });
      this.allowed = allowed;
      this.until = need.wanted === 0 ? -Infinity : asked + forMs - MARGIN_MS;
      if (closedMs > 0) closed(closedMs);
      return true;
    } catch {
      return false;
    }
  }
}
