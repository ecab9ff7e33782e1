import { type EscalationRequest } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox } from './common-steps';
import { dayAfter } from './item-filter';
import { dateLiteral, quote } from './quote';
import { type Runbook } from './runbook';

/** How far back is looked where the request names no day, in days. */
const USUAL_DAYS = 30;

/** What the audit log calls the ways in which a message goes away. */
const OPERATIONS = 'MoveToDeletedItems,SoftDelete,HardDelete,Move';

/**
 * Who or what deleted a message: the rules of the mailbox, who else may open it, and what the audit log says
 * (Search-UnifiedAuditLog: both dates are wanted, in UTC). Changes nothing.
 */
export function trace({ scope }: EscalationRequest): Runbook {
  const { mailboxes, from, to } = scope;
  const start = from === null ? `(Get-Date).ToUniversalTime().AddDays(-${USUAL_DAYS})` : dateLiteral(from);
  const end = to === null ? '(Get-Date).ToUniversalTime()' : dateLiteral(dayAfter(to));
  return {
    kind: 'trace',
    steps: [
      CONNECT,
      {
        title: 'list-rules',
        lines: perMailbox(
          mailboxes,
          (identity) =>
            `Get-InboxRule -Mailbox ${identity} -IncludeHidden | Format-List Name,Enabled,Description`,
        ),
      },
      {
        title: 'list-access',
        lines: perMailbox(
          mailboxes,
          (identity) =>
            `Get-MailboxPermission -Identity ${identity} | Format-Table User,AccessRights,IsInherited`,
        ),
      },
      {
        title: 'search-audit',
        lines: mailboxes.map(
          ({ address }) =>
            `Search-UnifiedAuditLog -StartDate ${start} -EndDate ${end} -RecordType ExchangeItemGroup -Operations ${OPERATIONS} -FreeText ${quote(address)} -ResultSize 5000 | Format-List CreationDate,UserIds,Operations,AuditData`,
        ),
        notes: ['audit-in-utc', 'audit-names-people'],
      },
      DISCONNECT,
    ],
  };
}
