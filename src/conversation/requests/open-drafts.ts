import { findRequest, type Which } from '../../escalation/find-request';
import { type RequestDraft } from '../../escalation/request-form';
import { type Intent } from '../../understanding/intent';
import {
  presentDraftDropped,
  presentNothingToSend,
  presentRefusal,
  presentStaleForm,
} from '../../presentation';
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
  if (ref === null) return [presentNothingToSend(desk.viewer)];
  const draft = await findDraft(desk, ref);
  if (draft === null) return [presentStaleForm(desk.viewer)];
  const reason = intent.reason ?? intent.comment ?? draft.form.reason;
  return submitForm(desk, draft, { ...draft.form, reason });
}

/**
 * "Because of the audit", "anna@contoso.com", said to the form last shown: what was missing is filled in, and the form is
 * shown to be read again. Null where no form is open or nothing was said to it.
 */
export async function fillOpenForm(
  desk: Desk,
  { reason, mailbox }: Pick<Intent, 'reason' | 'mailbox'>,
): Promise<OutboundMessage | null> {
  const ref = desk.pending?.draftRef ?? null;
  if (ref === null || (reason === undefined && mailbox === undefined)) return null;
  const draft = await findDraft(desk, ref);
  if (draft === null) return null;
  const form = {
    ...draft.form,
    ...(reason !== undefined && { reason }),
    ...(mailbox !== undefined && !isOfFixedScope(draft) && { mailbox }),
  };
  return showSaved(desk, { ...draft, form });
}

/** Kept as shown, so that "send it" sends what was read. */
async function showSaved(desk: Desk, draft: RequestDraft): Promise<OutboundMessage> {
  await desk.ports.escalation.drafts.save(draft);
  return showForm(desk, draft);
}

/** A release and a restore have nothing to choose. */
const isOfFixedScope = ({ form: { kind } }: RequestDraft): boolean =>
  kind === 'release' || kind === 'restore';

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
  return showSaved(desk, draftOf(request));
}
