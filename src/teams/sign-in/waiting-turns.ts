import { type Turn } from '../../conversation/turn';
import { ExpiringMap } from '../../domain/expiring-map';
import { type EpochMs } from '../../domain/time';
import { type IncomingActivity } from '../incoming';
import { type KnownConversation } from '../ports';

/** A turn that is answered once its person has signed in. */
export interface WaitingTurn {
  readonly turn: Turn;
  readonly incoming: IncomingActivity;
  /** The personal chat with the card, and the card where the channel named it. */
  readonly chat: KnownConversation;
  readonly card?: string;
}

/** Who signs in after a longer time has gone on to something else. */
const LIFE_MS = 15 * 60_000;
const MOST = 2_000;

/**
 * What people asked before they were signed in, the last thing of each. In memory: it is their own words. Lost with the
 * process, or where another replica gets the sign-in; the person is then asked to say it again.
 */
export class WaitingTurns {
  private readonly waiting: ExpiringMap<WaitingTurn>;

  constructor(now: () => EpochMs) {
    this.waiting = new ExpiringMap({ most: MOST, lifeMs: LIFE_MS, now });
  }

  keep(waiting: WaitingTurn): void {
    this.waiting.set(waiting.turn.person.id, waiting);
  }

  has(personId: string): boolean {
    return this.waiting.get(personId) !== undefined;
  }

  take(personId: string): WaitingTurn | null {
    const turn = this.waiting.get(personId) ?? null;
    this.waiting.delete(personId);
    return turn;
  }
}
