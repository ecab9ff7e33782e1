import { type DecisionRefusal } from '../domain/audit';
import { type Actor } from './actor';
import { type EscalationPorts } from './escalation-ports';
import { askMembership, type MembershipPorts } from './membership';
import { type RequestList } from './ports';

/** Rows on a card. */
export const QUEUE_PAGE = 8;

export type QueuePorts = MembershipPorts & Pick<EscalationPorts, 'requestLists'>;

export type QueueOutcome =
  | { readonly kind: 'queue'; readonly list: RequestList; readonly page: number; readonly pages: number }
  | { readonly kind: 'refused'; readonly why: DecisionRefusal };

/**
 * What waits for a decision or an agent's hand, oldest first; for approvers. A page past the end is the first one again.
 * Requests about an approver's own mailbox that somebody else asked for are left out of the rows.
 *
 * @param page from 1
 */
export async function listQueue(ports: QueuePorts, actor: Actor, page: number): Promise<QueueOutcome> {
  const membership = await askMembership(ports, actor);
  if (membership !== 'member') {
    return { kind: 'refused', why: membership === 'unknown' ? 'membership-unknown' : 'not-an-approver' };
  }
  const wanted = Number.isSafeInteger(page) && page > 1 && page < 1_000_000 ? page : 1;
  const read = (number: number): Promise<RequestList> =>
    ports.requestLists.queue(actor.tenantId, (number - 1) * QUEUE_PAGE, QUEUE_PAGE);
  const asked = await read(wanted);
  const pages = Math.max(1, Math.ceil(asked.total / QUEUE_PAGE));
  const shown = wanted <= pages ? wanted : 1;
  const list = shown === wanted ? asked : await read(shown);
  return { kind: 'queue', list: { ...list, requests: withoutOwnMailbox(list, actor) }, page: shown, pages };
}

function withoutOwnMailbox({ requests }: RequestList, { id }: Actor): RequestList['requests'] {
  return requests.filter(
    ({ requester, scope }) => requester.id === id || scope.mailboxes.every(({ personId }) => personId !== id),
  );
}
