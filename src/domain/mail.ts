import { type EpochMs } from './time';

/** A mailbox, and who works in it. It is reached with that person's own token, never with the application's. */
export interface Mailbox {
  /** Entra object id of the person whose token and rights count. */
  readonly personId: string;
  /** SMTP address, lower-case, of a mailbox that is not their own and that Exchange lets them open; absent: their own. */
  readonly shared?: string;
}

/** What is kept about a mailbox for the one who works in it: what Exchange shows in a shared one depends on who looks. */
export function mailboxKey({ personId, shared }: Mailbox): string {
  return shared === undefined ? personId : `${personId} in ${shared}`;
}

/** The mailbox of something that was kept with other things about it. */
export function mailboxOf({ personId, shared }: Mailbox): Mailbox {
  return { personId, ...(shared !== undefined && { shared }) };
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * How far a deleted message has gone: `deleteditems` is the Deleted Items folder and what lies below it, `deletions` the
 * Deletions folder of Recoverable Items (graph-facts 9). Purges is not for self-service.
 */
export type Stage = 'deleteditems' | 'deletions';

/** When a message was deleted. Graph documents no such property (graph-facts 3.2, 3.4). */
export interface DeletionTime {
  readonly at: EpochMs;
  /** True where it is PidTagDeletedOn; false where it is the last modification, an upper bound. */
  readonly exact: boolean;
}

/** A message as a search sees it. Its text is hostile and private. */
export interface ListedMessage {
  /** Immutable id: survives moves inside the mailbox. */
  readonly id: string;
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly receivedAt: EpochMs | null;
  /** Real id of the folder it lies in. */
  readonly folderId: string;
  readonly hasAttachments: boolean;
  /** Up to 255 characters of body text. */
  readonly preview: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly isImportant: boolean;
  readonly isFlagged: boolean;
  /** An invitation, an update or an answer to one. */
  readonly isMeeting?: true;
  /** Bytes, where Graph tells. */
  readonly size: number | null;
}

export interface DeletedMessage extends ListedMessage {
  readonly deleted: DeletionTime;
  readonly stage: Stage;
  /** Key of the folder it was deleted from: 44 upper-case hex digits, see `MailFolder.entryKey`. */
  readonly lastParent: string | null;
}

/** A message of the visible mailbox. */
export interface LiveMessage extends ListedMessage {
  /** Opens it in Outlook on the web; null where Graph gave no such link. */
  readonly webLink: string | null;
  /** Outlook shows it under “Other” while it lies in the Inbox (inferenceClassification). */
  readonly isOther: boolean;
}

/** Folders of Graph's well-known names that matter here. */
export type WellKnownFolder =
  | 'inbox'
  | 'sentitems'
  | 'drafts'
  | 'junkemail'
  | 'deleteditems'
  | 'archive'
  | 'outbox'
  | 'recoverableitemsdeletions';

export interface MailFolder {
  readonly id: string;
  readonly name: string;
  /** Display names from the top, joined by `/`: `Inbox/Projects`. */
  readonly path: string;
  readonly parentId: string | null;
  readonly wellKnown: WellKnownFolder | null;
  /**
   * Bytes 22 to 43 of the folder's entry id as upper-case hex: what a deleted message's last-parent property holds
   * (graph-facts 3.3). Null where Graph did not tell.
   */
  readonly entryKey: string | null;
  /** Deleted Items itself or a folder below it. */
  readonly isDeleted: boolean;
}

/** Why a message goes where it goes. */
export type DestinationReason =
  /** The folder it was deleted from. */
  | 'original'
  /** The mailbox does not say where it was. */
  | 'unknown-parent'
  /** The folder it was deleted from no longer exists, or lies outside this mailbox. */
  | 'parent-gone'
  /** The folder it was deleted from is itself deleted. */
  | 'parent-deleted';

export interface Destination {
  readonly folderId: string;
  readonly path: string;
  readonly wellKnown: WellKnownFolder | null;
  readonly reason: DestinationReason;
}
