import { type Message } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { expandProperties } from '../odata/extended-properties';
import { RETENTION_PROPERTIES } from '../odata/retention-properties';
import { pathIn } from '../mailbox-path';

/** Which message, and the folder to name in the URL: Recoverable Items are tried and proven in that form only (graph-facts 4). */
export interface MessageAddress {
  readonly id: string;
  /** Null to leave it out; a message that lies elsewhere is not found through it. */
  readonly folderId: string | null;
}

/** The segments of a message's path in its mailbox, `mailFolders/{folder}/messages/{id}` or `messages/{id}`. */
export function messageSegments({ id, folderId }: MessageAddress): readonly string[] {
  return [...(folderId === null ? [] : ['mailFolders', folderId]), 'messages', id];
}

/** `GET` of a message with its body as text; null where it is not there (graph-facts 2.4, 2.5). */
export async function getMessage(
  gateway: Gateway,
  mailbox: Mailbox,
  address: MessageAddress,
): Promise<Message | null> {
  try {
    const message = await gateway.read({
      operation: 'get-message',
      mailbox,
      method: 'GET',
      path: pathIn(mailbox, messageSegments(address), {
        $select: 'subject,from,toRecipients,receivedDateTime,bodyPreview,body',
        $expand: expandProperties(...RETENTION_PROPERTIES),
      }),
      prefer: ['outlook.body-content-type="text"'],
    });
    return message as Message;
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return null;
    throw error;
  }
}
