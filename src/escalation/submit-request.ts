import { type EscalationRequest, type RequestScope, UNTOUCHED } from '../domain/request';
import { type Refusal } from '../domain/request-states';
import { type Actor } from './actor';
import { execute, recorded, tell } from './change-request';
import { checkForm, checkReason, type FormCheck } from './check-form';
import { waitingDeadlines } from './deadlines';
import { type EscalationPorts } from './escalation-ports';
import { newExecution } from './execution/execution';
import { firstStep } from './execution/first-step';
import { findRequest } from './find-request';
import { type NotToAsk, whyNotAsk } from './may-ask';
import { type FirstSteps } from './ports';
import { type FieldProblem, type RequestDraft, type RequestForm } from './request-form';
import { scopeDigest } from './scope-digest';
import { scopeOfRelease } from './scope-of-release';

export type SubmitPorts = Pick<
  EscalationPorts,
  'requests' | 'drafts' | 'directory' | 'policy' | 'helpdeskGroupId' | 'canEstimate' | 'now'
>;

export type SubmitOutcome =
  | { readonly kind: 'submitted'; readonly request: EscalationRequest }
  /** The same form was sent before: this is what became of it. */
  | { readonly kind: 'already-submitted'; readonly request: EscalationRequest }
  /** The draft is filled as typed. */
  | {
      readonly kind: 'problems';
      readonly draft: RequestDraft;
      readonly problems: readonly FieldProblem[];
    }
  /** The hold that was to be released is not there to be released. */
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** The organisation does not let them ask for this kind. */
  | { readonly kind: 'may-not-ask'; readonly why: NotToAsk }
  /** The draft is somebody else's, or unknown. */
  | { readonly kind: 'not-yours' }
  /** Nobody is there to decide it: no helpdesk group is set. */
  | { readonly kind: 'no-helpdesk' };

/**
 * Makes a request of a form, or says what is wrong with it. An export is counted before it is decided, where that can be
 * done.
 *
 * @param form as it came back, every field as typed
 */
export async function submitRequest(
  ports: SubmitPorts,
  requester: Actor & { readonly timezone: string },
  draft: RequestDraft,
  form: RequestForm,
): Promise<SubmitOutcome> {
  if (draft.requester.id !== requester.id || draft.tenantId !== requester.tenantId) {
    return { kind: 'not-yours' };
  }
  const earlier = await findRequest(ports.requests, requester, { ref: draft.ref });
  if (earlier !== null) return { kind: 'already-submitted', request: earlier };
  if (ports.helpdeskGroupId === null) return { kind: 'no-helpdesk' };

  const check = await checkWish(ports, draft, form, requester.timezone);
  switch (check.kind) {
    case 'refused':
      return check;
    case 'problems': {
      const typed = { ...draft, form: { ...form, kind: keptKind(draft, form, check.problems) } };
      await ports.drafts.save(typed);
      return { kind: 'problems', draft: typed, problems: check.problems };
    }
    case 'sound': {
      const why = await whyNotAsk(ports, requester, check.scope);
      if (why !== null) return { kind: 'may-not-ask', why };
      const request = newRequest(ports, draft, check.scope, check.reason);
      const kept = await ports.requests.create(request, (created) => firstSteps(ports, created));
      return { kind: 'submitted', request: kept };
    }
  }
}

type WishCheck = FormCheck | { readonly kind: 'refused'; readonly why: Refusal };

async function checkWish(
  ports: SubmitPorts,
  draft: RequestDraft,
  form: RequestForm,
  timezone: string,
): Promise<WishCheck> {
  if (draft.form.kind !== 'release') return checkForm(ports, draft, form, timezone);
  const release = await scopeOfRelease(ports.requests, draft.tenantId, draft.releases);
  if (release.kind === 'refused') return release;
  const { reason, problems } = checkReason(form);
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'sound', scope: release.scope, reason };
}

/** A kind that does not exist is not kept: the form shows the one it was opened with. */
function keptKind(
  draft: RequestDraft,
  form: RequestForm,
  problems: readonly FieldProblem[],
): RequestForm['kind'] {
  return problems.some(({ fault }) => fault === 'kind-unknown') ? draft.form.kind : form.kind;
}

type NewRequest = Omit<EscalationRequest, 'number' | 'version'>;

function newRequest(
  { policy, now }: Pick<SubmitPorts, 'policy' | 'now'>,
  { ref, tenantId, requester }: RequestDraft,
  scope: RequestScope,
  reason: string,
): NewRequest {
  const at = now();
  return {
    ref,
    tenantId,
    state: 'submitted',
    requester,
    scope,
    scopeDigest: scopeDigest(scope),
    reason,
    ...UNTOUCHED,
    createdAt: at,
    changedAt: at,
    ...waitingDeadlines(policy(), scope.kind, at),
  };
}

function firstSteps(
  { canEstimate }: Pick<SubmitPorts, 'canEstimate'>,
  request: EscalationRequest,
): ReturnType<FirstSteps> {
  const { scope, scopeDigest: digest, reason, requester, createdAt } = request;
  const draft = { ...request, state: 'draft' } as const;
  const submitted = { kind: 'submitted', scope, scopeDigest: digest, reason } as const;
  const estimates = scope.kind === 'export' && canEstimate;
  return {
    audit: [recorded(draft, createdAt, requester, submitted, 'submitted')],
    jobs: [tell(request, 'submitted', requester), ...(estimates ? [execute(request)] : [])],
    ...(estimates && { execution: newExecution(request, scope.kind, firstStep(scope)) }),
  };
}
