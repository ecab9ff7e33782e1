import { type DataSource } from './data-source';
import { type HoldState } from './hold-state';
import { type Identity } from './identity';

/** A hold policy of a case (graph-facts 7.4). */
export interface LegalHold {
  readonly id: string;
  displayName: string;
  description: string | null;
  /** KQL; null holds everything. */
  contentQuery: string | null;
  isEnabled: boolean;
  readonly createdBy: Identity;
  lastModifiedBy: Identity;
  readonly createdAt: number;
  modifiedAt: number;
  /** When the latest change has reached every source. */
  distributedAt: number;
  /** The latest distribution fails. */
  fails: boolean;
  readonly hold: HoldState;
  readonly userSources: DataSource[];
  readonly siteSources: DataSource[];
}

export type PolicyStatus = 'pending' | 'error' | 'success';

export function policyStatus(policy: LegalHold, now: number): PolicyStatus {
  if (now < policy.distributedAt) return 'pending';
  return policy.fails ? 'error' : 'success';
}

/** Carries a change of the policy out to its sources; one that fails leaves them as they were. */
export function distribute(policy: LegalHold, now: number, takesMs: number, fails: boolean): void {
  policy.modifiedAt = now;
  policy.distributedAt = now + takesMs;
  policy.fails = fails;
  if (!fails) policy.hold.order(policy.isEnabled, now, takesMs);
}
