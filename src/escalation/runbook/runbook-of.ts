import { type EscalationRequest, type MatterByHand } from '../../domain/request';
import { departed } from './departed';
import { items } from './items';
import { trace } from './trace';
import { litigationHold } from './litigation-hold';
import { olderVersion } from './older-version';
import { purged } from './purged';
import { releaseLitigationHold } from './release-litigation-hold';
import { type Runbook } from './runbook';

/**
 * What an agent has to do for a request by hand; null where the bot carries it out.
 *
 * @param zone IANA zone in which the request's days are meant; UTC is how eDiscovery itself counts them
 */
export function runbookOf(request: EscalationRequest, zone = 'UTC'): Runbook | null {
  const { kind, holdType, matter } = request.scope;
  switch (kind) {
    case 'hold':
      return holdType === 'litigation' ? litigationHold(request) : null;
    case 'release':
      return holdType === 'litigation' ? releaseLitigationHold(request) : null;
    case 'purged':
      if (matter === 'backup') return null;
      if (matter === undefined) return purged(request);
      return byMatter(request, matter, zone);
    case 'departed':
      return departed(request, zone);
    case 'export':
    case 'restore':
      return null;
  }
}

function byMatter(request: EscalationRequest, matter: MatterByHand, zone: string): Runbook {
  switch (matter) {
    case 'attachment':
      return olderVersion(request, zone);
    case 'trace':
      return trace(request);
    default:
      return items(request, matter);
  }
}
