import { type Message } from '@microsoft/microsoft-graph-types';
import { type DeletedMessage, type DeletionTime, type Stage } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { entryKeyOfLastParent } from '../folders/entry-key';
import { DELETED_ON, LAST_PARENT, propertyValue } from '../odata/extended-properties';
import { instantOfGraph } from '../odata/timestamps';
import { isMail, listedMessageOf } from './listed-message';

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
  return {
    ...listedMessageOf(item),
    deleted: deletionTimeOf(item, listed),
    stage: listed.stage,
    lastParent: entryKeyOfLastParent(propertyValue(item.singleValueExtendedProperties, LAST_PARENT)),
  };
}

/**
 * PidTagDeletedOn is stamped on the way into Recoverable Items only (graph-facts 3.2): a message in Deleted Items may
 * still carry that of an earlier journey, so there it does not count. A message in a deleted folder was deleted by itself
 * or with the folder, whichever came last: the later of the two bounds holds in either case.
 */
export function deletionTimeOf(item: Message, { stage, now, folderDeletedBy }: Listed): DeletionTime {
  const stamped =
    stage === 'deletions'
      ? instantOfGraph(propertyValue(item.singleValueExtendedProperties, DELETED_ON))
      : null;
  if (stamped !== null) return { at: stamped, exact: true };
  const modified = instantOfGraph(item.lastModifiedDateTime) ?? now;
  return { at: Math.max(modified, folderDeletedBy ?? modified), exact: false };
}
