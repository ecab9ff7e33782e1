import { RecoveryError } from '../../domain/errors';
import { type GraphRoot } from '../root';

/** Where Microsoft keeps reports for download, by region (getMailboxUsageDetail, Microsoft Graph v1.0). */
const REPORTS = /^reports[a-z]{0,8}\.office\.com$/;

/**
 * Fetches a report from the address that Graph redirects to. That address is a key by itself: no token goes along, and it is
 * followed to Microsoft's own host alone, or to the sandbox.
 *
 * @throws RecoveryError where it leads elsewhere, or does not answer well
 */
export async function downloadReport(
  root: GraphRoot,
  location: string,
  signal: AbortSignal,
): Promise<string> {
  if (!isReportsHost(root, location)) throw new RecoveryError('unexpected', { graphCode: 'ForeignLink' });
  const answer = await fetch(location, { signal, redirect: 'error' }).catch(() => {
    throw new RecoveryError('service-unavailable');
  });
  if (!answer.ok) throw new RecoveryError('service-unavailable', { status: answer.status });
  return answer.text();
}

function isReportsHost({ base, wire }: GraphRoot, location: string): boolean {
  if (!URL.canParse(location)) return false;
  const { protocol, hostname, origin, username } = new URL(location);
  if (username !== '') return false;
  const isSandbox = base !== wire && origin === new URL(wire).origin;
  return isSandbox || (protocol === 'https:' && REPORTS.test(hostname));
}
