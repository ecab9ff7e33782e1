import { type ConversationReference } from 'botbuilder';
import { type IncomingActivity } from './incoming';
import { personOf, placeOf } from './speaker';
import { type KnownConversation } from './ports';

/** Where and as whom to speak; without the activity, so that later messages answer nothing in particular. */
export function referenceOf(
  incoming: IncomingActivity & { readonly serviceUrl: string },
): ConversationReference {
  const { conversation, from, recipient, channelId, serviceUrl } = incoming;
  return {
    channelId,
    serviceUrl,
    conversation: {
      id: conversation.id,
      isGroup: conversation.isGroup ?? false,
      conversationType: conversation.conversationType ?? '',
      name: '',
      ...(conversation.tenantId !== undefined && { tenantId: conversation.tenantId }),
    },
    bot: { id: recipient.id, name: recipient.name ?? '' },
    user: { id: from.id, name: '', ...(from.aadObjectId !== undefined && { aadObjectId: from.aadObjectId }) },
  };
}

/** The conversation of an activity as it is kept; null where it has no address to speak to later. */
export function knownConversation(incoming: IncomingActivity): KnownConversation | null {
  const { serviceUrl } = incoming;
  if (serviceUrl === undefined) return null;
  const { conversationId, kind } = placeOf(incoming);
  const person = personOf(incoming);
  return {
    conversationId,
    kind,
    personId: person.id,
    tenantId: person.tenantId,
    reference: { ...referenceOf({ ...incoming, serviceUrl }) },
  };
}

/** The channel of which an activity's conversation is one thread: what is sent there begins a thread of its own. */
export function knownChannel(incoming: IncomingActivity): KnownConversation | null {
  const { channelId } = placeOf(incoming);
  if (channelId === undefined) return null;
  return knownConversation({ ...incoming, conversation: { ...incoming.conversation, id: channelId } });
}
