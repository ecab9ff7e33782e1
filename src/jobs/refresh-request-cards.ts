import { type EscalationRequest } from '../domain/request';
import { viewAs, viewRequest } from '../escalation/view-request';
import { presentRequest, presentRequestTo, requestTracks } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type TellPorts } from './escalation-jobs';

/**
 * Brings every card of a request that is known to stand somewhere up to date: no button outlives what it was for. False
 * where a card had to stay as it is, because the directory or the chat does not answer just now.
 */
export async function refreshRequestCards(
  ports: TellPorts,
  request: EscalationRequest,
  approvers: readonly string[],
): Promise<boolean> {
  const { ref, requester } = request;
  const done = [
    await refresh(ports, requestTracks(ref, 'requester'), () => personalCard(ports, request, requester.id)),
  ];
  for (const approver of approvers) {
    const tracks = requestTracks(ref, { approver });
    done.push(await refresh(ports, tracks, () => personalCard(ports, request, approver)));
  }
  done.push(
    await refresh(ports, requestTracks(ref, 'channel'), () => channelCard(ports, request, approvers)),
  );
  return done.every(Boolean);
}

async function refresh(
  { cards, messenger }: TellPorts,
  tracks: string,
  card: () => Promise<OutboundMessage | 'unknown' | null>,
): Promise<boolean> {
  const places = await cards.newest(tracks);
  if (places.length === 0) return true;
  const message = await card();
  if (message === null) return true;
  if (message === 'unknown') return false;
  const outcomes = await Promise.all(places.map((place) => messenger.update(place, message)));
  return !outcomes.includes('try-later');
}

/** As this person may see it at this moment; `unknown` where the directory does not tell what they may see. */
async function personalCard(
  ports: TellPorts,
  { tenantId, ref }: EscalationRequest,
  personId: string,
): Promise<OutboundMessage | 'unknown' | null> {
  const actor = { id: personId, name: '', tenantId };
  const outcome = await viewRequest(ports.escalation, actor, { ref });
  if (outcome.kind === 'no-such-request') return null;
  if (outcome.view.cannotDecide === 'membership-unknown') return 'unknown';
  return presentRequestTo(personId, outcome.view, await ports.viewerOf(personId));
}

/** What everybody in the helpdesk's channel sees; the requester's and the approvers' clients ask for their own view. */
export async function channelCard(
  ports: TellPorts,
  request: EscalationRequest,
  approvers: readonly string[],
): Promise<OutboundMessage> {
  const view = await viewAs(ports.escalation, request, 'bystander', 'not-an-approver');
  const people = [request.requester.id, ...approvers];
  const refreshFor = await ports.chats.channelUserIds(people, request.tenantId);
  const message = presentRequest(view, { viewer: ports.anybody(), refreshFor });
  return { ...message, tracks: requestTracks(request.ref, 'channel') };
}
