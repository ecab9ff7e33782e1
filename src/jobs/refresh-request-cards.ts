import { type EscalationRequest } from '../domain/request';
import { viewAs, viewRequest } from '../escalation/view-request';
import { presentRequest, presentRequestTo, requestTracks } from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type TellPorts } from './escalation-jobs';

/** Brings every card of a request that is known to stand somewhere up to date: no button outlives what it was for. */
export async function refreshRequestCards(
  ports: TellPorts,
  request: EscalationRequest,
  approvers: readonly string[],
): Promise<void> {
  await refresh(ports, requestTracks(request.ref, 'requester'), () =>
    personalCard(ports, request, request.requester.id),
  );
  for (const approver of approvers) {
    await refresh(ports, requestTracks(request.ref, { approver }), () =>
      personalCard(ports, request, approver),
    );
  }
  await refresh(ports, requestTracks(request.ref, 'channel'), () => channelCard(ports, request, approvers));
}

async function refresh(
  { cards, messenger }: TellPorts,
  tracks: string,
  card: () => Promise<OutboundMessage | null>,
): Promise<void> {
  const place = await cards.find(tracks);
  if (place === null) return;
  const message = await card();
  if (message !== null) await messenger.update(place, message);
}

/** As this person may see it at this moment. */
export async function personalCard(
  ports: TellPorts,
  { tenantId, ref }: EscalationRequest,
  personId: string,
): Promise<OutboundMessage | null> {
  const actor = { id: personId, name: '', tenantId };
  const outcome = await viewRequest(ports.escalation, actor, { ref });
  if (outcome.kind === 'no-such-request') return null;
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
