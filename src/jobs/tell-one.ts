import { type EscalationRequest } from '../domain/request';
import { RecoveryError } from '../domain/errors';
import { viewAs, viewRequest } from '../escalation/view-request';
import {
  presentNotice,
  presentOwnerNotice,
  presentRequestTo,
  presentRunbookRest,
  requestTracks,
} from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { type Telling, type TellPorts } from './escalation-jobs';
import { channelCard } from './refresh-request-cards';

/**
 * Tells one recipient. What waits for a decision comes as its card, all else as a sentence beside the card that stands
 * there already.
 *
 * @throws RecoveryError `service-unavailable` where the channel asks to come again later, or the directory does not tell
 * whether an approver still is one
 */
export async function tellOne(ports: TellPorts, { notice, to }: Telling): Promise<void> {
  const request = await ports.escalation.requests.byNumber(notice.tenantId, notice.number);
  if (request === null) return;
  const chat = await chatOf(ports, to, notice.tenantId);
  if (chat === null) return;
  for (const message of await messagesFor(ports, request, { notice, to })) {
    const outcome = await ports.messenger.send(chat, message);
    if (outcome === 'try-later') throw new RecoveryError('service-unavailable');
    if (outcome === 'unreachable') return;
  }
}

function chatOf({ chats }: TellPorts, to: Telling['to'], tenantId: string): Promise<string | null> {
  switch (to.kind) {
    case 'channel':
      return Promise.resolve(to.conversationId);
    case 'requester':
      return chats.personalChat(to.person.id, tenantId);
    case 'approver':
    case 'owner':
      return chats.personalChat(to.personId, tenantId);
  }
}

async function messagesFor(
  ports: TellPorts,
  request: EscalationRequest,
  { notice, to }: Telling,
): Promise<readonly OutboundMessage[]> {
  const { escalation } = ports;
  // Decided before anybody was told: there is nothing left to decide on a card.
  const waits = notice.about === 'submitted' && request.state === 'submitted';
  switch (to.kind) {
    case 'channel': {
      const known = await escalation.helpdesk.approvers(request.tenantId);
      if (waits) return [await channelCard(ports, request, known)];
      const view = await viewAs(escalation, request, 'bystander', 'not-an-approver');
      return [presentNotice(notice, view, ports.anybody())];
    }
    case 'requester': {
      const view = await viewAs(escalation, request, 'requester', 'own-request');
      return [presentNotice(notice, view, await ports.viewerOf(to.person.id))];
    }
    case 'owner':
      return [presentOwnerNotice(notice, request, await ports.viewerOf(to.personId))];
    case 'approver': {
      const actor = { id: to.personId, name: '', tenantId: request.tenantId };
      const outcome = await viewRequest(escalation, actor, { ref: request.ref });
      if (outcome.kind === 'no-such-request') return [];
      if (outcome.view.cannotDecide === 'membership-unknown') throw new RecoveryError('service-unavailable');
      // No longer in the helpdesk: no longer told.
      if (outcome.view.role !== 'approver') return [];
      const viewer = await ports.viewerOf(to.personId);
      const said = presentNotice(notice, outcome.view, viewer);
      const isTheirs = notice.about === 'task' || notice.about === 'delegated';
      if (!waits && !isTheirs) return [said];
      const rest = presentRunbookRest(outcome.view, viewer);
      const needsCard = waits || !(await hasCard(ports, request, to.personId));
      return [
        ...(waits ? [] : [said]),
        ...(needsCard ? [presentRequestTo(to.personId, outcome.view, viewer)] : []),
        ...(rest === null ? [] : [rest]),
      ];
    }
  }
}

/** A card that stands in their chat has been brought up to date already. */
async function hasCard({ cards }: TellPorts, { ref }: EscalationRequest, approver: string): Promise<boolean> {
  return (await cards.newest(requestTracks(ref, { approver }))).length > 0;
}
