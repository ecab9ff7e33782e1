import { type EscalationRequest } from '../domain/request';
import { type Actor } from './actor';
import { assigned } from './assign-request';
import { changeRequest } from './change-request';
import { type Refused } from './decide-request';
import { type EscalationPorts } from './escalation-ports';
import { type NoSuchRequest, type Which } from './find-request';
import { whyNotHandle, whyNotOpen } from './handling-right';

export type TakeOverPorts = Pick<
  EscalationPorts,
  'requests' | 'directory' | 'helpdesk' | 'helpdeskGroupId' | 'policy' | 'now'
>;

export type TakeOverOutcome =
  | { readonly kind: 'taken'; readonly request: EscalationRequest }
  /** It is in the same hands as before. */
  | { readonly kind: 'yours-already'; readonly request: EscalationRequest }
  | Refused
  | NoSuchRequest;

/** An approver takes a request on, also from a colleague; whoever decides it is still anybody. */
export async function takeOver(ports: TakeOverPorts, actor: Actor, which: Which): Promise<TakeOverOutcome> {
  return changeRequest<TakeOverOutcome>(ports.requests, actor, which, async (request) => {
    const why = (await whyNotHandle(ports, actor, request)) ?? whyNotOpen(request);
    if (why !== null) return { kind: 'answer', answer: { kind: 'refused', why, request } };
    if (request.assignee?.id === actor.id) {
      return { kind: 'answer', answer: { kind: 'yours-already', request } };
    }
    const what = { kind: 'taken-over', from: request.assignee } as const;
    return {
      kind: 'change',
      change: assigned(ports, actor, request, actor, what, 'taken-over'),
      answer: (changed) => ({ kind: 'taken', request: changed }),
    };
  });
}
