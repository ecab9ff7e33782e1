import { type FormKind, type HoldType, type Matter, type RequestPerson } from '../domain/request';
import { type GuardReason } from '../domain/limit';
import { type EpochMs } from '../domain/time';

/** What stands in the form, as typed: every field may hold anything. */
export interface RequestForm {
  readonly kind: FormKind | 'release' | 'restore';
  /** Addresses, separated by commas; empty: the requester's own mailbox. */
  readonly mailbox: string;
  /** Local ISO dates, both included; empty: open. */
  readonly from: string;
  readonly to: string;
  readonly query: string;
  readonly reason: string;
  /** Last day of a hold; empty: until it is released. */
  readonly until: string;
  readonly holdType: HoldType;
}

/** Why a restore is asked for instead of done: the limit it is over, and when a day's is open again. */
export interface RestoreGuard {
  readonly reason: GuardReason;
  readonly most: number;
  readonly again?: EpochMs;
}

/** A form that a person has open. Its reference becomes the request's, so that a second press sends nothing twice. */
export interface RequestDraft {
  readonly ref: string;
  readonly tenantId: string;
  readonly requester: RequestPerson;
  readonly form: RequestForm;
  /** The hold that a `release` ends. */
  readonly releases: number | null;
  /** The list that a `restore` brings back. */
  readonly searchRef: string | null;
  /** How many messages that list has. */
  readonly messages?: number;
  /** What it is after where that is no mail; counts as long as the form's kind is `purged`. */
  readonly matter?: Matter;
  /** Why the `restore` needs a yes; absent in forms of former versions and in a request's form opened again. */
  readonly guard?: RestoreGuard;
  readonly at: EpochMs;
}

export type FormField = Exclude<keyof RequestForm, 'holdType'>;

/** What is wrong with a field; each has a sentence in presentation, shown at the field. */
export type FieldFault =
  | 'reason-missing'
  | 'reason-too-long'
  | 'query-too-long'
  | 'not-a-date'
  | 'date-in-future'
  | 'date-in-past'
  | 'ends-before-it-begins'
  | 'mailbox-unknown'
  | 'mailbox-external'
  | 'mailbox-not-an-address'
  | 'too-many-mailboxes'
  | 'mailbox-missing'
  | 'kind-unknown'
  /** A request that was sent stays what it is, for the reason it was sent with. */
  | 'kind-fixed'
  | 'reason-fixed'
  /** Litigation Hold keeps a whole mailbox: no dates, no words (graph-facts 8). */
  | 'not-with-litigation-hold'
  | 'directory-silent';

export interface FieldProblem {
  readonly field: FormField;
  readonly fault: FieldFault;
  /** The part at fault, as typed: one of several addresses. */
  readonly value?: string;
}

/** Longest texts a request keeps, in characters. */
export const LONGEST = { reason: 2000, query: 500, comment: 1000, mailbox: 1000 } as const;

export const MOST_MAILBOXES = 10;

/** Drafts, kept for a day. */
export interface DraftStore {
  save(draft: RequestDraft): Promise<void>;
  /** Null where it is unknown, old or somebody else's. */
  find(ref: string, personId: string): Promise<RequestDraft | null>;
}
