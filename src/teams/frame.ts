import { randomBytes } from 'node:crypto';
import { type Language } from '../domain/language';
import { type Logger } from '../telemetry/logger';
import { type IncomingActivity } from './incoming';
import { spokenText } from './mentions';
import { type EdgeStores, type Frame, type LanguageOf } from './ports';
import { knownChannel, knownConversation } from './reference';
import { localeTold, personOf, placeOf, settingsOf, tellsSettings } from './speaker';
import { Unchanged } from './unchanged';

/** Short enough to be read out to a helpdesk, long enough not to repeat. */
function correlationId(): string {
  return randomBytes(6).toString('hex');
}

/** Knows who speaks and where, and keeps what later turns and messages need. A store that fails costs memory, not the turn. */
export class Frames {
  private readonly kept = new Unchanged();

  constructor(
    private readonly stores: Pick<EdgeStores, 'conversations' | 'people'>,
    private readonly languageOf: LanguageOf,
    private readonly log: Logger,
  ) {}

  async of(incoming: IncomingActivity): Promise<Frame> {
    const person = personOf(incoming);
    const id = correlationId();
    const log = this.log.child({ correlationId: id });
    const { people } = this.stores;
    const spoken = this.spokenIn(incoming);
    const lastSeen =
      spoken !== null && tellsSettings(incoming)
        ? null
        : await this.tolerant(() => people.lastSeen(person.id), log);
    const settings = settingsOf(incoming, lastSeen ?? null, spoken);
    const see = (): Promise<void> => people.see(person.id, settings, person.tenantId);
    await this.tolerant(() => this.kept.write(`person ${person.id}`, settings, see), log);
    return { correlationId: id, person, place: placeOf(incoming), ...settings };
  }

  /** Somebody who is not served: nothing is looked up or kept. */
  stranger(incoming: IncomingActivity): Frame {
    const settings = settingsOf(incoming, null, this.spokenIn(incoming));
    return {
      correlationId: correlationId(),
      person: personOf(incoming),
      place: placeOf(incoming),
      ...settings,
    };
  }

  /** Keeps the way back to the conversation of an activity, at once where it changes: addresses of the service do. */
  async remember(incoming: IncomingActivity): Promise<void> {
    const { conversations } = this.stores;
    for (const known of [knownConversation(incoming), knownChannel(incoming)]) {
      if (known === null) continue;
      const write = (): Promise<void> => conversations.remember(known);
      // Of several chats of one person the one last used counts: going over to another one is a change.
      const key = known.kind === 'personal' ? `chat of ${known.personId}` : known.conversationId;
      await this.tolerant(() => this.kept.write(key, known, write), this.log);
    }
  }

  private spokenIn(incoming: IncomingActivity): Language | null {
    return incoming.type === 'message' ? this.languageOf(spokenText(incoming), localeTold(incoming)) : null;
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
