import { type Clock } from '../../../src/graph/clock';

/** A clock that stands still until somebody sleeps, and then jumps: no test waits. */
export interface FakeTime {
  readonly clock: Clock;
  readonly now: () => Date;
  /** Every sleep asked for, in milliseconds. */
  readonly slept: number[];
  readonly advance: (ms: number) => void;
}

export function fakeTime(start = '2026-11-22T10:00:00Z'): FakeTime {
  let at = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => new Date(at),
    advance: (ms) => (at += ms),
    clock: {
      now: () => at,
      elapsed: () => at,
      sleep: (ms, signal) => {
        signal?.throwIfAborted();
        slept.push(ms);
        at += ms;
        return Promise.resolve();
      },
    },
  };
}
