/** What an agent does by hand in Exchange Online PowerShell, filled in and quoted, ready to paste. */
export interface Runbook {
  readonly kind: RunbookKind;
  readonly steps: readonly RunbookStep[];
}

export type RunbookKind = 'litigation-hold' | 'purged' | 'departed' | 'release-litigation-hold';

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
  | 'find-inactive'
  | 'keep-before-licence'
  | 'convert-to-shared'
  | 'grant-access'
  | 'search-mailbox'
  | 'disconnect';

export interface RunbookStep {
  readonly title: RunbookTitle;
  /** Lines of PowerShell; every value from the request is a quoted literal. */
  readonly lines: readonly string[];
}
