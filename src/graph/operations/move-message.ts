import { type Answer } from '../answer';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathIn } from '../mailbox-path';

export interface MoveMessage {
  readonly mailbox: Mailbox;
  readonly messageId: string;
  /** The folder it lies in: out of Recoverable Items only this form is known to work (graph-facts 4). */
  readonly from: string | null;
  readonly to: string;
}

/** `POST /me/mailFolders/{from}/messages/{id}/move`, or without the folder. 201 with the message in its new place. */
export function moveMessage(
  gateway: Gateway,
  { mailbox, messageId, from, to }: MoveMessage,
): Promise<Answer> {
  const folder = from === null ? [] : ['mailFolders', from];
  return gateway.send({
    operation: 'move-message',
    mailbox,
    method: 'POST',
    path: pathIn(mailbox, [...folder, 'messages', messageId, 'move']),
    body: { destinationId: to },
  });
}
