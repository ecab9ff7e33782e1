import { type EscalationRequest } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox, showHolds } from './common-steps';
import { quote } from './quote';
import { type Runbook } from './runbook';

/**
 * Places a Litigation Hold: whole mailboxes, no query (graph-facts 8). Its duration stays unlimited even where an end is
 * wished for: a duration counts from each item's receipt and would let old mail go at once. The owner's text names the
 * request; a retention comment is left out, since the mailbox's user would read it.
 */
export function litigationHold({ number, scope, approvals, requester }: EscalationRequest): Runbook {
  const by = approvals.at(-1)?.by ?? requester;
  const owner = quote(`${by.name} (#${number})`);
  return {
    kind: 'litigation-hold',
    steps: [
      CONNECT,
      { ...showHolds('check-holds', scope.mailboxes), notes: ['needs-plan-2'] },
      {
        title: 'place-litigation-hold',
        lines: perMailbox(
          scope.mailboxes,
          (identity) =>
            `Set-Mailbox -Identity ${identity} -LitigationHoldEnabled $true -LitigationHoldDuration Unlimited -LitigationHoldOwner ${owner}`,
        ),
        notes:
          scope.until === null
            ? ['takes-up-to-four-hours']
            : ['takes-up-to-four-hours', 'remove-on-last-day'],
      },
      showHolds('confirm-litigation-hold', scope.mailboxes),
      DISCONNECT,
    ],
  };
}
