import { type Attachment } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { allItems } from '../odata/pages';
import { type MessageAddress, messageSegments } from './get-message';
import { pathIn } from '../mailbox-path';

/** `GET` of a message's attachments without their content; empty where the message is not there. */
export async function listAttachments(
  gateway: Gateway,
  mailbox: Mailbox,
  address: MessageAddress,
): Promise<readonly Attachment[]> {
  try {
    const items = await allItems(gateway, {
      operation: 'list-attachments',
      mailbox,
      method: 'GET',
      path: pathIn(mailbox, [...messageSegments(address), 'attachments'], {
        $select: 'id,name,contentType,size,isInline',
      }),
    });
    return items as readonly Attachment[];
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return [];
    throw error;
  }
}
