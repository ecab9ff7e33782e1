import { type RequestState } from './request-states';
import { type EpochMs } from './time';

/**
 * What an employee may not decide alone. `release` ends a hold, as a request of its own; `restore` is more of one's own
 * mail at once than self-service allows.
 */
export const REQUEST_KINDS = ['hold', 'export', 'purged', 'departed', 'release', 'restore'] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Kinds that a person fills a form for (contract, section 4). */
export const FORM_KINDS = ['hold', 'export', 'purged', 'departed'] as const satisfies readonly RequestKind[];

export type FormKind = (typeof FORM_KINDS)[number];

/**
 * What Graph does not reach (graph-facts 4) and an agent brings back: deleted calendar entries, contacts, tasks or notes; the
 * version of a message before its attachment was removed; deleted mail, not only purged, of a mailbox that the requester cannot
 * open; who or what deleted it.
 */
export const MATTERS_BY_HAND = ['event', 'contact', 'task', 'note', 'attachment', 'mail', 'trace'] as const;

/** What a request of the kind `purged` is after where that is not purged mail; `backup`: mail of a day, from Microsoft 365 Backup. */
export const MATTERS = [...MATTERS_BY_HAND, 'backup'] as const;

export type Matter = (typeof MATTERS)[number];

export type MatterByHand = (typeof MATTERS_BY_HAND)[number];

/**
 * An eDiscovery hold keeps what matches, by Graph. Litigation Hold keeps a whole mailbox and has no Graph API
 * (graph-facts 8): the two are never called by each other's name.
 */
export type HoldType = 'ediscovery' | 'litigation';

/** A mailbox that a request is about. */
export interface RequestMailbox {
  /** SMTP address, lower-case. */
  readonly address: string;
  /** As the directory names its owner; the address where it does not know them any more. */
  readonly name: string;
  /** Entra object id; null where the directory does not know the owner any more. */
  readonly personId: string | null;
}

/**
 * What is asked for. An approval holds for exactly one scope: see `escalation/scope-digest.ts`. Days are local ISO dates
 * of the requester, both included; null is open to that side.
 */
export interface RequestScope {
  readonly kind: RequestKind;
  /** At least one. */
  readonly mailboxes: readonly RequestMailbox[];
  readonly from: string | null;
  readonly to: string | null;
  /** What the mail is about, in plain words; never KQL. Empty: everything. */
  readonly query: string;
  /** The last day a hold is wished for; null: until it is released. */
  readonly until: string | null;
  readonly holdType: HoldType;
  /** Number of the hold that a `release` ends. */
  readonly releases: number | null;
  /** The list of deleted mail that a `restore` brings back. */
  readonly searchRef: string | null;
  /** How many messages that list has. */
  readonly messages?: number;
  /** Only with `purged`; absent: mail. */
  readonly matter?: Matter;
}

/** A person in a request, as the channel or the directory vouches for them. */
export interface RequestPerson {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
}

/** One approver's yes, bound to the scope they saw. */
export interface Approval {
  readonly by: RequestPerson;
  readonly at: EpochMs;
  readonly comment: string;
  readonly scopeDigest: string;
}

/** One approver's no. Policy says whether one is enough. */
export interface Rejection {
  readonly by: RequestPerson;
  readonly at: EpochMs;
  readonly comment: string;
}

/** Question and answer between approver and requester. */
export interface RequestRemark {
  readonly by: RequestPerson;
  readonly at: EpochMs;
  readonly side: 'approver' | 'requester';
  readonly text: string;
}

/** What eDiscovery counted before anything leaves. */
export interface ExportEstimate {
  readonly items: number;
  /** Bytes. */
  readonly size: number;
  readonly mailboxes: number;
  /** Items that could not be indexed, and may or may not match. */
  readonly unindexedItems: number;
}

/** A file of an export. It is fetched in the Purview portal, not here (graph-facts 7.5). */
export interface ExportFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What came of a request, once it is done. */
export type RequestResult =
  | { readonly kind: 'hold'; readonly caseName: string }
  | { readonly kind: 'released' }
  | {
      readonly kind: 'export';
      readonly caseName: string;
      readonly files: readonly ExportFile[];
      /** When the files are gone from the service, about. */
      readonly availableUntil: EpochMs;
      /** Some items could not be exported. */
      readonly partial: boolean;
    }
  /** Mail as it was then, in new folders of the mailbox. */
  | {
      readonly kind: 'from-backup';
      readonly items: number;
      readonly folders: readonly string[];
      readonly asOf: EpochMs;
      readonly partial: boolean;
    }
  /** A member of the helpdesk carried it out by the runbook. */
  | { readonly kind: 'by-hand'; readonly by: RequestPerson; readonly note: string }
  /**
   * Mail was put back into the requester's own mailbox. `left` stays where it was because the requester stopped the
   * restore; absent where they did not.
   */
  | { readonly kind: 'restored'; readonly moved: number; readonly failed: number; readonly left?: number };

/** Why it could not be carried out: a code with a sentence and a cure in presentation's words. */
export type RequestFailure =
  | 'licence-missing'
  | 'role-missing'
  | 'consent-missing'
  | 'not-configured'
  | 'mailbox-not-found'
  | 'hold-failed'
  | 'export-failed'
  | 'nothing-to-export'
  /** The list of mail that a `restore` names is not kept any more. */
  | 'list-gone'
  | 'gave-up'
  | 'case-gone'
  | 'by-hand-failed'
  /** Microsoft 365 Backup lets the application not in. */
  | 'backup-refused'
  /** No backup is made of the mailbox. */
  | 'not-backed-up'
  /** No backup of those days, or nothing in it that fits. */
  | 'nothing-in-backup'
  | 'backup-failed'
  | 'unexpected';

/** What a request holds as long as nobody has done anything about it. */
export const UNTOUCHED = {
  assignee: null,
  approvals: [],
  rejections: [],
  remarks: [],
  estimate: null,
  result: null,
  failure: null,
  progress: null,
} as const satisfies Partial<EscalationRequest>;

/** A request as it stands. */
export interface EscalationRequest {
  /** Shown as `#12`; counted per tenant. */
  readonly number: number;
  /** Opaque; what cards carry. */
  readonly ref: string;
  readonly tenantId: string;
  /** Goes up by one with every change; whoever changes an older one is told so. */
  readonly version: number;
  readonly state: RequestState;
  readonly requester: RequestPerson;
  readonly scope: RequestScope;
  readonly scopeDigest: string;
  readonly reason: string;
  /** Who looks after it: took it over or was handed it. */
  readonly assignee: RequestPerson | null;
  readonly approvals: readonly Approval[];
  readonly rejections: readonly Rejection[];
  readonly remarks: readonly RequestRemark[];
  readonly estimate: ExportEstimate | null;
  readonly result: RequestResult | null;
  readonly failure: RequestFailure | null;
  /** Percent of what the service reports while it works; null where it tells nothing. */
  readonly progress: number | null;
  readonly createdAt: EpochMs;
  readonly changedAt: EpochMs;
  /** When it ends undecided; null once decided. */
  readonly expiresAt: EpochMs | null;
  /** When approvers are reminded next; of a hold in place, when its wished-for end has passed. Null where not. */
  readonly remindAt: EpochMs | null;
  /** When it goes back from its assignee to everybody; null where nobody has it. */
  readonly handOverAt: EpochMs | null;
}

/** The last word was an approver's, and it waits for the requester's. */
export function isQuestionOpen({ state, remarks }: EscalationRequest): boolean {
  return state === 'submitted' && remarks.at(-1)?.side === 'approver';
}
