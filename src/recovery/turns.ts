/** A batch's turn to work. */
export interface Turn {
  /** To be told of each item done. */
  count(): void;
  /** True where the turn was long enough and somebody else waits. */
  isOver(): boolean;
  /** Exactly once. */
  end(): void;
}

/** Shares a process's hands among its batches. */
export interface Turns {
  /**
   * Resolves when it is this batch's turn; null where this process takes up no more work.
   *
   * @param size items of the whole batch
   */
  take(size: number): Promise<Turn | null>;
  /** From now on every turn is over and nobody gets another: what is under way is left to other processes. */
  close(): void;
}

export interface FairTurnsOptions {
  /** Batches at work at a time. */
  readonly atOnce: number;
  /** A turn is over after so many items or milliseconds, where somebody waits. */
  readonly sliceItems: number;
  readonly sliceMs: number;
  /** A clock in milliseconds that nobody puts forward. */
  readonly elapsed: () => number;
}

/** A batch of up to so many items is small. */
const SMALL = 50;
/** After so many turns of small ones in a row a large one that waits has its turn. */
const SMALL_IN_A_ROW = 3;

interface Waiter {
  readonly small: boolean;
  readonly begin: (turn: Turn | null) => void;
}

/**
 * First come, first served, in slices: whose slice is over goes to the end of the line. Small batches go before large ones
 * up to three times in a row, so that neither waits for the other without end.
 */
export class FairTurns implements Turns {
  private readonly waiting: Waiter[] = [];
  private working = 0;
  private smallInARow = 0;
  private closed = false;

  constructor(private readonly options: FairTurnsOptions) {}

  take(size: number): Promise<Turn | null> {
    if (this.closed) return Promise.resolve(null);
    return new Promise((begin) => {
      this.waiting.push({ small: size <= SMALL, begin });
      this.admit();
    });
  }

  close(): void {
    this.closed = true;
    for (const { begin } of this.waiting.splice(0)) begin(null);
  }

  private admit(): void {
    while (this.working < this.options.atOnce) {
      const next = this.next();
      if (next === undefined) return;
      this.working++;
      this.smallInARow = next.small ? this.smallInARow + 1 : 0;
      next.begin(this.turn());
    }
  }

  private next(): Waiter | undefined {
    const preferSmall = this.smallInARow < SMALL_IN_A_ROW;
    const preferred = this.waiting.findIndex(({ small }) => small === preferSmall);
    return this.waiting.splice(Math.max(0, preferred), 1)[0];
  }

  private turn(): Turn {
    const { sliceItems, sliceMs, elapsed } = this.options;
    const endsAt = elapsed() + sliceMs;
    let items = 0;
    return {
      count: () => {
        items++;
      },
      isOver: () => this.closed || (this.waiting.length > 0 && (items >= sliceItems || elapsed() >= endsAt)),
      end: () => {
        this.working--;
        this.admit();
      },
    };
  }
}
