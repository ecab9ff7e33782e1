import { type EpochMs } from '../domain/time';

/** Leaves a failing service alone for a while, then tries it with one call. */
export interface Breaker {
  /** Whether a call may be made now; true after a rest is for one caller alone. */
  admits(): boolean;
  succeeded(): void;
  failed(): void;
}

/**
 * @param failures in a row after which it rests
 * @param restMs how long
 */
export function createBreaker(failures: number, restMs: number, now: () => EpochMs): Breaker {
  let inARow = 0;
  let restsUntil = 0;
  return {
    admits: () => {
      if (inARow < failures) return true;
      if (now() < restsUntil) return false;
      // The one that tries it; the others rest on until it is back.
      restsUntil = now() + restMs;
      return true;
    },
    succeeded: () => {
      inARow = 0;
    },
    failed: () => {
      inARow += 1;
      if (inARow >= failures) restsUntil = now() + restMs;
    },
  };
}
