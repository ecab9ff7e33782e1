import { randomBytes } from 'node:crypto';
import { type Logger } from '../telemetry/logger';
import { type IncomingActivity } from './incoming';
import { type EdgeStores, type Frame } from './ports';
import { knownChannel, knownConversation } from './reference';
import { personOf, placeOf, settingsOf } from './speaker';

/** Short enough to be read out to a helpdesk, long enough not to repeat. */
function correlationId(): string {
  return randomBytes(6).toString('hex');
}

/** Knows who speaks and where, and keeps what later turns and messages need. A store that fails costs memory, not the turn. */
export class Frames {
  constructor(
    private readonly stores: Pick<EdgeStores, 'conversations' | 'people'>,
    private readonly log: Logger,
  ) {}

  async of(incoming: IncomingActivity): Promise<Frame> {
    const person = personOf(incoming);
    const id = correlationId();
    const log = this.log.child({ correlationId: id });
    const lastSeen = await this.tolerant(() => this.stores.people.lastSeen(person.id), log);
    const settings = settingsOf(incoming, lastSeen ?? null);
    if (settings.locale !== lastSeen?.locale || settings.timezone !== lastSeen.timezone) {
      await this.tolerant(() => this.stores.people.see(person.id, settings), log);
    }
    return { correlationId: id, person, place: placeOf(incoming), ...settings };
  }

  /** Somebody who is not served: nothing is looked up or kept. */
  stranger(incoming: IncomingActivity): Frame {
    const settings = settingsOf(incoming, null);
    return {
      correlationId: correlationId(),
      person: personOf(incoming),
      place: placeOf(incoming),
      ...settings,
    };
  }

  /** Keeps the way back to the conversation of an activity; every time, for addresses of the service change. */
  async remember(incoming: IncomingActivity): Promise<void> {
    for (const known of [knownConversation(incoming), knownChannel(incoming)]) {
      if (known !== null) await this.tolerant(() => this.stores.conversations.remember(known), this.log);
    }
  }

  private async tolerant<T>(call: () => Promise<T>, log: Logger): Promise<T | undefined> {
    try {
      return await call();
    } catch (error) {
      log.warn('edge store failed', {}, error);
      return undefined;
    }
  }
}
