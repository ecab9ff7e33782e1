import { EXPORT_LIMITS } from '../domain/export-limits';
import { type EscalationRequest } from '../domain/request';
import { DAY_MS, type EpochMs } from '../domain/time';
import { type Policy } from '../policy/policy';
import { type PolicyWarning } from './request-view';
import { rulesOf } from './voting';

const { pstBytes, packageBytes } = EXPORT_LIMITS;

/** What an approver should know of a request before deciding, the gravest first. */
export function policyWarnings(
  request: EscalationRequest,
  { policy, now }: { readonly policy: Policy; readonly now: EpochMs },
): readonly PolicyWarning[] {
  const { scope, requester, estimate } = request;
  const applies: Readonly<Record<PolicyWarning, boolean>> = {
    'somebody-elses-mailbox': scope.mailboxes.some(({ personId }) => personId !== requester.id),
    'owner-unknown': scope.mailboxes.some(({ personId }) => personId === null),
    'several-mailboxes': scope.mailboxes.length > 1,
    'whole-mailbox': isWholeMailbox(request),
    'no-end': scope.kind === 'hold' && scope.until === null,
    'beyond-retention': isBeyondRetention(request, now - policy.retention.recoverableDays * DAY_MS),
    'nothing-found': estimate?.items === 0 && estimate.unindexedItems === 0,
    'several-packages': estimate !== null && estimate.size > packageBytes,
    'several-psts': estimate !== null && estimate.size > pstBytes && estimate.size <= packageBytes,
    'two-approvers-needed': rulesOf(policy, request).approvers === 2,
  };
  return Object.entries(applies).flatMap(([warning, holds]) => (holds ? [warning as PolicyWarning] : []));
}

function isWholeMailbox({ scope }: EscalationRequest): boolean {
  const open = scope.from === null && scope.to === null && scope.query === '';
  return open && scope.kind !== 'restore' && scope.kind !== 'release';
}

/** Mail that was purged is kept no longer than Recoverable Items keeps it; calendar entries are (graph-facts 9). */
function isBeyondRetention({ scope }: EscalationRequest, oldest: EpochMs): boolean {
  const oldestDay = new Date(oldest).toISOString().slice(0, 10);
  const isMail = scope.kind === 'purged' && scope.matter === undefined;
  return isMail && scope.from !== null && scope.from < oldestDay;
}
