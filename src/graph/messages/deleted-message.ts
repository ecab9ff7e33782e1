import { type Message } from '@microsoft/microsoft-graph-types';
import { type DeletedMessage, type DeletionTime, type Stage } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { entryKeyOfLastParent } from '../folders/entry-key';
import { DELETED_ON, LAST_PARENT, MESSAGE_SIZE, propertyValue } from '../odata/extended-properties';
import { instantOfGraph } from '../odata/timestamps';
import { mailAddressesOf, mailAddressOf } from './addresses';

/** The types that are mail; meeting requests and shared calendars come as mail too (graph-facts 4). */
const MAIL_TYPE = /^#?microsoft\.graph\.(?:message|eventMessage\w*|calendarSharingMessage)$/i;

/** Where and when a listing was made, as far as reading its items needs it. */
export interface Listed {
  readonly stage: Stage;
  readonly now: EpochMs;
  /** For a folder below Deleted Items: the latest moment at which it can have been deleted; else null. */
  readonly folderDeletedBy: EpochMs | null;
}

/** An item of a message listing; null where it is no mail. */
export function deletedMessageOf(item: unknown, listed: Listed): DeletedMessage | null {
  if (!isMail(item)) return null;
  const extended = item.singleValueExtendedProperties;
  return {
    id: item.id,
    subject: item.subject ?? '',
    from: mailAddressOf(item.from),
    to: mailAddressesOf(item.toRecipients),
    receivedAt: instantOfGraph(item.receivedDateTime),
    deleted: deletionTimeOf(item, listed),
    stage: listed.stage,
    folderId: item.parentFolderId ?? '',
    lastParent: entryKeyOfLastParent(propertyValue(extended, LAST_PARENT)),
    hasAttachments: item.hasAttachments === true,
    preview: item.bodyPreview ?? '',
    isRead: item.isRead === true,
    isDraft: item.isDraft === true,
    isImportant: item.importance === 'high',
    isFlagged: item.flag?.flagStatus === 'flagged',
    size: bytesOf(propertyValue(extended, MESSAGE_SIZE)),
  };
}

type IdentifiedMessage = Message & { readonly id: string };

function isMail(item: unknown): item is IdentifiedMessage {
  const { id, '@odata.type': type } = (item ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && id !== '' && (typeof type !== 'string' || MAIL_TYPE.test(type));
}

/**
 * PidTagDeletedOn is stamped on the way into Recoverable Items only (graph-facts 3.2): a message in Deleted Items may
 * still carry that of an earlier journey, so there it does not count. A message in a deleted folder was deleted by itself
 * or with the folder, whichever came last: the later of the two bounds holds in either case.
 */
function deletionTimeOf(item: Message, { stage, now, folderDeletedBy }: Listed): DeletionTime {
  const stamped =
    stage === 'deletions'
      ? instantOfGraph(propertyValue(item.singleValueExtendedProperties, DELETED_ON))
      : null;
  if (stamped !== null) return { at: stamped, exact: true };
  const modified = instantOfGraph(item.lastModifiedDateTime) ?? now;
  return { at: Math.max(modified, folderDeletedBy ?? modified), exact: false };
}

function bytesOf(value: string | null): number | null {
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}
