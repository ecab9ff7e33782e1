import { type Attachment } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { allItems } from '../odata/pages';
import { pathTo } from '../odata/path';

/** `GET /me/messages/{id}/attachments` without their content; empty where the message is gone. */
export async function listAttachments(
  gateway: Gateway,
  mailbox: Mailbox,
  messageId: string,
): Promise<readonly Attachment[]> {
  try {
    const items = await allItems(gateway, {
      operation: 'list-attachments',
      mailbox,
      method: 'GET',
      path: pathTo(['me', 'messages', messageId, 'attachments'], {
        $select: 'id,name,contentType,size,isInline',
      }),
    });
    return items as readonly Attachment[];
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return [];
    throw error;
  }
}
