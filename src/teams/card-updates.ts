import { type Clock } from './clock';
import { type Delivery } from './attempts';

/** One update in this time per card; in between only the newest waits. */
export const UPDATE_EVERY_MS = 2_000;

type Send = () => Promise<Delivery>;

interface Lane {
  waiting: Send | null;
  /** Resolves with the delivery of the update after the one under way. */
  next: Promise<Delivery>;
}

/** A sender that never rejects: nobody may be listening when it is its turn. */
function guarded(send: Send): Send {
  return async () => {
    try {
      return await send();
    } catch {
      return { outcome: 'try-later', status: 0 };
    }
  };
}

/**
 * Updates of cards, per card in order, one at a time and paced. An update that a newer one overtakes while it waits is
 * never sent; who asked for it learns what became of the newer.
 */
export class CardUpdates {
  private readonly lanes = new Map<string, Lane>();

  constructor(
    private readonly clock: Clock,
    private readonly everyMs: number = UPDATE_EVERY_MS,
  ) {}

  submit(card: string, send: Send): Promise<Delivery> {
    const lane = this.lanes.get(card);
    if (lane !== undefined) {
      lane.waiting = guarded(send);
      return lane.next;
    }
    const first = guarded(send)();
    const opened: Lane = { waiting: null, next: first };
    this.lanes.set(card, opened);
    opened.next = this.after(first, card, opened);
    return first;
  }

  /** Waits its time after an update, then sends what has come meanwhile; a lane with nothing to do is closed. */
  private async after(sent: Promise<Delivery>, card: string, lane: Lane): Promise<Delivery> {
    const delivery = await sent;
    // Whoever waits for an update is waited for elsewhere; a card's rest alone is no reason to live on.
    await this.clock.sleep(this.everyMs, { ref: false });
    if (lane.waiting === null) {
      this.lanes.delete(card);
      return delivery;
    }
    const following = lane.waiting();
    lane.waiting = null;
    lane.next = this.after(following, card, lane);
    return following;
  }
}
