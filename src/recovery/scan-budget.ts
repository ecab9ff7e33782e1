import { type EpochMs } from '../domain/time';
import { type MessagePage } from './ports';

/** What one search may cost. */
export interface ScanLimits {
  /** Pages asked of Graph, all folders together. */
  readonly pages: number;
  /** Messages looked at, all folders together. */
  readonly messages: number;
  /** Milliseconds from the first request until no further page is asked for. */
  readonly timeMs: number;
}

/** Shared by the folders of one search: whoever comes next may be told to stop. */
export class ScanBudget {
  private pages = 0;
  private seen = 0;
  private oldest: EpochMs | undefined;
  private exhausted = false;
  private readonly deadline: EpochMs;

  constructor(
    private readonly limits: ScanLimits,
    private readonly now: () => EpochMs,
  ) {
    this.deadline = now() + limits.timeMs;
  }

  /** Asks for a folder's first page; false where nothing is left. */
  takePage(): boolean {
    if (this.isSpent()) {
      this.exhausted = true;
      return false;
    }
    this.pages++;
    return true;
  }

  /** Counts a page that came; false where no further one is to be asked for. */
  passed({ messages, last }: MessagePage): boolean {
    this.seen += messages.length;
    for (const { deleted } of messages) {
      if (this.oldest === undefined || deleted.at < this.oldest) this.oldest = deleted.at;
    }
    return !last && this.takePage();
  }

  get scanned(): number {
    return this.seen;
  }

  /** The oldest deletion reached, where the search had to stop before the end. */
  get stoppedAt(): EpochMs | undefined {
    return this.exhausted ? this.oldest : undefined;
  }

  private isSpent(): boolean {
    return (
      this.pages >= this.limits.pages || this.seen >= this.limits.messages || this.now() >= this.deadline
    );
  }
}
