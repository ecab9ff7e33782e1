import { type EscalationRequest, type Matter } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox, showHolds } from './common-steps';
import { filterNotes, itemFilter } from './item-filter';
import { type Runbook } from './runbook';

/**
 * What Exchange calls each kind of item (graph-facts 4); that of notes is Outlook's own message class, which the cmdlets'
 * page does not list.
 */
const ITEM_CLASS: Readonly<Record<Exclude<Matter, 'attachment' | 'backup' | 'trace'>, string>> = {
  event: 'IPM.Appointment',
  contact: 'IPM.Contact',
  task: 'IPM.Task',
  note: 'IPM.StickyNote',
  mail: 'IPM.Note',
};

/**
 * Lists deleted calendar entries, contacts, tasks, notes or mail wherever deletion left them, and puts them back where they were,
 * or into the default folder of their kind (graph-facts 4).
 */
export function items({ scope }: EscalationRequest, matter: keyof typeof ITEM_CLASS): Runbook {
  const filter = itemFilter(`-FilterItemType ${ITEM_CLASS[matter]}`, scope);
  return {
    kind: 'items',
    steps: [
      CONNECT,
      showHolds('check-holds', scope.mailboxes),
      {
        title: 'list-items',
        lines: perMailbox(
          scope.mailboxes,
          (identity) =>
            `Get-RecoverableItems -Identity ${identity} ${filter} | Format-Table LastModifiedTime,ItemClass,Subject`,
        ),
        notes: ['all-three-places', ...filterNotes(scope)],
      },
      {
        title: 'restore-items',
        lines: perMailbox(
          scope.mailboxes,
          (identity) => `Restore-RecoverableItems -Identity ${identity} ${filter}`,
        ),
      },
      DISCONNECT,
    ],
  };
}
