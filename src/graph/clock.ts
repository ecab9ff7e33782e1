import { setTimeout as wait } from 'node:timers/promises';
import { type EpochMs } from '../domain/time';

/** Time as the gateway sees it; tests give it another one. */
export interface Clock {
  readonly now: () => EpochMs;
  /** Milliseconds by a clock that nobody puts forward or back: for how long something takes, or is waited for. */
  readonly elapsed: () => number;
  /** Rejects with the signal's reason where it is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export function clockOf(now: () => Date): Clock {
  return {
    now: () => now().getTime(),
    elapsed: () => performance.now(),
    sleep: (ms, signal) => wait(ms, undefined, signal && { signal }),
  };
}
