import { type Which } from '../../escalation/find-request';
import { listOwn } from '../../escalation/list-own';
import { listQueue } from '../../escalation/list-queue';
import { showAudit } from '../../escalation/show-audit';
import {
  presentAudit,
  presentMembershipUnknown,
  presentMyRequests,
  presentNoHelpdesk,
  presentNotForYou,
  presentQueue,
  presentRefusal,
} from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';

/** What waits for the helpdesk, a page of it; where others read along, nothing private. */
export async function showQueue(desk: Desk, page: number): Promise<OutboundMessage> {
  if (desk.ports.escalation.helpdeskGroupId === null) return presentNoHelpdesk(desk.viewer);
  const outcome = await listQueue(desk.ports.escalation, desk.actor, page);
  if (outcome.kind === 'refused')
    return outcome.why === 'membership-unknown'
      ? presentMembershipUnknown(desk.viewer)
      : presentNotForYou(desk.viewer);
  const shown = desk.turn.place.kind === 'personal' ? 'all' : 'nothing-private';
  return presentQueue(outcome.list, outcome, desk.viewer, shown);
}

/** A person's own requests; somebody of the helpdesk who has none sees what waits. */
export async function showOwn(desk: Desk): Promise<OutboundMessage> {
  const { escalation } = desk.ports;
  const list = await listOwn(escalation, desk.actor);
  if (list.total === 0 && escalation.helpdeskGroupId !== null) {
    const queue = await listQueue(escalation, desk.actor, 1);
    if (queue.kind === 'queue') return presentQueue(queue.list, queue, desk.viewer);
  }
  return presentMyRequests(list, desk.viewer);
}

/** How a request came to where it stands. */
export async function showHistory(desk: Desk, which: Which, page: number): Promise<OutboundMessage> {
  const outcome = await showAudit(desk.ports.escalation, desk.actor, which);
  switch (outcome.kind) {
    case 'record':
      return presentAudit(outcome.request, outcome.records, desk.viewer, page);
    case 'refused':
      return presentRefusal(outcome.why, outcome.request, desk.viewer);
    case 'no-such-request':
      return noSuchRequest(which, desk.viewer);
  }
}
