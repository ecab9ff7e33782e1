import { RecoveryError } from '../../domain/errors';
import { isMailboxLane } from '../call';
import { type Clock } from '../clock';
import { type MailboxShares } from '../ports';
import { CongestionWindow } from './congestion-window';
import { SharedPlaces } from './shared-places';

interface Waiter {
  readonly start: () => void;
  readonly giveUp: (error: RecoveryError) => void;
}

interface Lane {
  active: number;
  readonly waiting: Set<Waiter>;
  /** Nobody starts before, by the clock that nobody puts back. */
  closedUntil: number;
  /** True while a timer runs that will admit those who wait. */
  waking: boolean;
  /** What throttling leaves of the limit. */
  readonly window: CongestionWindow;
  /** This process's places, where others share the mailbox. */
  readonly places: SharedPlaces | null;
}

/**
 * Lets a few requests at a time into each mailbox, first come, first served, and nobody while Exchange has asked for a
 * pause: requests that are sent all the same count against the quota (graph-facts 5.2). Where the pause is longer than
 * anybody would wait, all who wait are told at once.
 */
export class MailboxGate {
  private readonly lanes = new Map<string, Lane>();

  constructor(
    private readonly limit: number,
    /** The longest pause that is sat out, in milliseconds. */
    private readonly patienceMs: number,
    private readonly clock: Clock,
    private readonly shares: MailboxShares | null = null,
  ) {}

  /** Resolves when it is this caller's turn; call what it resolves with when done. Once counts. */
  async enter(key: string, signal?: AbortSignal): Promise<() => void> {
    const lane = this.laneOf(key);
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        waiter.giveUp(new RecoveryError('timed-out', { cause: signal?.reason }));
      };
      const waiter: Waiter = {
        start: () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        },
        giveUp: (error) => {
          signal?.removeEventListener('abort', stop);
          lane.waiting.delete(waiter);
          this.forgetIdle(key, lane);
          reject(error);
        },
      };
      lane.waiting.add(waiter);
      if (signal?.aborted === true) stop();
      else signal?.addEventListener('abort', stop);
      lane.places?.wake();
      this.admit(key, lane);
    });
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      lane.active--;
      this.admit(key, lane);
    };
  }

  /** Closes a mailbox for so many milliseconds, for all processes that share it. */
  pause(key: string, ms: number): void {
    this.laneOf(key).places?.close(ms);
    this.close(key, ms);
  }

  private close(key: string, ms: number): void {
    const lane = this.laneOf(key);
    const until = this.clock.elapsed() + ms;
    if (until <= lane.closedUntil) return;
    lane.closedUntil = until;
    this.admit(key, lane);
  }

  /** Notes what became of a request sent at that time of the clock that nobody puts back. */
  heard(key: string, answer: { readonly refused: boolean; readonly sentAt: number }): void {
    this.laneOf(key).window.heard(answer, this.clock.elapsed());
  }

  private admit(key: string, lane: Lane): void {
    const closedMs = lane.closedUntil - this.clock.elapsed();
    if (closedMs > this.patienceMs) {
      for (const waiter of [...lane.waiting]) {
        waiter.giveUp(new RecoveryError('throttled', { status: 429, retryAfterMs: closedMs }));
      }
      return;
    }
    if (closedMs > 0) {
      this.admitLater(key, lane, closedMs);
      return;
    }
    for (const waiter of lane.waiting) {
      if (lane.active >= lane.window.places || lane.active >= (lane.places?.places ?? this.limit)) break;
      lane.waiting.delete(waiter);
      lane.active++;
      waiter.start();
    }
    this.forgetIdle(key, lane);
  }

  private admitLater(key: string, lane: Lane, ms: number): void {
    if (lane.waking || lane.waiting.size === 0) return;
    lane.waking = true;
    void this.clock.sleep(ms).then(() => {
      lane.waking = false;
      this.admit(key, lane);
    });
  }

  private laneOf(key: string): Lane {
    const known = this.lanes.get(key);
    if (known !== undefined) return known;
    const lane: Lane = {
      active: 0,
      waiting: new Set(),
      closedUntil: 0,
      waking: false,
      window: new CongestionWindow(this.limit),
      places: this.placesIn(key),
    };
    this.lanes.set(key, lane);
    return lane;
  }

  private placesIn(key: string): SharedPlaces | null {
    if (this.shares === null || !isMailboxLane(key)) return null;
    return new SharedPlaces({
      shares: this.shares,
      mailbox: key,
      need: () => {
        const { active, waiting } = this.laneOf(key);
        return { wanted: active + waiting.size, busy: active };
      },
      changed: () => {
        this.admit(key, this.laneOf(key));
      },
      closed: (ms) => {
        this.close(key, ms);
      },
      elapsed: this.clock.elapsed,
      sleep: this.clock.sleep,
    });
  }

  private forgetIdle(key: string, lane: Lane): void {
    const idle = lane.active === 0 && lane.waiting.size === 0 && lane.closedUntil <= this.clock.elapsed();
    // Places are given back by the lane that holds them.
    if (idle && lane.places?.isAsking !== true) this.lanes.delete(key);
  }
}
