import { type EscalationRequest } from '../domain/request';
import { type EpochMs } from '../domain/time';
import { type Actor, personOf } from './actor';
import { isCarriedByHand } from './carried-by-hand';
import { execute, type Plan, recorded, tell } from './change-request';
import { type Deadlines, handOverTime, NO_DEADLINES, nextReminder } from './deadlines';
import { type Wish } from './decision-right';
import { type EscalationPorts } from './escalation-ports';
import { closingJobs } from './closing-jobs';
import { type Policy } from '../policy/policy';
import { type RequestChange } from './ports';
import { approvalCount, rejectionsNeeded, rulesOf } from './voting';

export type VotePorts = Pick<EscalationPorts, 'executions' | 'policy' | 'now'>;

export interface VoteOutcome {
  /** `endorsed`: policy wants another yes. `voted-against`: policy wants more noes. */
  readonly kind: 'endorsed' | 'approved' | 'voted-against' | 'rejected';
  readonly request: EscalationRequest;
}

interface Vote {
  readonly wish: Wish;
  readonly comment: string;
}

/** What a vote that counts brings about. */
export async function castVote(
  ports: VotePorts,
  actor: Actor,
  { wish, comment }: Vote,
  request: EscalationRequest,
): Promise<Plan<VoteOutcome>> {
  const at = ports.now();
  const { kind, change } =
    wish === 'approve'
      ? votedFor(ports.policy(), actor, request, comment, at)
      : await votedAgainst(ports, actor, request, comment, at);
  return { kind: 'change', change, answer: (changed) => ({ kind, request: changed }) };
}

interface Voted {
  readonly kind: VoteOutcome['kind'];
  readonly change: RequestChange;
}

function votedFor(
  policy: Policy,
  actor: Actor,
  before: EscalationRequest,
  comment: string,
  at: EpochMs,
): Voted {
  const { scopeDigest, scope } = before;
  const approvals = [...before.approvals, { by: personOf(actor), at, comment, scopeDigest }];
  const request = { ...before, approvals, changedAt: at };
  const needed = rulesOf(policy, request).approvers;
  if (approvalCount(request) < needed) {
    const what = { kind: 'endorsed', comment, scopeDigest, needed } as const;
    const audit = [recorded(before, at, actor, what)];
    return { kind: 'endorsed', change: { request, audit, jobs: [tell(request, 'endorsed', actor)] } };
  }
  const deadlines = isCarriedByHand(scope) ? handDeadlines(policy, request, at) : NO_DEADLINES;
  return {
    kind: 'approved',
    change: {
      request: { ...request, state: 'approved', ...deadlines },
      audit: [recorded(before, at, actor, { kind: 'approved', comment, scopeDigest }, 'approved')],
      jobs: [tell(request, 'approved', actor), execute(request)],
    },
  };
}

/** What an agent has to do by hand is reminded of like a decision, but never expires. */
export function handDeadlines(policy: Policy, request: EscalationRequest, at: EpochMs): Deadlines {
  const { kind } = request.scope;
  return {
    expiresAt: null,
    remindAt: nextReminder(policy, kind, at),
    handOverAt: request.assignee === null ? null : handOverTime(policy, kind, at),
  };
}

async function votedAgainst(
  { executions, policy }: VotePorts,
  actor: Actor,
  before: EscalationRequest,
  comment: string,
  at: EpochMs,
): Promise<Voted> {
  const rejections = [...before.rejections, { by: personOf(actor), at, comment }];
  const request = { ...before, rejections, changedAt: at };
  if (rejections.length < rejectionsNeeded(rulesOf(policy(), request))) {
    const audit = [recorded(before, at, actor, { kind: 'voted-against', comment })];
    return { kind: 'voted-against', change: { request, audit, jobs: [tell(request, 'progress', actor)] } };
  }
  return {
    kind: 'rejected',
    change: {
      request: { ...request, state: 'rejected', ...NO_DEADLINES },
      audit: [recorded(before, at, actor, { kind: 'rejected', comment }, 'rejected')],
      jobs: [tell(request, 'rejected', actor), ...(await closingJobs(executions, request))],
    },
  };
}
