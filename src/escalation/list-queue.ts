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
  const { hidden: _counted, ...shown } = await queuePage(ports, actor, page);
  return { kind: 'queue', ...shown };
}

/** A page of what waits, as one reader may see it. */
export interface QueuePage {
  readonly list: RequestList;
  /** How many of the page are about the reader's own mailbox, and left out. */
  readonly hidden: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** The same for whoever was let in already. @param reader without id: nobody in particular */
export async function queuePage(
  { requestLists }: Pick<QueuePorts, 'requestLists'>,
  reader: { readonly tenantId: string; readonly id: string | null },
  page: number,
): Promise<QueuePage> {
  const wanted = Number.isSafeInteger(page) && page > 1 && page < 1_000_000 ? page : 1;
  const read = (number: number): Promise<RequestList> =>
    requestLists.queue(reader.tenantId, (number - 1) * QUEUE_PAGE, QUEUE_PAGE);
  const asked = await read(wanted);
  const pages = Math.max(1, Math.ceil(asked.total / QUEUE_PAGE));
  const shown = wanted <= pages ? wanted : 1;
  const list = shown === wanted ? asked : await read(shown);
  const requests = withoutOwnMailbox(list, reader);
  const hidden = list.requests.length - requests.length;
  return { list: { ...list, requests }, hidden, page: shown, pages };
}

function withoutOwnMailbox(
  { requests }: RequestList,
  { id }: { readonly id: string | null },
): RequestList['requests'] {
  return requests.filter(
    ({ requester, scope }) =>
      id === null || requester.id === id || scope.mailboxes.every(({ personId }) => personId !== id),
  );
}
