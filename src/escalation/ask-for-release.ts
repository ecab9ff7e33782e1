import { type DecisionRefusal } from '../domain/audit';
import { type EscalationRequest } from '../domain/request';
import { type Actor } from './actor';
import { draftRequest, type DraftPorts } from './draft-request';
import { type Refused } from './decide-request';
import { type EscalationPorts } from './escalation-ports';
import { findRequest, type NoSuchRequest, type Which } from './find-request';
import { formOf } from './form-of-request';
import { whyNotHandle } from './handling-right';
import { type RequestDraft } from './request-form';
import { whyNotReleasable } from './scope-of-release';

export type AskForReleasePorts = DraftPorts &
  Pick<EscalationPorts, 'requests' | 'directory' | 'helpdesk' | 'helpdeskGroupId'>;

export type AskForReleaseOutcome =
  | { readonly kind: 'drafted'; readonly draft: RequestDraft; readonly hold: EscalationRequest }
  | Refused
  | NoSuchRequest;

/**
 * Opens the form that asks for the end of a hold: a request of its own, decided like any other.
 *
 * @param reason as said with it, if any
 */
export async function askForRelease(
  ports: AskForReleasePorts,
  actor: Actor & { readonly timezone: string },
  which: Which,
  reason = '',
): Promise<AskForReleaseOutcome> {
  const hold = await findRequest(ports.requests, actor, which);
  if (hold === null) return { kind: 'no-such-request' };
  const why = (await whyNotAsk(ports, actor, hold)) ?? whyNotReleasable(hold);
  if (why !== null) return { kind: 'refused', why, request: hold };
  const { mailbox, holdType } = formOf(hold);
  const wish = { kind: 'release', mailbox, holdType, releases: hold.number, reason } as const;
  return { kind: 'drafted', hold, draft: await draftRequest(ports, actor, wish) };
}

/** Its requester may, and whoever could decide it. */
async function whyNotAsk(
  ports: AskForReleasePorts,
  actor: Actor,
  hold: EscalationRequest,
): Promise<DecisionRefusal | null> {
  return hold.requester.id === actor.id ? null : whyNotHandle(ports, actor, hold);
}
