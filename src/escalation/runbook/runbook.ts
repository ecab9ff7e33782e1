/** What an agent does by hand in Exchange Online PowerShell, filled in and quoted, ready to paste. */
export interface Runbook {
  readonly kind: RunbookKind;
  readonly steps: readonly RunbookStep[];
}

export type RunbookKind =
  'litigation-hold' | 'purged' | 'items' | 'older-version' | 'trace' | 'departed' | 'release-litigation-hold';

/** Titles of steps; the words stand in presentation. */
export type RunbookTitle =
  | 'connect'
  | 'check-mailbox'
  | 'check-holds'
  | 'place-litigation-hold'
  | 'confirm-litigation-hold'
  | 'remove-litigation-hold'
  | 'list-purged'
  | 'restore-purged'
  | 'list-items'
  | 'restore-items'
  | 'list-versions'
  | 'list-rules'
  | 'list-access'
  | 'search-audit'
  | 'find-inactive'
  | 'keep-before-licence'
  | 'convert-to-shared'
  | 'grant-access'
  | 'search-mailbox'
  | 'disconnect';

/** What an agent has to know about a step; the words stand in presentation. */
export type RunbookNote =
  /** The mailbox needs Exchange Online Plan 2 (graph-facts 8). */
  | 'needs-plan-2'
  /** It takes up to four hours until the hold is in effect (graph-facts 8). */
  | 'takes-up-to-four-hours'
  /** A Litigation Hold has no last day: its duration counts from each item's receipt. It is to be removed on the wished-for day. */
  | 'remove-on-last-day'
  /** After the removal, Exchange keeps what was held for some time (graph-facts 8). */
  | 'delayed-after-release'
  /** The cmdlets need the role Mailbox Import Export, which nobody has by default (graph-facts 4). */
  | 'needs-import-export-role'
  /** Without a place named, the cmdlets look in Deleted Items, Deletions and Purges. */
  | 'all-three-places'
  /** Exchange keeps the version before a change only under a hold or retention policy (graph-facts 9). */
  | 'versions-need-hold'
  /** The audit log counts in UTC. */
  | 'audit-in-utc'
  /** What it says of others is not all the requester's business. */
  | 'audit-names-people'
  /** Days compare with an item's last change, which is about its deletion (graph-facts 3.4). */
  | 'days-are-last-change'
  /** The text is looked for in subjects, as it stands. */
  | 'text-in-subject-only'
  /** Works for a mailbox whose account still exists; an inactive one is searched instead. */
  | 'not-for-inactive'
  /** To be done before the licence is taken away, or the mailbox goes with it. */
  | 'before-licence'
  /** The search runs in Security & Compliance PowerShell; its result is exported in the Purview portal. */
  | 'export-in-portal';

export interface RunbookStep {
  readonly title: RunbookTitle;
  /** Lines of PowerShell; every value from the request is a quoted literal. */
  readonly lines: readonly string[];
  readonly notes?: readonly RunbookNote[];
}
