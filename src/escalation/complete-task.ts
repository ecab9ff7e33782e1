import { type DecisionRefusal } from '../domain/audit';
import { type EscalationRequest, type RequestResult } from '../domain/request';
import { transition } from '../domain/request-states';
import { type Actor, personOf } from './actor';
import { isCarriedByHand } from './carried-by-hand';
import { changeRequest, type Plan, recorded, tell } from './change-request';
import { cleanText, cutText } from './clean-text';
import { afterWishedEnd, NO_DEADLINES } from './deadlines';
import { type Refused } from './decide-request';
import { type EscalationPorts } from './escalation-ports';
import { releaseHold } from './execution/release-hold';
import { type NoSuchRequest, type Which } from './find-request';
import { whyNotHandle } from './handling-right';
import { LONGEST } from './request-form';

export type CompleteTaskPorts = Pick<
  EscalationPorts,
  'requests' | 'executions' | 'refusals' | 'directory' | 'helpdesk' | 'helpdeskGroupId' | 'zoneOf' | 'now'
>;

export interface TaskReport {
  readonly success: boolean;
  readonly comment: string;
}

export type CompleteTaskOutcome =
  { readonly kind: 'done' | 'failed'; readonly request: EscalationRequest } | Refused | NoSuchRequest;

/** An agent reports on what they carried out by the runbook. */
export async function completeTask(
  ports: CompleteTaskPorts,
  actor: Actor,
  which: Which,
  { success, comment }: TaskReport,
): Promise<CompleteTaskOutcome> {
  const note = cutText(cleanText(comment), LONGEST.comment);
  const outcome = await changeRequest<CompleteTaskOutcome>(ports.requests, actor, which, async (request) => {
    const why = (await whyNotHandle(ports, actor, request)) ?? whyNotComplete(request);
    if (why !== null) return { kind: 'answer', answer: { kind: 'refused', why, request } };
    return success ? succeeded(ports, actor, request, note) : failed(ports, actor, request, note);
  });
  if (outcome.kind === 'refused') await ports.refusals.note(actor, outcome.request, 'task', outcome.why);
  return outcome;
}

function whyNotComplete({ state, scope }: EscalationRequest): DecisionRefusal | null {
  const move = transition(state, 'complete');
  if (move.kind === 'refused') return move.why;
  return isCarriedByHand(scope) ? null : 'not-yours-to-do';
}

async function succeeded(
  ports: CompleteTaskPorts,
  actor: Actor,
  before: EscalationRequest,
  note: string,
): Promise<Plan<CompleteTaskOutcome>> {
  const at = ports.now();
  const result: RequestResult = { kind: 'by-hand', by: personOf(actor), note };
  const execution = await ports.executions.find(before.tenantId, before.number);
  if (before.scope.kind === 'release') await releaseHold(ports, before);
  const deadlines = { ...NO_DEADLINES, remindAt: afterWishedEnd(before.scope, await ports.zoneOf(before)) };
  return {
    kind: 'change',
    change: {
      request: { ...before, state: 'done', result, failure: null, changedAt: at, ...deadlines },
      audit: [recorded(before, at, actor, { kind: 'completed', result }, 'done')],
      jobs: [tell(before, 'done', actor)],
      ...(execution && { execution: { ...execution, step: null } }),
    },
    answer: (request) => ({ kind: 'done', request }),
  };
}

/** The execution stays where it is: the task can be tried again. */
function failed(
  { now }: CompleteTaskPorts,
  actor: Actor,
  before: EscalationRequest,
  detail: string,
): Plan<CompleteTaskOutcome> {
  const at = now();
  const failure = 'by-hand-failed';
  return {
    kind: 'change',
    change: {
      request: { ...before, state: 'failed', failure, changedAt: at, ...NO_DEADLINES },
      audit: [recorded(before, at, actor, { kind: 'failed', failure, detail }, 'failed')],
      jobs: [tell(before, 'failed', actor)],
    },
    answer: (request) => ({ kind: 'failed', request }),
  };
}
