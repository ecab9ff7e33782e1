import { askForRelease } from '../../escalation/ask-for-release';
import { draftRequest, type Wish } from '../../escalation/draft-request';
import { type Which } from '../../escalation/find-request';
import { type FieldProblem, type RequestDraft } from '../../escalation/request-form';
import { presentNoHelpdesk, presentRefusal, presentRequestForm } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type SearchSummary } from '../../recovery/search-outcome';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';
import { wishFromSearch } from './wish-from-search';

/** The form for a request, filled with what is known; where nobody could decide it, a sentence that says so. */
export async function openForm(desk: Desk, wish: Wish): Promise<OutboundMessage> {
  if (desk.ports.escalation.helpdeskGroupId === null) return presentNoHelpdesk(desk.viewer);
  return showForm(desk, await draftRequest(desk.ports.escalation, desk.actor, wish));
}

/** From a list of mail, with what was looked for; from anywhere else, empty. */
export function openFormFor(desk: Desk, search: SearchSummary | null): Promise<OutboundMessage> {
  return openForm(desk, search === null ? { kind: 'purged' } : wishFromSearch(search, desk.viewer.timezone));
}

/** The form that asks for the end of a hold. */
export async function openReleaseForm(desk: Desk, which: Which, reason?: string): Promise<OutboundMessage> {
  if (desk.ports.escalation.helpdeskGroupId === null) return presentNoHelpdesk(desk.viewer);
  const outcome = await askForRelease(desk.ports.escalation, desk.actor, which, reason);
  switch (outcome.kind) {
    case 'drafted':
      return showForm(desk, outcome.draft);
    case 'refused':
      return presentRefusal(outcome.why, outcome.request, desk.viewer);
    case 'no-such-request':
      return noSuchRequest(which, desk.viewer);
  }
}

/** The form as it stands; "submit" and "cancel" then mean this one. */
export async function showForm(
  desk: Desk,
  draft: RequestDraft,
  problems: readonly FieldProblem[] = [],
): Promise<OutboundMessage> {
  await desk.remember({ draftRef: draft.ref });
  return presentRequestForm(draft, problems, desk.viewer);
}
