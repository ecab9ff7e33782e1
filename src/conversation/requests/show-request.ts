import { type EscalationRequest } from '../../domain/request';
import { type Which } from '../../escalation/find-request';
import { type RequestView } from '../../escalation/request-view';
import { viewOfDoer, viewRequest } from '../../escalation/view-request';
import { presentMembershipUnknown, presentRequestTo, presentRunbookRest } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';

/**
 * A request as this person may see it, with what of a runbook did not fit on its card; or a sentence that there is
 * none, or that the directory does not tell what they may see.
 */
export async function showRequest(desk: Desk, which: Which): Promise<readonly OutboundMessage[]> {
  const outcome = await viewRequest(desk.ports.escalation, desk.actor, which);
  if (outcome.kind === 'no-such-request') return [noSuchRequest(which, desk.viewer)];
  // A card for strangers would take the place of their own.
  if (outcome.view.cannotDecide === 'membership-unknown') return [presentMembershipUnknown(desk.viewer)];
  // Whoever asks by number and may see nothing of it is not told that it is there.
  const isStranger = outcome.view.role === 'bystander' && desk.turn.place.kind === 'personal';
  if (isStranger && 'number' in which) return [noSuchRequest(which, desk.viewer)];
  return shown(desk, outcome.view);
}

/** The same for who has just done something about it. */
export async function showWhatWasDone(
  desk: Desk,
  request: EscalationRequest,
  doer: 'requester' | 'approver',
): Promise<readonly OutboundMessage[]> {
  return shown(desk, await viewOfDoer(desk.ports.escalation, desk.actor, request, doer));
}

function shown({ turn, viewer }: Desk, view: RequestView): readonly OutboundMessage[] {
  const card = presentRequestTo(turn.person.id, view, viewer);
  const rest = presentRunbookRest(view, viewer);
  return rest === null ? [card] : [card, rest];
}
