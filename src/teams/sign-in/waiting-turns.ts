import { type Turn } from '../../conversation/turn';
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
  private readonly waiting = new Map<string, { readonly turn: WaitingTurn; readonly until: EpochMs }>();

  constructor(private readonly now: () => EpochMs) {}

  keep(waiting: WaitingTurn): void {
    const { id } = waiting.turn.person;
    this.waiting.delete(id);
    this.waiting.set(id, { turn: waiting, until: this.now() + LIFE_MS });
    const oldest = this.waiting.keys().next();
    if (this.waiting.size > MOST && oldest.done !== true) this.waiting.delete(oldest.value);
  }

  has(personId: string): boolean {
    const entry = this.waiting.get(personId);
    return entry !== undefined && this.now() < entry.until;
  }

  take(personId: string): WaitingTurn | null {
    const entry = this.has(personId) ? this.waiting.get(personId) : undefined;
    this.waiting.delete(personId);
    return entry?.turn ?? null;
  }
}
