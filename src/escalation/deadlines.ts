import { DateTime } from 'luxon';
import { type EscalationRequest, type RequestKind, type RequestScope } from '../domain/request';
import { type EpochMs } from '../domain/time';
import { addWorkingHours } from './add-working-hours';
import { type Policy } from '../policy/policy';

export type Deadlines = Pick<EscalationRequest, 'expiresAt' | 'remindAt' | 'handOverAt'>;

/** When a request that waits for a decision is reminded of and given up. */
export function waitingDeadlines(policy: Policy, kind: RequestKind, from: EpochMs): Deadlines {
  const { expireAfterHours } = policy.kinds[kind];
  return {
    expiresAt: addWorkingHours(from, expireAfterHours, policy.workingHours),
    remindAt: nextReminder(policy, kind, from),
    handOverAt: null,
  };
}

/**
 * When people are reminded that the day has passed which a hold was wished for; null where there is none. It ends nothing:
 * a release is a decision of its own.
 *
 * @param zone IANA zone of the requester
 */
export function afterWishedEnd({ kind, until }: RequestScope, zone: string): EpochMs | null {
  if (kind !== 'hold' || until === null) return null;
  return DateTime.fromISO(until, { zone }).plus({ days: 1 }).startOf('day').toMillis();
}

/** Nothing is waited for any more. */
export const NO_DEADLINES: Deadlines = { expiresAt: null, remindAt: null, handOverAt: null };

export function nextReminder(policy: Policy, kind: RequestKind, from: EpochMs): EpochMs {
  return addWorkingHours(from, policy.kinds[kind].remindAfterHours, policy.workingHours);
}

/** When a request goes back from its assignee to everybody. */
export function handOverTime(policy: Policy, kind: RequestKind, from: EpochMs): EpochMs {
  return addWorkingHours(from, policy.kinds[kind].handOverAfterHours, policy.workingHours);
}
