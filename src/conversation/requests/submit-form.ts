import { type Which } from '../../escalation/find-request';
import { changeScope } from '../../escalation/change-scope';
import { formOf } from '../../escalation/form-of-request';
import { type RequestDraft, type RequestForm } from '../../escalation/request-form';
import { submitRequest } from '../../escalation/submit-request';
import { type EscalationRequest } from '../../domain/request';
import { DAY_MS } from '../../domain/time';
import { presentNoHelpdesk, presentNotToAsk, presentRefusal, presentStaleForm } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';
import { showForm } from './open-form';
import { showRequest } from './show-request';

/** Sends a form: the request's card, or the form again with what is wrong said at its fields. */
export async function submitForm(
  desk: Desk,
  draft: RequestDraft,
  form: RequestForm,
): Promise<readonly OutboundMessage[]> {
  const outcome = await submitRequest(desk.ports.escalation, desk.actor, draft, form);
  switch (outcome.kind) {
    case 'submitted':
      await desk.remember({ draftRef: null });
      await keepList(desk, outcome.request);
      return showRequest(desk, { ref: outcome.request.ref });
    case 'already-submitted':
      return changeForm(desk, outcome.request, form);
    case 'problems':
      return [await showForm(desk, outcome.draft, outcome.problems)];
    case 'refused':
      return [presentRefusal(outcome.why, { number: draft.releases ?? 0 }, desk.viewer)];
    case 'may-not-ask':
      return [presentNotToAsk(outcome.why, desk.viewer)];
    case 'not-yours':
      return [presentStaleForm(desk.viewer)];
    case 'no-helpdesk':
      return [presentNoHelpdesk(desk.viewer)];
  }
}

/**
 * A form that is sent again changes what is asked for, as long as nobody has decided; the same form once more, a double
 * press say, changes nothing.
 */
async function changeForm(
  desk: Desk,
  request: EscalationRequest,
  form: RequestForm,
): Promise<readonly OutboundMessage[]> {
  const which: Which = { ref: request.ref };
  const outcome = await changeScope(desk.ports.escalation, desk.actor, which, form);
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
    case 'refused':
      return showRequest(desk, which);
    case 'problems':
      return [await showForm(desk, draftOf(outcome.request, form), outcome.problems)];
    case 'no-such-request':
      return [noSuchRequest(which, desk.viewer)];
  }
}

/** A request's form, open again: it keeps the request's reference. */
export function draftOf(request: EscalationRequest, form: RequestForm = formOf(request)): RequestDraft {
  const { ref, tenantId, requester, createdAt: at } = request;
  const { releases, matter } = request.scope;
  return { ref, tenantId, requester, form, releases, searchRef: null, ...(matter && { matter }), at };
}

/** For carrying it out, and for trying again. */
const KEPT_AFTER_DECISION_MS = 7 * DAY_MS;

/** The list that a restore is about lives as long as the request may need it. */
async function keepList({ ports }: Desk, { scope, requester, expiresAt }: EscalationRequest): Promise<void> {
  if (scope.searchRef === null || expiresAt === null) return;
  await ports.searches.keep(scope.searchRef, requester.id, expiresAt + KEPT_AFTER_DECISION_MS);
}
