import { type Activity, type TurnContext } from 'botbuilder';
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
  /** The same for what is no message of the conversation: a card of the protocol's own. */
  post(activity: Partial<Activity>): Promise<Delivery>;
  /** Null where this way cannot change what was said. */
  readonly update: ((activityId: string, message: OutboundMessage) => Promise<Delivery>) | null;
}

/** Into the conversation of a turn under way. Threads and quotes follow from the activity that is answered. */
export function turnOutlet(context: TurnContext, frame: Frame, line: ChannelLine): Outlet {
  const where = { conversationId: frame.place.conversationId, tenantId: frame.person.tenantId };
  const post: Outlet['post'] = (activity) =>
    line.send(where, async () => (await context.sendActivity(activity))?.id);
  return {
    place: frame.place,
    send: (message) => post(activityOf(message, frame.place.kind)),
    post,
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
  const post: Outlet['post'] = async (activity) => {
    await context.sendActivity(activity);
    return { outcome: 'sent' };
  };
  return {
    place: frame.place,
    send: (message) => post(activityOf(message, frame.place.kind)),
    post,
    update: null,
  };
}

/** Into a conversation that is known, at any time. */
export function knownOutlet(known: KnownConversation, line: ChannelLine): Outlet {
  return {
    place: known,
    send: (message) => line.sendTo(known, activityOf(message, known.kind)),
    post: (activity) => line.sendTo(known, activity),
    update: (activityId, message) => line.updateIn(known, activityId, activityOf(message, known.kind)),
  };
}
