import { type ConversationReference } from 'botbuilder';
import { type Logger } from '../telemetry/logger';
import { type ChannelAdapter } from './channel-adapter';
import { type ChannelLine } from './channel-line';
import { type IncomingActivity } from './incoming';
import { knownOutlet, type Outlet } from './outlets';
import { type Conversations, type Frame, type KnownConversation } from './ports';
import { referenceOf } from './reference';

interface Parts {
  readonly adapter: ChannelAdapter;
  readonly appId: string;
  readonly conversations: Conversations;
  readonly line: ChannelLine;
  readonly log: Logger;
}

/** The way into a person's personal chat: the one known, else a new one where the channel allows it; null where neither. */
export class PrivateChat {
  constructor(private readonly parts: Parts) {}

  async outlet(frame: Frame, incoming: IncomingActivity): Promise<Outlet | null> {
    const known = await this.known(frame, incoming);
    return known === null ? null : knownOutlet(known, this.parts.line);
  }

  async known(frame: Frame, incoming: IncomingActivity): Promise<KnownConversation | null> {
    const { conversations, log } = this.parts;
    try {
      return (
        (await conversations.personal(frame.person.id, frame.person.tenantId)) ??
        (await this.open(frame, incoming))
      );
    } catch (error) {
      log.warn('edge store failed', { correlationId: frame.correlationId }, error);
      return null;
    }
  }

  /** Teams allows it only where the app is installed for the person, and names the chat they already have. */
  private async open(frame: Frame, incoming: IncomingActivity): Promise<KnownConversation | null> {
    const { serviceUrl } = incoming;
    if (serviceUrl === undefined) return null;
    const reference = referenceOf({ ...incoming, serviceUrl });
    const created = await this.parts.line.create(frame, () => this.create(reference, frame.person.tenantId));
    if (created.outcome !== 'sent' || created.id === undefined) return null;
    const known: KnownConversation = {
      conversationId: created.id,
      kind: 'personal',
      personId: frame.person.id,
      tenantId: frame.person.tenantId,
      reference: {
        ...reference,
        conversation: {
          id: created.id,
          isGroup: false,
          conversationType: 'personal',
          name: '',
          tenantId: frame.person.tenantId,
        },
      },
    };
    await this.parts.conversations.remember(known);
    return known;
  }

  private create(reference: ConversationReference, tenantId: string): Promise<string | undefined> {
    return this.parts.adapter.openConversation(this.parts.appId, reference, {
      isGroup: false,
      bot: reference.bot,
      members: reference.user === undefined ? [] : [reference.user],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    });
  }
}
