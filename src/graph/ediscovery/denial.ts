import { EDiscoveryDenied } from '../../domain/ediscovery-denied';
import { type RecoveryError } from '../../domain/errors';

/**
 * What the tenant has to mend, out of an answer of eDiscovery; anything else as it is (graph-facts 7.1, 12). Graph tells a
 * missing consent by the directory's own code; a missing Purview role is any other 401 or 403.
 */
export function denialOr(error: RecoveryError): Error {
  const { status, graphCode } = error.details;
  if (status === 402) return new EDiscoveryDenied('licence-missing');
  if (graphCode === 'Authorization_RequestDenied') return new EDiscoveryDenied('consent-missing');
  if (status === 401 || status === 403) return new EDiscoveryDenied('role-missing');
  // No answer at all: there was no token to ask with.
  if (error.code === 'access-denied') return new EDiscoveryDenied('not-configured');
  return error;
}
