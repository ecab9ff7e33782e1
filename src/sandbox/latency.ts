import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from './content/random';

/** Timers count whole milliseconds, and come late rather than early. */
const TIMER_MS = 1;

/** How long requests take, counted from when they came. */
export class Latency {
  #ms = 0;
  #spreadMs = 0;
  #random = seededRandom(1);
  /**
   * How much longer than they should all requests took together so far, by timers that come late and by what was done for
   * them after the wait: the next is let go early by as much. Half a millisecond with every request would else be one in a
   * hundred of what a restore takes.
   */
  #lateMs = 0;

  /** Each request takes `ms`, give or take an evenly spread part of `spreadMs`; the same row of times after every call. */
  set(ms: number, spreadMs: number): void {
    this.#ms = ms;
    this.#spreadMs = spreadMs;
    this.#random = seededRandom(1);
  }

  /** How long the next request is to take, in milliseconds; drawn from the row. */
  next(): number {
    return this.#ms + (2 * this.#random() - 1) * this.#spreadMs;
  }

  /**
   * Resolves when a request has taken as long as it should.
   *
   * @param arrivedAt by `performance.now`
   * @returns when that was, for `answered`
   */
  async wait(arrivedAt: number): Promise<number> {
    if (this.#ms <= 0) return arrivedAt;
    const due = arrivedAt + this.next();
    const left = (): number => due - performance.now();
    while (left() >= TIMER_MS) await sleep(Math.floor(left()));
    while (left() > this.#lateMs) await sleep(TIMER_MS);
    return due;
  }

  /** Notes that the request due then is answered now. */
  answered(due: number): void {
    if (this.#ms > 0) this.#lateMs = Math.min(this.#lateMs + performance.now() - due, TIMER_MS);
  }
}
