/** dataSourceHoldStatus of graph-facts 7.3, but for `partial`: the sandbox holds whole sources. */
export type HoldStatus = 'notApplied' | 'applying' | 'applied' | 'removing';

/** Whether a source is on hold: orders take their time to be carried out. Milliseconds on the tenant's clock. */
export class HoldState {
  #wanted: boolean;
  #doneAt: number;

  constructor(applied = false) {
    this.#wanted = applied;
    this.#doneAt = Number.NEGATIVE_INFINITY;
  }

  /** An order in force already changes nothing. */
  order(wanted: boolean, now: number, takesMs: number): void {
    if (this.#wanted === wanted) return;
    this.#wanted = wanted;
    this.#doneAt = now + takesMs;
  }

  status(now: number): HoldStatus {
    if (now >= this.#doneAt) return this.#wanted ? 'applied' : 'notApplied';
    return this.#wanted ? 'applying' : 'removing';
  }

  /** A hold keeps mail once it is applied and until it is removed. */
  keeps(now: number): boolean {
    const status = this.status(now);
    return status === 'applied' || status === 'removing';
  }
}
