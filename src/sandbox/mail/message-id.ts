import { type Mailbox } from '../tenant/mailbox';
import { type Message } from '../tenant/folder';
import { immutableRestId, itemRestId } from '../tenant/rest-ids';

/** The id of a message in the form the client prefers (graph-facts 2.4). */
export function messageId(mailbox: Mailbox, message: Message, immutable: boolean): string {
  if (immutable) return immutableRestId(mailbox.ids, message.immutable);
  return itemRestId(mailbox.ids, message.folder.counter, message.itemCounter);
}
