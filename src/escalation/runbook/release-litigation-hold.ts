import { type EscalationRequest } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox, showHolds } from './common-steps';
import { type Runbook } from './runbook';

/** Removes a Litigation Hold (graph-facts 8). Other holds on the mailbox stay. */
export function releaseLitigationHold({ scope: { mailboxes } }: EscalationRequest): Runbook {
  return {
    kind: 'release-litigation-hold',
    steps: [
      CONNECT,
      showHolds('check-holds', mailboxes),
      {
        title: 'remove-litigation-hold',
        lines: perMailbox(
          mailboxes,
          (identity) => `Set-Mailbox -Identity ${identity} -LitigationHoldEnabled $false`,
        ),
        notes: ['delayed-after-release'],
      },
      showHolds('confirm-litigation-hold', mailboxes),
      DISCONNECT,
    ],
  };
}
