import { type EscalationRequest } from '../../domain/request';
import { contentQuery } from '../execution/kql';
import { quote } from './quote';
import { type RunbookStep } from './runbook';

/**
 * Searches everything a mailbox holds, Recoverable Items included, for what a request is about.
 *
 * @param zone IANA zone in which the request's days are meant
 * @param locations quoted
 */
export function complianceSearch(
  { number, ref, scope }: EscalationRequest,
  zone: string,
  locations: readonly string[],
): RunbookStep {
  const name = quote(`MailRecovery-${number}-${ref.slice(0, 8)}`);
  const query = contentQuery(scope, zone);
  const matching = query === '' ? '' : ` -ContentMatchQuery ${quote(query)}`;
  return {
    title: 'search-mailbox',
    lines: [
      'Connect-IPPSSession -EnableSearchOnlySession',
      `New-ComplianceSearch -Name ${name} -ExchangeLocation ${locations.join(',')} -AllowNotFoundExchangeLocationsEnabled $true${matching}`,
      `Start-ComplianceSearch -Identity ${name}`,
      `Get-ComplianceSearch -Identity ${name} | Format-List Status,Items,Size`,
    ],
    notes: ['export-in-portal'],
  };
}
