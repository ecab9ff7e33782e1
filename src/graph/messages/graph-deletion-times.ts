import { errorCodeOf } from '../../domain/errors';
import { type DeletionTimes } from '../../watch/ports';
import { type Clock } from '../clock';
import { type Gateway } from '../gateway';
import { listDeletionTimes } from '../operations/list-deletion-times';
import { deletionTimeOf } from './deleted-message';
import { isMail } from './listed-message';

/** When mail in Recoverable Items was deleted, over Graph. A folder that is not there holds none. */
export function graphDeletionTimes(gateway: Gateway, clock: Clock, pageSize: number): DeletionTimes {
  return {
    async *recoverable(mailbox) {
      try {
        for await (const { items, last } of listDeletionTimes(gateway, mailbox, pageSize)) {
          const listed = { stage: 'deletions', now: clock.now(), folderDeletedBy: null } as const;
          yield { deleted: items.filter(isMail).map((item) => deletionTimeOf(item, listed)), last };
        }
      } catch (error) {
        if (errorCodeOf(error) !== 'item-gone') throw error;
      }
    },
  };
}
