import { type RequestPerson } from '../domain/request';

/**
 * Something that people are told of unasked. It carries references only; what is said is made of the request as it stands
 * when it is said.
 */
export interface Notice {
  readonly tenantId: string;
  readonly number: number;
  readonly about: NoticeAbout;
  /** Who caused it; null for the bot itself. They are not told what they did themselves. */
  readonly by: RequestPerson | null;
}

export type NoticeAbout =
  /** To approvers: something waits. Their card is placed; the requester's too. */
  | 'submitted'
  /** To both: the scope is another one, approvals are void. */
  | 'scope-changed'
  /** To the requester and the other approvers: one of two has said yes. */
  | 'endorsed'
  /** To both: decided. */
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'expired'
  /** To approvers: it still waits. */
  | 'reminder'
  /** To both: somebody looks into it. */
  | 'taken-over'
  /** To both: its assignee did nothing; everybody's again. */
  | 'handed-over'
  /** To the new assignee and the requester. */
  | 'delegated'
  /** To the requester. */
  | 'question'
  /** To approvers. */
  | 'answer'
  /** To approvers: cards show the count now. */
  | 'estimated'
  /** To approvers: it could not be counted before the decision; why, and what mends it. */
  | 'not-counted'
  /** To approvers: it needs a hand, here is the runbook. */
  | 'task'
  /** To both: cards show how far it is. */
  | 'progress'
  | 'delayed'
  | 'done'
  | 'failed'
  | 'released'
  /** To both: the day that a hold was wished for has passed; it stays until somebody has it released. */
  | 'hold-ends';
