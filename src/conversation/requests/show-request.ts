import { type Which } from '../../escalation/find-request';
import { viewRequest } from '../../escalation/view-request';
import { presentRequestTo, presentRunbookRest } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';

/** A request as this person may see it, with what of a runbook did not fit on its card; or a sentence that there is none. */
export async function showRequest(desk: Desk, which: Which): Promise<readonly OutboundMessage[]> {
  const outcome = await viewRequest(desk.ports.escalation, desk.actor, which);
  if (outcome.kind === 'no-such-request') return [noSuchRequest(which, desk.viewer)];
  const card = presentRequestTo(desk.turn.person.id, outcome.view, desk.viewer);
  const rest = presentRunbookRest(outcome.view, desk.viewer);
  return rest === null ? [card] : [card, rest];
}
