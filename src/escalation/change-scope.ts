import { type EscalationRequest, type RequestScope } from '../domain/request';
import { transition } from '../domain/request-states';
import { type Actor } from './actor';
import { changeRequest, execute, type Plan, recorded, tell } from './change-request';
import { checkForm } from './check-form';
import { cleanText } from './clean-text';
import { waitingDeadlines } from './deadlines';
import { type Refused } from './decide-request';
import { type EscalationPorts } from './escalation-ports';
import { type NoSuchRequest, type Which } from './find-request';
import { formOf } from './form-of-request';
import { type FieldProblem, type RequestForm } from './request-form';
import { scopeDigest } from './scope-digest';

export type ChangeScopePorts = Pick<
  EscalationPorts,
  'requests' | 'executions' | 'directory' | 'policy' | 'now'
>;

export type ChangeScopeOutcome =
  | { readonly kind: 'changed'; readonly request: EscalationRequest; readonly approvalsVoided: number }
  /** It asks for the very same: approvals stay. */
  | { readonly kind: 'unchanged'; readonly request: EscalationRequest }
  | {
      readonly kind: 'problems';
      readonly request: EscalationRequest;
      readonly problems: readonly FieldProblem[];
    }
  | Refused
  | NoSuchRequest;

/**
 * Lets a requester ask for something else before it is decided. What was voted on is no longer asked for: all votes are
 * void, an export is counted anew, and the time to decide begins again. Kind and reason stay: whoever types others is told.
 *
 * @param typed see `formOf` for what it is filled with
 */
export async function changeScope(
  ports: ChangeScopePorts,
  actor: Actor & { readonly timezone: string },
  which: Which,
  typed: RequestForm,
): Promise<ChangeScopeOutcome> {
  return changeRequest<ChangeScopeOutcome>(ports.requests, actor, which, async (request) => {
    const why = whyNotChange(actor, request);
    if (why !== null) return { kind: 'answer', answer: { kind: 'refused', why, request } };
    const form = { ...typed, kind: request.scope.kind, reason: request.reason };
    const { ref, tenantId, requester, createdAt: at } = request;
    const { matter } = request.scope;
    const asked = { ref, tenantId, requester, form: formOf(request), releases: null, searchRef: null, at };
    const draft = { ...asked, ...(matter && { matter }) };
    const check = await checkForm(ports, draft, form, actor.timezone);
    const problems = [
      ...changesOfFixed(request, typed),
      ...(check.kind === 'problems' ? check.problems : []),
    ];
    if (check.kind === 'problems' || problems.length > 0) {
      return { kind: 'answer', answer: { kind: 'problems', request, problems } };
    }
    return rescoped(ports, actor, request, check.scope);
  });
}

function whyNotChange({ id }: Actor, { requester, scope, state }: EscalationRequest): Refused['why'] | null {
  if (requester.id !== id) return 'not-the-requester';
  if (scope.kind === 'release' || scope.kind === 'restore') return 'not-yours-to-do';
  const move = transition(state, 'change-scope');
  return move.kind === 'refused' ? move.why : null;
}

/** Approvers have read the reason, and every kind has rules of its own: neither becomes another one unnoticed. */
function changesOfFixed({ scope, reason }: EscalationRequest, typed: RequestForm): readonly FieldProblem[] {
  return [
    ...(typed.kind === scope.kind ? [] : [{ field: 'kind', fault: 'kind-fixed' } as const]),
    ...(isAsShown(cleanText(typed.reason), reason)
      ? []
      : [{ field: 'reason', fault: 'reason-fixed' } as const]),
  ];
}

/** A card that grew too large shows long texts cut. */
function isAsShown(typed: string, kept: string): boolean {
  return typed === kept || (typed.endsWith('…') && kept.startsWith(typed.slice(0, -1)));
}

async function rescoped(
  { executions, policy, now }: ChangeScopePorts,
  actor: Actor,
  before: EscalationRequest,
  scope: RequestScope,
): Promise<Plan<ChangeScopeOutcome>> {
  const digest = scopeDigest(scope);
  if (digest === before.scopeDigest) {
    return { kind: 'answer', answer: { kind: 'unchanged', request: before } };
  }
  const at = now();
  const approvalsVoided = before.approvals.length;
  const from = before.scope;
  const what = { kind: 'scope-changed', from, to: scope, scopeDigest: digest, approvalsVoided } as const;
  const { expiresAt, remindAt } = waitingDeadlines(policy(), scope.kind, at);
  const isCounted = (await executions.find(before.tenantId, before.number)) !== null;
  const request: EscalationRequest = {
    ...before,
    scope,
    scopeDigest: digest,
    approvals: [],
    rejections: [],
    estimate: null,
    failure: null,
    changedAt: at,
    expiresAt,
    remindAt,
  };
  return {
    kind: 'change',
    change: {
      request,
      audit: [recorded(before, at, actor, what)],
      jobs: [tell(request, 'scope-changed', actor), ...(isCounted ? [execute(request)] : [])],
    },
    answer: (changed) => ({ kind: 'changed', request: changed, approvalsVoided }),
  };
}
