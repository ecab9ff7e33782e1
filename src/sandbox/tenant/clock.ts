/** The tenant's time: real (or injected) time, unless somebody stops it at an instant. */
export class Clock {
  #stoppedAt: number | null = null;

  constructor(private readonly real: () => Date) {}

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#stoppedAt ?? this.real().getTime();
  }

  /** Stands still at `at` until set again; null lets time run as it really does. */
  set(at: number | null): void {
    this.#stoppedAt = at;
  }
}

/** Graph writes times in whole seconds, UTC: `2026-11-22T16:00:00Z`. */
export function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Exchange keeps what Graph shows: whole seconds, so that a filter compares what a reader sees. */
export function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
