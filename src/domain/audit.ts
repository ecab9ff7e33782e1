import {
  type ExportEstimate,
  type RequestFailure,
  type RequestPerson,
  type RequestRemark,
  type RequestResult,
  type RequestScope,
} from './request';
import { type Refusal, type RequestState } from './request-states';
import { type GuardReason, type Limit } from './limit';
import { type EndReason, type ReminderChoice } from './reminder';
import { type EpochMs } from './time';

/** Who did it: a person, or the bot by itself. */
export type AuditActor = RequestPerson | 'bot';

/** Why somebody's decision did not count, beside the states' own reasons. */
export type DecisionRefusal =
  | Refusal
  | 'not-an-approver'
  | 'membership-unknown'
  | 'own-request'
  | 'own-mailbox'
  | 'already-voted'
  | 'scope-changed'
  | 'somebody-was-quicker'
  | 'not-the-requester'
  | 'not-yours-to-do';

/** What an honest person hardly does; on record for whoever looks into an incident. */
export type Anomaly =
  /** More than policy allows in a minute or a day. */
  | { readonly kind: 'limit-reached'; readonly limit: Limit; readonly most: number }
  /** A restore that somebody else has to approve, of so many messages. */
  | { readonly kind: 'restore-guarded'; readonly reason: GuardReason; readonly messages: number }
  /** A button of a card that was made for somebody else. */
  | { readonly kind: 'foreign-card-refused'; readonly verb: string }
  /** Somebody of a tenant that is not served. */
  | { readonly kind: 'foreign-tenant-refused'; readonly tenant: string };

/** Somebody worked in a mailbox that is not their own, with the right that Exchange gives them. */
export type MailboxAccess =
  /** `opened` is false where Exchange did not let them. */
  | { readonly kind: 'shared-mailbox-searched'; readonly mailbox: string; readonly opened: boolean }
  | { readonly kind: 'shared-mailbox-restored'; readonly mailbox: string; readonly messages: number };

/** Since when and until when the bot looks into somebody's mailbox by itself, and who wanted that. */
export type Watching =
  /** `former`: what they wanted before; null where nothing. */
  | {
      readonly kind: 'reminders-wanted';
      readonly choice: ReminderChoice;
      readonly former: ReminderChoice | null;
    }
  | { readonly kind: 'reminders-ended' }
  /** By the bot itself, for this person (Entra object id). */
  | { readonly kind: 'reminders-stopped'; readonly person: string; readonly reason: EndReason };

/** What happened. One shape per kind; `before` and `after` are states where the event changes it. */
export type AuditWhat =
  | {
      readonly kind: 'submitted';
      readonly scope: RequestScope;
      readonly scopeDigest: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'scope-changed';
      readonly from: RequestScope;
      readonly to: RequestScope;
      readonly scopeDigest: string;
      readonly approvalsVoided: number;
    }
  | {
      readonly kind: 'endorsed';
      readonly comment: string;
      readonly scopeDigest: string;
      readonly needed: number;
    }
  | { readonly kind: 'approved'; readonly comment: string; readonly scopeDigest: string }
  | { readonly kind: 'voted-against'; readonly comment: string }
  | { readonly kind: 'rejected'; readonly comment: string }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'reminded' }
  | { readonly kind: 'handed-over'; readonly from: RequestPerson }
  | { readonly kind: 'taken-over'; readonly from: RequestPerson | null }
  | { readonly kind: 'delegated'; readonly to: RequestPerson }
  | { readonly kind: 'remarked'; readonly remark: RequestRemark }
  | {
      readonly kind: 'decision-refused';
      readonly wish: 'approve' | 'reject' | 'withdraw' | 'task';
      readonly why: DecisionRefusal;
    }
  | { readonly kind: 'estimated'; readonly estimate: ExportEstimate }
  /** The bot is about to ask the service for something, or has been answered; `reference` is the service's id. */
  | {
      readonly kind: 'step';
      readonly step: string;
      readonly phase: 'begun' | 'ended';
      readonly reference: string | null;
    }
  | { readonly kind: 'started' }
  | { readonly kind: 'retried' }
  | { readonly kind: 'completed'; readonly result: RequestResult }
  | { readonly kind: 'failed'; readonly failure: RequestFailure; readonly detail: string }
  | { readonly kind: 'released'; readonly by: number }
  | { readonly kind: 'helpdesk-bound'; readonly conversationId: string }
  | Anomaly
  | MailboxAccess
  | Watching;

/** One line of the record, as it is handed over to be kept. */
export interface AuditEvent {
  readonly at: EpochMs;
  readonly tenantId: string;
  /** Null for what concerns no single request. */
  readonly request: number | null;
  readonly actor: AuditActor;
  readonly what: AuditWhat;
  readonly before: RequestState | null;
  readonly after: RequestState | null;
}

/** One line of the record, as it is kept: chained to the line before it, so that a gap or a change shows. */
export interface AuditRecord extends AuditEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  /** SHA-256 over the previous hash and this line's canonical JSON, lower-case hex. */
  readonly hash: string;
  readonly previousHash: string;
}
