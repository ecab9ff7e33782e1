import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { DELETED_ON, expandProperties } from '../odata/extended-properties';
import { type Page, pages } from '../odata/pages';
import { pathTo } from '../odata/path';

/**
 * `GET /me/mailFolders/recoverableitemsdeletions/messages`, page by page, with moments alone (graph-facts 2.1, 3.2): no
 * subject, no sender, no text. What was changed first comes first; deleting changes.
 */
export function listDeletionTimes(
  gateway: Gateway,
  mailbox: Mailbox,
  pageSize: number,
): AsyncGenerator<Page, void, undefined> {
  return pages(gateway, {
    operation: 'list-deletion-times',
    mailbox,
    method: 'GET',
    path: pathTo(['me', 'mailFolders', 'recoverableitemsdeletions', 'messages'], {
      $select: 'id,lastModifiedDateTime',
      $expand: expandProperties(DELETED_ON),
      $orderby: 'lastModifiedDateTime asc',
      $top: pageSize,
    }),
  });
}
