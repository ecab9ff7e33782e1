import { type EscalationRequest } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox, showHolds } from './common-steps';
import { filterNotes, itemFilter } from './item-filter';
import { type Runbook } from './runbook';

/**
 * Lists what lies in Purges and puts it back where it was, or into the default folder of its kind (graph-facts 4). Both
 * lines filter alike, so that what was seen is what comes back.
 */
export function purged({ scope }: EscalationRequest): Runbook {
  const filter = itemFilter('-SourceFolder PurgedItems', scope);
  return {
    kind: 'purged',
    steps: [
      CONNECT,
      showHolds('check-holds', scope.mailboxes),
      {
        title: 'list-purged',
        lines: perMailbox(
          scope.mailboxes,
          (identity) =>
            `Get-RecoverableItems -Identity ${identity} ${filter} | Format-Table LastModifiedTime,ItemClass,Subject`,
        ),
        notes: filterNotes(scope),
      },
      {
        title: 'restore-purged',
        lines: perMailbox(
          scope.mailboxes,
          (identity) => `Restore-RecoverableItems -Identity ${identity} ${filter}`,
        ),
      },
      DISCONNECT,
    ],
  };
}
