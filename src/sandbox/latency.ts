import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from './content/random';

/** Timers count whole milliseconds and come late rather than early; nearer than this is not waited for. */
const NEAR_MS = 0.5;

/** How long requests take, counted from when they came. */
export class Latency {
  #ms = 0;
  #spreadMs = 0;
  #random = seededRandom(1);

  /** Each request takes `ms`, give or take an evenly spread part of `spreadMs`; the same row of times after every call. */
  set(ms: number, spreadMs: number): void {
    this.#ms = ms;
    this.#spreadMs = spreadMs;
    this.#random = seededRandom(1);
  }

  /**
   * Resolves when a request has taken as long as it should.
   *
   * @param arrivedAt by `performance.now`
   */
  async wait(arrivedAt: number): Promise<void> {
    if (this.#ms <= 0) return;
    const due = arrivedAt + this.#ms + (2 * this.#random() - 1) * this.#spreadMs;
    for (let left = due - performance.now(); left >= NEAR_MS; left = due - performance.now()) {
      await sleep(Math.max(1, Math.floor(left)));
    }
  }
}
