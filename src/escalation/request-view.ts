import { type DecisionRefusal } from '../domain/audit';
import { type EscalationRequest } from '../domain/request';
import { type Runbook } from './runbook/runbook';

/** As whom somebody looks at a request. A bystander sees that there is one, and nothing private of it. */
export type RequestRole = 'requester' | 'approver' | 'bystander';

/** What an approver should know before deciding; each has a sentence in presentation. */
export type PolicyWarning =
  /** Asked for by somebody else than the mailbox's owner. */
  | 'somebody-elses-mailbox'
  | 'several-mailboxes'
  /** No dates and no words: everything. */
  | 'whole-mailbox'
  /** No end: the hold stays until it is released. */
  | 'no-end'
  /** The owner is no longer in the directory. */
  | 'owner-unknown'
  /** Over 10 GB: several PST files. */
  | 'several-psts'
  /** Over 40 GB: several packages. */
  | 'several-packages'
  /** Counted nothing. */
  | 'nothing-found'
  /** Its dates reach back further than mail in Recoverable Items lives. */
  | 'beyond-retention'
  | 'two-approvers-needed';

/** A request as one reader sees it. */
export interface RequestView {
  readonly request: EscalationRequest;
  readonly role: RequestRole;
  readonly warnings: readonly PolicyWarning[];
  /** Approvers that policy wants. */
  readonly approvalsNeeded: number;
  /** Why this approver cannot decide it, or null where they can; the server checks again when they do. */
  readonly cannotDecide: DecisionRefusal | null;
  /** For an approver, where a hand is needed. */
  readonly runbook: Runbook | null;
}
