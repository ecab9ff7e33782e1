import { randomUUID } from 'node:crypto';

/** "Only valid for a short period of time (a few minutes)". */
const OFFERED_MS = 5 * 60_000;

/** Usage reports: who may have them, and those that can be fetched. */
export class Reports {
  access: 'ok' | 'no-consent' = 'no-consent';
  /** Names are hidden, as a tenant may set it. */
  concealed = false;
  readonly #offered = new Map<string, { readonly period: string; readonly until: number }>();

  offer(period: string, now: number): string {
    const secret = randomUUID();
    this.#offered.set(secret, { period, until: now + OFFERED_MS });
    return secret;
  }

  /** The period of an offered report; null where it is none, or no longer. */
  find(secret: string, now: number): string | null {
    const offered = this.#offered.get(secret);
    return offered === undefined || now > offered.until ? null : offered.period;
  }

  clear(): void {
    this.access = 'no-consent';
    this.concealed = false;
    this.#offered.clear();
  }
}
