import { type EscalationRequest } from '../domain/request';
import { type KindPolicy, type Policy } from '../policy/policy';

/** The rules that a request is decided by. */
export function rulesOf(policy: Policy, { scope }: EscalationRequest): KindPolicy {
  return policy.kinds[scope.kind];
}

/** True where this person has said yes or no to the request as it stands. */
export function hasVoted({ approvals, rejections }: EscalationRequest, personId: string): boolean {
  return [...approvals, ...rejections].some(({ by }) => by.id === personId);
}

/** How many different people have said yes to this very scope. */
export function approvalCount({ approvals, scopeDigest }: EscalationRequest): number {
  const yes = approvals.filter((approval) => approval.scopeDigest === scopeDigest);
  return new Set(yes.map(({ by }) => by.id)).size;
}

/** How many noes end a request. */
export function rejectionsNeeded({ rejection, approvers }: KindPolicy): number {
  return rejection === 'first' ? 1 : approvers;
}
