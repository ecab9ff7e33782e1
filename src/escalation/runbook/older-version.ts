import { type EscalationRequest } from '../../domain/request';
import { CONNECT, DISCONNECT, perMailbox, showHolds } from './common-steps';
import { complianceSearch } from './compliance-search';
import { quote } from './quote';
import { type Runbook } from './runbook';

/**
 * A message as it was before its attachment was removed: kept in Versions under a hold or retention policy, where
 * Get-RecoverableItems does not look; a compliance search does (graph-facts 9).
 *
 * @param zone IANA zone in which the request's days are meant
 */
export function olderVersion(request: EscalationRequest, zone: string): Runbook {
  const { mailboxes } = request.scope;
  return {
    kind: 'older-version',
    steps: [
      CONNECT,
      showHolds('check-holds', mailboxes),
      {
        title: 'list-versions',
        lines: perMailbox(
          mailboxes,
          (identity) =>
            `Get-MailboxFolderStatistics -Identity ${identity} -FolderScope RecoverableItems | Format-Table Name,ItemsInFolder,FolderSize`,
        ),
        notes: ['versions-need-hold'],
      },
      complianceSearch(
        request,
        zone,
        mailboxes.map(({ address }) => quote(address)),
      ),
      DISCONNECT,
    ],
  };
}
