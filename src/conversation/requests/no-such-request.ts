import { type Which } from '../../escalation/find-request';
import { presentNoSuchRequest, presentStaleCard } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Viewer } from '../../presentation/viewer';

/** A number or a card that leads to no request of this tenant. */
export function noSuchRequest(which: Which, viewer: Viewer): OutboundMessage {
  return 'number' in which ? presentNoSuchRequest(which.number, viewer) : presentStaleCard(viewer);
}
