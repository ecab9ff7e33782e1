import { type TurnContext } from 'botbuilder';
import { type Place } from '../conversation/turn';
import { type OutboundMessage } from '../presentation/message';
import { type Delivery } from './attempts';
import { type ChannelLine } from './channel-line';
import { activityOf } from './outbound-activity';
import { type Frame, type KnownConversation } from './ports';

/** A way into one conversation. Never rejects. */
export interface Outlet {
  readonly place: Place;
  send(message: OutboundMessage): Promise<Delivery>;
  /** Null where this way cannot change what was said. */
  readonly update: ((activityId: string, message: OutboundMessage) => Promise<Delivery>) | null;
}

/** Into the conversation of a turn under way. Threads and quotes follow from the activity that is answered. */
export function turnOutlet(context: TurnContext, frame: Frame, line: ChannelLine): Outlet {
  const where = { conversationId: frame.place.conversationId, tenantId: frame.person.tenantId };
  return {
    place: frame.place,
    send: (message) =>
      line.send(where, async () => (await context.sendActivity(activityOf(message, frame.place.kind)))?.id),
    update: (activityId, message) =>
      line.update(where, activityId, async () => {
        await context.updateActivity({ ...activityOf(message, frame.place.kind), id: activityId });
      }),
  };
}

/**
 * Into the HTTP response of a turn that wants its replies there. What is said gets no id and cannot be changed later, and
 * nothing is sent past the response: the caller may have nothing that listens elsewhere.
 */
export function inlineOutlet(context: TurnContext, frame: Frame): Outlet {
  return {
    place: frame.place,
    send: async (message) => {
      await context.sendActivity(activityOf(message, frame.place.kind));
      return { outcome: 'sent' };
    },
    update: null,
  };
}

/** Into a conversation that is known, at any time. */
export function knownOutlet(known: KnownConversation, line: ChannelLine): Outlet {
  return {
    place: known,
    send: (message) => line.sendTo(known, activityOf(message, known.kind)),
    update: (activityId, message) => line.updateIn(known, activityId, activityOf(message, known.kind)),
  };
}
