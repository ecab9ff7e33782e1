import { type GuardReason } from '../domain/limit';
import { DAY_MS, type EpochMs } from '../domain/time';
import { type DaysOrNever, type SelfService } from '../policy/policy';
import { type Match } from './search-outcome';

type Guard = Pick<
  SelfService,
  'restoreApprovalAbove' | 'oldApprovalAbove' | 'oldAfterDeletedDays' | 'oldAfterReceivedDays'
>;

/**
 * Why somebody else has to approve a restore: whoever has got hold of an account wants all there is, or what has long
 * been forgotten; who deleted by mistake wants what is gone since lately. Null where nobody has to.
 */
export function whyGuarded(
  guard: Guard,
  matches: readonly Match[],
  now: EpochMs,
): Extract<GuardReason, 'at-once' | 'old'> | null {
  const { restoreApprovalAbove, oldApprovalAbove } = guard;
  if (restoreApprovalAbove > 0 && matches.length > restoreApprovalAbove) return 'at-once';
  if (oldApprovalAbove === 0 || matches.length <= oldApprovalAbove) return null;
  const old = matches.filter((match) => isOld(guard, match, now));
  return old.length > oldApprovalAbove ? 'old' : null;
}

/** True where a list of so many could be guarded at all: only then it has to be looked through. */
export function mayBeGuarded({ restoreApprovalAbove, oldApprovalAbove }: Guard, count: number): boolean {
  return [restoreApprovalAbove, oldApprovalAbove].some((above) => above > 0 && count > above);
}

function isOld(
  { oldAfterDeletedDays, oldAfterReceivedDays }: Guard,
  { message: { deleted, receivedAt } }: Match,
  now: EpochMs,
): boolean {
  return (
    isBefore(deleted.at, oldAfterDeletedDays, now) ||
    (receivedAt !== null && isBefore(receivedAt, oldAfterReceivedDays, now))
  );
}

function isBefore(at: EpochMs, days: DaysOrNever, now: EpochMs): boolean {
  return days !== 'never' && at < now - days * DAY_MS;
}
