import { type RequestMailbox } from '../../domain/request';
import { quote } from './quote';
import { type RunbookStep, type RunbookTitle } from './runbook';

export const CONNECT: RunbookStep = { title: 'connect', lines: ['Connect-ExchangeOnline'] };

export const DISCONNECT: RunbookStep = {
  title: 'disconnect',
  lines: ['Disconnect-ExchangeOnline -Confirm:$false'],
};

const HOLDS =
  'LitigationHoldEnabled,LitigationHoldDate,LitigationHoldOwner,LitigationHoldDuration,InPlaceHolds';

/** Shows which holds are on the mailboxes. */
export function showHolds(title: RunbookTitle, mailboxes: readonly RequestMailbox[]): RunbookStep {
  return {
    title,
    lines: perMailbox(mailboxes, (identity) => `Get-Mailbox -Identity ${identity} | Format-List ${HOLDS}`),
  };
}

/** One line for each mailbox, given its quoted address. */
export function perMailbox(
  mailboxes: readonly RequestMailbox[],
  line: (identity: string) => string,
): readonly string[] {
  return mailboxes.map(({ address }) => line(quote(address)));
}
