import { type EscalationRequest } from '../domain/request';
import { type Actor } from './actor';
import { addRemark, type RemarkOutcome } from './add-remark';
import { changeRequest } from './change-request';
import { type EscalationPorts } from './escalation-ports';
import { type Which } from './find-request';
import { whyNotHandle, whyNotOpen } from './handling-right';

export type AskBackPorts = Pick<
  EscalationPorts,
  'requests' | 'directory' | 'helpdesk' | 'helpdeskGroupId' | 'now'
>;

/** An approver asks the requester something. */
export async function askBack(
  ports: AskBackPorts,
  actor: Actor,
  which: Which,
  question: string,
): Promise<RemarkOutcome> {
  return changeRequest<RemarkOutcome>(ports.requests, actor, which, async (request: EscalationRequest) => {
    const why = (await whyNotHandle(ports, actor, request)) ?? whyNotOpen(request);
    if (why !== null) return { kind: 'answer', answer: { kind: 'refused', why, request } };
    return addRemark(request, actor, 'approver', question, ports.now());
  });
}
