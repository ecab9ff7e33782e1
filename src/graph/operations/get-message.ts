import { type Message } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';

/** `GET /me/messages/{id}` with its body as text; null where it is gone (graph-facts 2.4, 2.5). */
export async function getMessage(
  gateway: Gateway,
  mailbox: Mailbox,
  messageId: string,
): Promise<Message | null> {
  try {
    const message = await gateway.read({
      operation: 'get-message',
      mailbox,
      method: 'GET',
      path: pathTo(['me', 'messages', messageId], {
        $select: 'subject,from,toRecipients,receivedDateTime,bodyPreview,body',
      }),
      prefer: ['outlook.body-content-type="text"'],
    });
    return message as Message;
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return null;
    throw error;
  }
}
