import { type DecisionRefusal } from '../domain/audit';
import { type EscalationRequest } from '../domain/request';
import { type Actor } from './actor';
import { castVote, type VoteOutcome } from './cast-vote';
import { changeRequest, type Plan } from './change-request';
import { cleanText, cutText } from './clean-text';
import { whyNotDecide, type Wish } from './decision-right';
import { type EscalationPorts } from './escalation-ports';
import { type NoSuchRequest, type Which } from './find-request';
import { whyNotHandle } from './handling-right';
import { LONGEST } from './request-form';
import { whyNotReleasable } from './scope-of-release';
import { hasVoted } from './voting';

export type DecidePorts = Pick<
  EscalationPorts,
  'requests' | 'executions' | 'refusals' | 'directory' | 'helpdesk' | 'helpdeskGroupId' | 'policy' | 'now'
>;

export interface Decision {
  readonly wish: Wish;
  readonly comment: string;
  /** Digest of the scope that stood on the card; null where it was decided by a sentence. */
  readonly seenDigest: string | null;
}

export interface Refused {
  readonly kind: 'refused';
  readonly why: DecisionRefusal;
  readonly request: EscalationRequest;
}

export type DecisionOutcome = VoteOutcome | Refused | NoSuchRequest;

/**
 * One person's yes or no. Everything is checked at this moment: who they are, whose request and mailbox it is, where it
 * stands and whether the scope is the one they saw. A decision that does not count is put on record.
 */
export async function decideRequest(
  ports: DecidePorts,
  actor: Actor,
  which: Which,
  decision: Decision,
): Promise<DecisionOutcome> {
  const outcome = await changeRequest<DecisionOutcome>(ports.requests, actor, which, (request, atFirst) =>
    plan(ports, actor, decision, request, atFirst),
  );
  if (outcome.kind === 'refused') {
    await ports.refusals.note(actor, outcome.request, decision.wish, outcome.why);
  }
  return outcome;
}

async function plan(
  ports: DecidePorts,
  actor: Actor,
  { wish, comment, seenDigest }: Decision,
  request: EscalationRequest,
  atFirst: EscalationRequest,
): Promise<Plan<DecisionOutcome>> {
  const why =
    (await whyNotHandle(ports, actor, request)) ??
    meanwhile(whyNotDecide(request, actor.id, wish, ports.now()), actor, request, atFirst) ??
    ((seenDigest ?? atFirst.scopeDigest) === request.scopeDigest ? null : 'scope-changed') ??
    (wish === 'approve' ? await whyNotRelease(ports, request) : null);
  if (why !== null) return { kind: 'answer', answer: { kind: 'refused', why, request } };
  const text = cutText(cleanText(comment), LONGEST.comment);
  return castVote(ports, actor, { wish, comment: text }, request);
}

/** Where it could be decided a moment ago and somebody has decided it since, that is the reason. */
function meanwhile(
  why: DecisionRefusal | null,
  { id }: Actor,
  request: EscalationRequest,
  atFirst: EscalationRequest,
): DecisionRefusal | null {
  if (why === null || atFirst.state !== 'submitted') return why;
  switch (request.state) {
    case 'approved':
    case 'rejected':
    case 'executing':
    case 'done':
    case 'failed':
      return hasVoted(request, id) ? 'already-voted' : 'somebody-was-quicker';
    case 'draft':
    case 'submitted':
    case 'withdrawn':
    case 'expired':
    case 'released':
      return why;
  }
}

/** Of two requests to release the same hold, one comes too late. */
async function whyNotRelease(
  { requests }: DecidePorts,
  { tenantId, scope }: EscalationRequest,
): Promise<DecisionRefusal | null> {
  if (scope.kind !== 'release') return null;
  const hold = scope.releases === null ? null : await requests.byNumber(tenantId, scope.releases);
  return hold === null ? 'not-in-place' : whyNotReleasable(hold);
}
