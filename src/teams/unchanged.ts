/** So long a note is believed to stand as it was written, whatever other replicas do meanwhile. */
const BELIEVED_MS = 5 * 60 * 1000;
const MOST = 5_000;

/** What was written lately, so that a person who writes ten sentences in a row is not noted down ten times. */
export class Unchanged {
  private readonly written = new Map<string, { readonly value: string; readonly until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Writes, unless the same was written under this key a short while ago. A failure is not remembered. */
  async write(key: string, value: unknown, write: () => Promise<unknown>): Promise<void> {
    const text = JSON.stringify(value);
    const last = this.written.get(key);
    if (last?.value === text && last.until > this.now()) return;
    await write();
    this.written.delete(key);
    this.written.set(key, { value: text, until: this.now() + BELIEVED_MS });
    const oldest = this.written.keys().next();
    if (this.written.size > MOST && oldest.done !== true) this.written.delete(oldest.value);
  }
}
