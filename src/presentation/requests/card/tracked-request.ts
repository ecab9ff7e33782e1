import { type RequestRole, type RequestView } from '../../../escalation/request-view';
import { type OutboundMessage } from '../../message';
import { type Viewer } from '../../viewer';
import { presentRequest } from './present-request';

/**
 * Under what name the places of a request's cards are remembered, so that they can be brought up to date: one for its
 * requester, one for each approver, one for the helpdesk's channel.
 */
export function requestTracks(
  ref: string,
  as: 'requester' | 'channel' | { readonly approver: string },
): string {
  return `request/${ref}/${typeof as === 'string' ? as : `approver/${as.approver}`}`;
}

/** The card of a request for one person's own chat; what a bystander sees is never brought up to date. */
export function presentRequestTo(personId: string, view: RequestView, viewer: Viewer): OutboundMessage {
  const message = presentRequest(view, { viewer });
  const tracks = tracksAs(view.role, view.request.ref, personId);
  return tracks === null ? message : { ...message, tracks };
}

function tracksAs(role: RequestRole, ref: string, personId: string): string | null {
  switch (role) {
    case 'requester':
      return requestTracks(ref, 'requester');
    case 'approver':
      return requestTracks(ref, { approver: personId });
    case 'bystander':
      return null;
  }
}
