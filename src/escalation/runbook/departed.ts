import { type EscalationRequest, type RequestMailbox } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox } from './common-steps';
import { complianceSearch } from './compliance-search';
import { quote } from './quote';
import { type Runbook, type RunbookStep } from './runbook';

const STATE =
  'DisplayName,PrimarySmtpAddress,RecipientTypeDetails,IsInactiveMailbox,LitigationHoldEnabled,WhenSoftDeleted';

/**
 * A departed colleague's mailbox: found whether it is active, inactive or soft-deleted, kept, made shared and opened to the
 * requester, or searched where no account is left (graph-facts 9).
 *
 * @param zone IANA zone in which the request's days are meant
 */
export function departed(request: EscalationRequest, zone: string): Runbook {
  const { mailboxes } = request.scope;
  const requester = quote(request.requester.id);
  return {
    kind: 'departed',
    steps: [
      CONNECT,
      findInactive(mailboxes),
      {
        title: 'keep-before-licence',
        lines: perMailbox(
          mailboxes,
          (identity) => `Set-Mailbox -Identity ${identity} -LitigationHoldEnabled $true`,
        ),
        notes: ['before-licence', 'needs-plan-2', 'not-for-inactive'],
      },
      {
        title: 'convert-to-shared',
        lines: perMailbox(mailboxes, (identity) => `Set-Mailbox -Identity ${identity} -Type Shared`),
        notes: ['not-for-inactive'],
      },
      {
        title: 'grant-access',
        lines: [
          `Get-User -Identity ${requester} | Format-List DisplayName,UserPrincipalName`,
          ...perMailbox(
            mailboxes,
            (identity) =>
              `Add-MailboxPermission -Identity ${identity} -User ${requester} -AccessRights FullAccess -InheritanceType All`,
          ),
        ],
        notes: ['not-for-inactive'],
      },
      complianceSearch(request, zone, locationsOf(mailboxes)),
      DISCONNECT,
    ],
  };
}

function findInactive(mailboxes: readonly RequestMailbox[]): RunbookStep {
  return {
    title: 'find-inactive',
    lines: [
      ...perMailbox(
        mailboxes,
        (identity) => `Get-Mailbox -Identity ${identity} -IncludeInactiveMailbox | Format-List ${STATE}`,
      ),
      ...perMailbox(
        mailboxes,
        (identity) => `Get-Mailbox -Identity ${identity} -SoftDeletedMailbox | Format-List ${STATE}`,
      ),
    ],
  };
}

/** An inactive mailbox goes by its address with a point before it, and is not checked for existence. */
function locationsOf(mailboxes: readonly RequestMailbox[]): readonly string[] {
  return mailboxes.flatMap(({ address }) => [quote(address), quote(`.${address}`)]);
}
