import { DateTime } from 'luxon';
import { type EscalationRequest, type RequestScope } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox, showHolds } from './common-steps';
import { dateLiteral, quote } from './quote';
import { type Runbook, type RunbookNote } from './runbook';

/**
 * Lists what lies in Purges and puts it back where it was, or into the default folder of its kind (graph-facts 4). Both
 * lines filter alike, so that what was seen is what comes back.
 */
export function purged({ scope }: EscalationRequest): Runbook {
  const filter = filterOf(scope);
  const notes: readonly RunbookNote[] = [
    'needs-import-export-role',
    ...(scope.from === null && scope.to === null ? [] : ['days-are-last-change' as const]),
    ...(scope.query.trim() === '' ? [] : ['text-in-subject-only' as const]),
  ];
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
        notes,
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

function filterOf({ from, to, query }: RequestScope): string {
  return [
    '-SourceFolder PurgedItems',
    ...(from === null ? [] : [`-FilterStartTime ${dateLiteral(from)}`]),
    ...(to === null ? [] : [`-FilterEndTime ${dateLiteral(dayAfter(to))}`]),
    ...(query.trim() === '' ? [] : [`-SubjectContains ${quote(query.trim())}`]),
    '-ResultSize Unlimited',
  ].join(' ');
}

/** Up to the end of a day. @throws Error where it is no day */
function dayAfter(day: string): string {
  const next = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone: 'utc' }).plus({ days: 1 });
  if (!next.isValid) throw new Error('not a date');
  return next.toFormat('yyyy-MM-dd');
}
