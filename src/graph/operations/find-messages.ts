import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { LISTED_FIELDS } from '../messages/listed-message';
import { expandProperties, MESSAGE_SIZE } from '../odata/extended-properties';
import { pageOf } from '../odata/pages';
import { pathIn } from '../mailbox-path';

/** Either a keyword query, without its quotation marks, or a filter that leads with `receivedDateTime`. */
export type FindMessages = { readonly search: string } | { readonly filter: string };

/** More would be read by nobody. */
const MOST = 50;
const FIELDS = [...LISTED_FIELDS, 'webLink', 'inferenceClassification'].join(',');

/** `GET /me/messages`: the whole visible mailbox, Deleted Items included, one page, newest first (graph-facts 2.1, 2.3). */
export async function findMessages(
  gateway: Gateway,
  mailbox: Mailbox,
  find: FindMessages,
  signal?: AbortSignal,
): Promise<readonly unknown[]> {
  const page = await gateway.read({
    operation: 'find-messages',
    mailbox,
    method: 'GET',
    path: pathIn(mailbox, ['messages'], {
      $select: FIELDS,
      $expand: expandProperties(MESSAGE_SIZE),
      $top: MOST,
      // $search stands alone: it takes no order of ours, and sorts by date itself.
      ...('search' in find
        ? { $search: `"${find.search.replaceAll(/["\\]/g, '\\$&')}"` }
        : { $filter: find.filter, $orderby: 'receivedDateTime desc' }),
    }),
    ...(signal && { signal }),
  });
  return pageOf(page).items;
}
