import { type EpochMs } from '../domain/time';
import { type MoveProgress } from '../recovery/move-batch';

/** What the pace is taken from: long enough that one slow answer changes little, short enough to notice a pause. */
const WINDOW_MS = 30_000;
/** Before that nothing can be said. */
const LEAST_MS = 1_500;

interface Sample {
  readonly at: EpochMs;
  readonly waiting: number;
}

/**
 * Estimates by the pace of the last half minute how long a batch will still take, in milliseconds; null while it cannot be
 * told. To be asked with every progress, from when this process began to look: a batch may have stood still before.
 */
export function timeLeftBy(now: () => EpochMs): (progress: Pick<MoveProgress, 'waiting'>) => number | null {
  let samples: readonly Sample[] = [];
  return ({ waiting }) => {
    const at = now();
    const kept = samples.filter((sample) => at - sample.at <= WINDOW_MS);
    const [oldest] = kept;
    samples = [...kept, { at, waiting }];
    if (oldest === undefined) return null;
    const moved = oldest.waiting - waiting;
    const tookMs = at - oldest.at;
    return moved <= 0 || tookMs < LEAST_MS ? null : (waiting * tookMs) / moved;
  };
}
