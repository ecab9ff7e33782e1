import { ExpiringMap } from '../domain/expiring-map';

/** So long a note is believed to stand as it was written, whatever other replicas do meanwhile. */
const BELIEVED_MS = 5 * 60 * 1000;
const MOST = 5_000;

/** What was written lately, so that a person who writes ten sentences in a row is not noted down ten times. */
export class Unchanged {
  private readonly written: ExpiringMap<string>;

  constructor(now: () => number = Date.now) {
    this.written = new ExpiringMap({ most: MOST, lifeMs: BELIEVED_MS, now });
  }

  /** Writes, unless the same was written under this key a short while ago. A failure is not remembered. */
  async write(key: string, value: unknown, write: () => Promise<unknown>): Promise<void> {
    const text = JSON.stringify(value);
    if (this.written.get(key) === text) return;
    await write();
    this.written.set(key, text);
  }
}
