import { findRequest, type Which } from '../../escalation/find-request';
import { type RequestDraft } from '../../escalation/request-form';
import { type Intent } from '../../understanding/intent';
import { presentDraftDropped, presentRefusal, presentStaleForm } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { noSuchRequest } from './no-such-request';
import { showForm } from './open-form';
import { draftOf, submitForm } from './submit-form';
import { ownOpen, whichOf } from './which-request';

/** A form's draft: one that was saved, or the form of a request that is open again to be changed. */
export async function findDraft(desk: Desk, ref: string): Promise<RequestDraft | null> {
  const { drafts, requests } = desk.ports.escalation;
  const draft = await drafts.find(ref, desk.turn.person.id);
  if (draft !== null) return draft;
  const request = await findRequest(requests, desk.actor, { ref });
  return request?.requester.id === desk.turn.person.id ? draftOf(request) : null;
}

/** "send it", "submit because we are being audited": the form last shown, as it was shown. */
export async function submitOpenForm(desk: Desk, intent: Intent): Promise<readonly OutboundMessage[]> {
  const ref = desk.pending?.draftRef ?? null;
  const draft = ref === null ? null : await findDraft(desk, ref);
  if (draft === null) return [presentStaleForm(desk.viewer)];
  const reason = intent.reason ?? intent.comment ?? draft.form.reason;
  return submitForm(desk, draft, { ...draft.form, reason });
}

/** "cancel", said to a form. */
export async function dropForm(desk: Desk): Promise<OutboundMessage> {
  await desk.remember({ draftRef: null });
  return presentDraftDropped(desk.viewer);
}

/** "change 12": the request's form again, by number. */
export async function changeRequestForm(desk: Desk, number: number | undefined): Promise<OutboundMessage> {
  const found = await whichOf(desk, number, ownOpen);
  return found.kind === 'ask' ? found.message : reopenForm(desk, found.which);
}

/** A request's form again, filled with what it asks for; it is checked when it is sent. */
export async function reopenForm(desk: Desk, which: Which): Promise<OutboundMessage> {
  const request = await findRequest(desk.ports.escalation.requests, desk.actor, which);
  if (request === null) return noSuchRequest(which, desk.viewer);
  if (request.requester.id !== desk.turn.person.id)
    return presentRefusal('not-the-requester', request, desk.viewer);
  return showForm(desk, draftOf(request));
}
