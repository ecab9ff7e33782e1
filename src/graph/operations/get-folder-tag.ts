import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type RetentionTag } from '../../domain/retention-tag';
import { type Gateway } from '../gateway';
import { expandProperties } from '../odata/extended-properties';
import { RETENTION_PROPERTIES, retentionTagOf } from '../odata/retention-properties';
import { pathIn } from '../mailbox-path';

/** `GET /me/mailFolders/{id}` with its retention tag; null where it has none or is gone (graph-facts 3.1, 3.2). */
export async function getFolderTag(
  gateway: Gateway,
  mailbox: Mailbox,
  folderId: string,
): Promise<RetentionTag | null> {
  try {
    const folder = (await gateway.read({
      operation: 'get-folder-tag',
      mailbox,
      method: 'GET',
      path: pathIn(mailbox, ['mailFolders', folderId], {
        $select: 'id',
        $expand: expandProperties(...RETENTION_PROPERTIES),
      }),
    })) as { readonly singleValueExtendedProperties?: unknown };
    return retentionTagOf(folder.singleValueExtendedProperties);
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return null;
    throw error;
  }
}
