import { RecoveryError } from '../../domain/errors';
import { faultOf } from '../faults/fault';
import { type Gateway } from '../gateway';

const FOUND = 302;

/**
 * `GET /reports/getMailboxUsageDetail(period='D7')` (Microsoft Graph v1.0; application, Reports.Read.All): where the report can
 * be fetched for some minutes, without a token.
 *
 * @throws RecoveryError where Graph does not give it
 */
export async function getMailboxUsage(gateway: Gateway, signal: AbortSignal): Promise<string> {
  const answer = await gateway.send({
    operation: 'get-mailbox-usage',
    application: 'directory',
    method: 'GET',
    path: "/reports/getMailboxUsageDetail(period='D7')",
    signal,
  });
  if (answer.status === FOUND && answer.location !== null) return answer.location;
  throw answer.ok ? new RecoveryError('service-unavailable', { status: answer.status }) : faultOf(answer);
}
