/** One request as it was answered. */
export interface LoggedRequest {
  /** ISO time by the tenant's clock. */
  readonly at: string;
  readonly method: string;
  /** With version and query, as asked. */
  readonly path: string;
  /** 0 where the connection was dropped. */
  readonly status: number;
  /** Object id of the mailbox's owner; null for what touches no mailbox. */
  readonly mailbox: string | null;
  /** Shared by all requests of one batch. */
  readonly batch?: string;
}

const LIMIT = 100_000;

/** What Graph was asked, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length > LIMIT) this.#entries = this.#entries.slice(-LIMIT / 2);
  }

  entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
