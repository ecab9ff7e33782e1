import { mailboxConcurrency } from './errors';

/** Requests Outlook serves at a time per application and mailbox (graph-facts 5.1). */
export const DEFAULT_CONCURRENCY = 4;

/** Counts what is under way in each mailbox and turns away what is too much. */
export class MailboxGate {
  readonly #inside = new Map<string, number>();
  limit = DEFAULT_CONCURRENCY;

  /** @returns a function to call on leaving. Throws the 429 of graph-facts 5.2. */
  enter(mailbox: string): () => void {
    const inside = this.#inside.get(mailbox) ?? 0;
    if (inside >= this.limit) throw mailboxConcurrency();
    this.#inside.set(mailbox, inside + 1);
    return () => {
      const left = (this.#inside.get(mailbox) ?? 1) - 1;
      if (left > 0) this.#inside.set(mailbox, left);
      else this.#inside.delete(mailbox);
    };
  }
}
