import { type ArchiveStanding } from '../domain/archive-standing';
import { type InboxRule } from '../domain/inbox-rule';
import { type Mailbox } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { type RetentionTag } from '../domain/retention-tag';
import { type ExchangeHealth } from '../domain/service-health';

/** The tenant's health dashboard. */
export interface ServiceHealth {
  /** @throws RecoveryError where it does not answer, or not before the signal */
  exchange(signal: AbortSignal): Promise<ExchangeHealth>;
}

export interface TaggedFolder {
  /** Display names from the top, joined by `/`. */
  readonly path: string;
  /** Null where the folder has no tag of its own. */
  readonly tag: RetentionTag | null;
}

/** What the organisation's rules do with folders. */
export interface FolderTags {
  /**
   * The live folders of this name.
   *
   * @param name Graph's well-known name, or the folder's own name or path as people write it
   */
  of(mailbox: Mailbox, name: string): Promise<readonly TaggedFolder[]>;
}

/** The rules of a person's Inbox. */
export interface InboxRules {
  /**
   * Rules that move or delete mail, in the order they run; null where the person's consent does not reach so far.
   *
   * @throws RecoveryError where the mailbox does not answer, or not before the signal
   */
  of(mailbox: Mailbox, signal: AbortSignal): Promise<readonly InboxRule[] | null>;
}

/** What this bot did with a message: brought it back, or took that back. */
export interface OwnMove {
  readonly kind: 'restore' | 'undo';
  /** When it began. */
  readonly at: EpochMs;
}

/** The bot's own record of what it moved. */
export interface OwnMoves {
  /** The last move of a message that came about, of those made for this person; null where there is none. */
  latest(personId: string, messageId: string): Promise<OwnMove | null>;
}

/** Who has an archive mailbox (In-Place Archive). */
export interface ArchiveMailboxes {
  /**
   * Null where nobody tells: the usage report is not open to the application, hides names, or does not come before the signal.
   *
   * @param addresses of one person, of which one is the user principal name
   */
  has(addresses: readonly string[], signal: AbortSignal): Promise<boolean | null>;
}

/** Looks into a person's archive mailbox, where something can. */
export interface ArchiveReader {
  look(mailbox: Mailbox): Promise<ArchiveStanding>;
}
