import { type DecisionRefusal } from '../domain/audit';
import { type EscalationRequest } from '../domain/request';
import { type Refusal, transition } from '../domain/request-states';
import { type Actor } from './actor';
import { isCarriedByHand } from './carried-by-hand';
import { heard } from './directory-silence';
import { askMembership, type MembershipPorts } from './membership';

/**
 * Why somebody may not handle a request, whatever its state: they asked for it, are not of the helpdesk, or it is about
 * their own mailbox. Null where they may. What cannot be found out counts as no.
 */
export async function whyNotHandle(
  ports: MembershipPorts,
  actor: Actor,
  request: EscalationRequest,
): Promise<DecisionRefusal | null> {
  if (request.requester.id === actor.id) return 'own-request';
  switch (await askMembership(ports, actor)) {
    case 'unknown':
      return 'membership-unknown';
    case 'not-a-member':
      return 'not-an-approver';
    case 'member':
      return whyNotFree(ports, actor, request);
  }
}

/**
 * Why somebody is not free to look into a request: it is about their own mailbox. Compared by object id, and by address:
 * of an owner whom the directory did not know, a request has the address alone.
 */
export async function whyNotFree(
  { directory }: Pick<MembershipPorts, 'directory'>,
  { id }: Pick<Actor, 'id'>,
  { scope }: EscalationRequest,
): Promise<'own-mailbox' | 'membership-unknown' | null> {
  if (scope.mailboxes.some(({ personId }) => personId === id)) return 'own-mailbox';
  const found = await heard(directory.find(id));
  if (found.kind === 'silent') return 'membership-unknown';
  const address = found.answer?.address.toLowerCase();
  return scope.mailboxes.some((mailbox) => mailbox.address === address) ? 'own-mailbox' : null;
}

/** Why there is nothing to be asked, taken over or handed on; null while people have something to do about it. */
export function whyNotOpen({ state, scope }: EscalationRequest): Refusal | null {
  if (state === 'failed' || (state === 'executing' && isCarriedByHand(scope))) return null;
  const move = transition(state, 'endorse');
  return move.kind === 'refused' ? move.why : null;
}
