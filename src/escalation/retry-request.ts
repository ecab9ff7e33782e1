import { type EscalationRequest } from '../domain/request';
import { transition } from '../domain/request-states';
import { type Actor } from './actor';
import { isCarriedByHand } from './carried-by-hand';
import { handDeadlines } from './cast-vote';
import { changeRequest, execute, type Plan, recorded, tell } from './change-request';
import { NO_DEADLINES } from './deadlines';
import { type Refused } from './decide-request';
import { type EscalationPorts } from './escalation-ports';
import { type NoSuchRequest, type Which } from './find-request';
import { whyNotHandle } from './handling-right';

export type RetryPorts = Pick<
  EscalationPorts,
  'requests' | 'refusals' | 'directory' | 'helpdesk' | 'helpdeskGroupId' | 'policy' | 'now'
>;

export type RetryOutcome =
  { readonly kind: 'retried'; readonly request: EscalationRequest } | Refused | NoSuchRequest;

/** Has a request that failed carried out again, from the step that failed. It was approved; that still holds. */
export async function retryRequest(ports: RetryPorts, actor: Actor, which: Which): Promise<RetryOutcome> {
  const outcome = await changeRequest<RetryOutcome>(ports.requests, actor, which, async (request) => {
    const why = await whyNotHandle(ports, actor, request);
    return why === null
      ? plan(ports, actor, request)
      : { kind: 'answer', answer: { kind: 'refused', why, request } };
  });
  if (outcome.kind === 'refused') await ports.refusals.note(actor, outcome.request, 'task', outcome.why);
  return outcome;
}

function plan({ policy, now }: RetryPorts, actor: Actor, before: EscalationRequest): Plan<RetryOutcome> {
  const move = transition(before.state, 'retry');
  if (move.kind === 'refused') {
    return { kind: 'answer', answer: { kind: 'refused', why: move.why, request: before } };
  }
  const at = now();
  const byHand = isCarriedByHand(before.scope);
  const deadlines = byHand ? handDeadlines(policy(), before, at) : NO_DEADLINES;
  return {
    kind: 'change',
    change: {
      request: { ...before, state: move.state, failure: null, progress: null, changedAt: at, ...deadlines },
      audit: [recorded(before, at, actor, { kind: 'retried' }, move.state)],
      jobs: byHand ? [tell(before, 'task', actor)] : [execute(before), tell(before, 'progress', actor)],
    },
    answer: (request) => ({ kind: 'retried', request }),
  };
}
