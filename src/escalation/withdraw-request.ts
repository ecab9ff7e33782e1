import { type EscalationRequest } from '../domain/request';
import { transition } from '../domain/request-states';
import { type Actor } from './actor';
import { changeRequest, type Plan, recorded, tell } from './change-request';
import { closingJobs } from './closing-jobs';
import { NO_DEADLINES } from './deadlines';
import { type Refused } from './decide-request';
import { type EscalationPorts } from './escalation-ports';
import { type NoSuchRequest, type Which } from './find-request';

export type WithdrawPorts = Pick<EscalationPorts, 'requests' | 'executions' | 'refusals' | 'now'>;

export type WithdrawOutcome =
  { readonly kind: 'withdrawn'; readonly request: EscalationRequest } | Refused | NoSuchRequest;

/** Takes a request back: its requester, as long as nothing is being carried out. */
export async function withdrawRequest(
  ports: WithdrawPorts,
  actor: Actor,
  which: Which,
): Promise<WithdrawOutcome> {
  const outcome = await changeRequest<WithdrawOutcome>(ports.requests, actor, which, (request) =>
    plan(ports, actor, request),
  );
  if (outcome.kind === 'refused') await ports.refusals.note(actor, outcome.request, 'withdraw', outcome.why);
  return outcome;
}

async function plan(
  { executions, now }: WithdrawPorts,
  actor: Actor,
  request: EscalationRequest,
): Promise<Plan<WithdrawOutcome>> {
  if (request.requester.id !== actor.id) {
    return { kind: 'answer', answer: { kind: 'refused', why: 'not-the-requester', request } };
  }
  const move = transition(request.state, 'withdraw');
  if (move.kind === 'refused') {
    return { kind: 'answer', answer: { kind: 'refused', why: move.why, request } };
  }
  const at = now();
  return {
    kind: 'change',
    change: {
      request: { ...request, state: move.state, changedAt: at, ...NO_DEADLINES },
      audit: [recorded(request, at, actor, { kind: 'withdrawn' }, move.state)],
      jobs: [tell(request, 'withdrawn', actor), ...(await closingJobs(executions, request))],
    },
    answer: (changed) => ({ kind: 'withdrawn', request: changed }),
  };
}
