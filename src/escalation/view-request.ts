import { type EscalationRequest } from '../domain/request';
import { type Actor } from './actor';
import { isCarriedByHand } from './carried-by-hand';
import { type DecisionRefusal } from '../domain/audit';
import { whyNotDecide } from './decision-right';
import { type EscalationPorts } from './escalation-ports';
import { findRequest, type NoSuchRequest, type Which } from './find-request';
import { whyNotFree } from './handling-right';
import { askMembership, type MembershipPorts } from './membership';
import { policyWarnings } from './policy-warnings';
import { type RequestRole, type RequestView } from './request-view';
import { type Runbook } from './runbook/runbook';
import { runbookOf } from './runbook/runbook-of';
import { whyNotReleasable } from './scope-of-release';
import { rulesOf } from './voting';

export type ViewPorts = MembershipPorts & Pick<EscalationPorts, 'requests' | 'policy' | 'zoneOf' | 'now'>;

export type ViewOutcome = { readonly kind: 'view'; readonly view: RequestView } | NoSuchRequest;

/** A request as this person may see it at this moment. */
export async function viewRequest(ports: ViewPorts, actor: Actor, which: Which): Promise<ViewOutcome> {
  const request = await findRequest(ports.requests, actor, which);
  if (request === null) return { kind: 'no-such-request' };
  const { role, cannotDecide } = await standing(ports, actor, request);
  return { kind: 'view', view: await viewAs(ports, request, role, cannotDecide) };
}

/**
 * The same for who has just done something about it: that they may was found out when they did, and is not asked again.
 */
export async function viewOfDoer(
  ports: ViewPorts,
  actor: Actor,
  request: EscalationRequest,
  role: Exclude<RequestRole, 'bystander'>,
): Promise<RequestView> {
  const cannotDecide = role === 'requester' ? 'own-request' : await whyNotNow(ports, actor, request);
  return viewAs(ports, request, role, cannotDecide);
}

/** The same for somebody whose role is known already: whoever is told of a change unasked. */
export async function viewAs(
  ports: Pick<ViewPorts, 'policy' | 'zoneOf' | 'now'>,
  request: EscalationRequest,
  role: RequestRole,
  cannotDecide: DecisionRefusal | null,
): Promise<RequestView> {
  const policy = ports.policy();
  return {
    request,
    role,
    warnings: policyWarnings(request, { policy, now: ports.now() }),
    approvalsNeeded: rulesOf(policy, request).approvers,
    cannotDecide,
    runbook: role === 'approver' ? await runbookFor(ports, request) : null,
  };
}

interface Standing {
  readonly role: RequestRole;
  readonly cannotDecide: DecisionRefusal | null;
}

/**
 * Whose mailbox it is about, though they did not ask for it, is a bystander even in the helpdesk: a hold is not announced
 * to whom it concerns. Where the directory does not answer, nobody is an approver.
 */
async function standing(ports: ViewPorts, actor: Actor, request: EscalationRequest): Promise<Standing> {
  if (request.requester.id === actor.id) return { role: 'requester', cannotDecide: 'own-request' };
  const membership = await askMembership(ports, actor);
  if (membership !== 'member') {
    const cannotDecide = membership === 'unknown' ? 'membership-unknown' : 'not-an-approver';
    return { role: 'bystander', cannotDecide };
  }
  const notFree = await whyNotFree(ports, actor, request);
  if (notFree !== null) return { role: 'bystander', cannotDecide: notFree };
  return { role: 'approver', cannotDecide: await whyNotNow(ports, actor, request) };
}

/** Why an approver cannot say yes at this moment. */
async function whyNotNow(
  ports: Pick<ViewPorts, 'requests' | 'now'>,
  { id }: Actor,
  request: EscalationRequest,
): Promise<DecisionRefusal | null> {
  const why = whyNotDecide(request, id, 'approve', ports.now());
  return why ?? (await whyNotReleasableNow(ports, request));
}

async function whyNotReleasableNow(
  { requests }: Pick<ViewPorts, 'requests'>,
  { tenantId, scope }: EscalationRequest,
): Promise<DecisionRefusal | null> {
  if (scope.kind !== 'release' || scope.releases === null) return null;
  const hold = await requests.byNumber(tenantId, scope.releases);
  return hold === null ? 'not-in-place' : whyNotReleasable(hold);
}

/** From the approval on until somebody has carried it out. */
async function runbookFor(
  { zoneOf }: Pick<ViewPorts, 'zoneOf'>,
  request: EscalationRequest,
): Promise<Runbook | null> {
  const isDue = ['approved', 'executing', 'failed'].includes(request.state);
  return isDue && isCarriedByHand(request.scope) ? runbookOf(request, await zoneOf(request)) : null;
}
