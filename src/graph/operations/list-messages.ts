import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { LISTED_FIELDS } from '../messages/listed-message';
import { type MessageQuery } from '../messages/message-query';
import { DELETED_ON, expandProperties, LAST_PARENT, MESSAGE_SIZE } from '../odata/extended-properties';
import { type Page, pages } from '../odata/pages';
import { pathIn } from '../mailbox-path';

const FIELDS = LISTED_FIELDS.join(',');

export interface ListMessages {
  readonly mailbox: Mailbox;
  /** Well-known name or id. */
  readonly folder: string;
  readonly query: MessageQuery;
  readonly pageSize: number;
  readonly signal?: AbortSignal;
}

/** `GET /me/mailFolders/{folder}/messages`, page by page (graph-facts 2.1). */
export function listMessages(gateway: Gateway, list: ListMessages): AsyncGenerator<Page, void, undefined> {
  return pages(gateway, {
    operation: 'list-messages',
    mailbox: list.mailbox,
    method: 'GET',
    path: pathIn(list.mailbox, ['mailFolders', list.folder, 'messages'], {
      $select: FIELDS,
      $expand: expandProperties(LAST_PARENT, DELETED_ON, MESSAGE_SIZE),
      $filter: list.query.filter,
      $orderby: list.query.orderBy,
      $top: list.pageSize,
    }),
    ...(list.signal && { signal: list.signal }),
  });
}
