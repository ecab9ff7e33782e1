import { type RequestKind } from '../domain/request';

/** Rules of one kind of request. Hours are working hours. */
export interface KindPolicy {
  /** How many different approvers must say yes. */
  readonly approvers: 1 | 2;
  /** `first`: one no ends it. `majority`: as many noes as yeses are needed. */
  readonly rejection: 'first' | 'majority';
  readonly remindAfterHours: number;
  readonly handOverAfterHours: number;
  readonly expireAfterHours: number;
}

export interface WorkingHours {
  /** IANA zone. */
  readonly timezone: string;
  /** 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
  /** Local times `HH:mm`; `from` before `to`. */
  readonly from: string;
  readonly to: string;
}

/** What the organisation decides; read from the policy file, or these defaults. */
export interface Policy {
  readonly workingHours: WorkingHours;
  readonly kinds: Readonly<Record<RequestKind, KindPolicy>>;
  /** More messages than this at once are a request; 0: never. */
  readonly restoreApprovalAbove: number;
}

const USUAL: KindPolicy = {
  approvers: 1,
  rejection: 'first',
  remindAfterHours: 4,
  handOverAfterHours: 8,
  expireAfterHours: 80,
};

export const DEFAULT_POLICY: Policy = {
  workingHours: { timezone: 'UTC', days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  kinds: { hold: USUAL, export: USUAL, purged: USUAL, departed: USUAL, release: USUAL, restore: USUAL },
  restoreApprovalAbove: 0,
};
