import { derived } from '../content/derived';
import { schemaOf, type Property, type Schema } from '../odata/schema';
import { type Mailbox } from '../tenant/mailbox';
import { type Message } from '../tenant/folder';
import { conversationRestId } from '../tenant/rest-ids';
import { messageValue } from './extended-values';

const TYPE = 'microsoft.graph.message';

/** What messages can be filtered and sorted by (graph-facts 2.2); recipients are not among it. */
const PROPERTIES: readonly Property<Message>[] = [
  { name: 'receivedDateTime', type: 'date', get: (message) => message.receivedAt },
  { name: 'sentDateTime', type: 'date', get: (message) => message.sentAt },
  { name: 'lastModifiedDateTime', type: 'date', get: (message) => message.modifiedAt },
  { name: 'createdDateTime', type: 'date', get: (message) => message.createdAt },
  { name: 'isRead', type: 'boolean', get: (message) => message.isRead },
  { name: 'isDraft', type: 'boolean', get: (message) => message.isDraft },
  { name: 'hasAttachments', type: 'boolean', get: (message) => message.content.hasAttachments },
  { name: 'importance', type: 'string', get: (message) => message.importance },
  { name: 'subject', type: 'string', get: (message) => message.content.subject },
  {
    name: 'from/emailAddress/address',
    type: 'string',
    get: (message) => message.content.from?.address ?? null,
  },
  { name: 'from/emailAddress/name', type: 'string', get: (message) => message.content.from?.name ?? null },
  { name: 'internetMessageId', type: 'string', get: (message) => message.content.internetMessageId },
];

/** The schema of one mailbox's messages. */
export function messageSchema(mailbox: Mailbox): Schema<Message> {
  const conversationId: Property<Message> = {
    name: 'conversationId',
    type: 'string',
    get: (message) => conversationRestId(mailbox.ids, derived(message.content).conversation),
  };
  return schemaOf(TYPE, [...PROPERTIES, conversationId], (message, id) => messageValue(mailbox, message, id));
}
