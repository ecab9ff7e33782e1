import {
  type DeletedMessage,
  type MailAddress,
  type Mailbox,
  type LiveMessage,
  type MailFolder,
  type Stage,
  type WellKnownFolder,
} from '../domain/mail';
import { type RetentionTag } from '../domain/retention-tag';
import { type EpochMs, type Interval } from '../domain/time';
import { type Match, type SearchSummary } from './search-outcome';
import {
  type MoveBatch,
  type MoveItem,
  type MoveOutcome,
  type MoveProgress,
  type MoveState,
  type SettledMove,
} from './move-batch';

/** What the server can sift before mail crosses the wire. */
export interface ServerFilter {
  readonly interval?: Interval;
  readonly basis: 'deleted' | 'received' | 'either';
  /** Whole addresses only. */
  readonly senderAddress?: string;
  readonly hasAttachments?: boolean;
  readonly unread?: boolean;
  /** What was deleted first comes first, in place of last: a scan that has to stop early has seen what vanishes next. */
  readonly oldestFirst?: true;
}

export interface MessagePage {
  readonly messages: readonly DeletedMessage[];
  /** True where the service was asked to leave messages out: then the folder may hold more than its pages show. */
  readonly sifted: boolean;
  /** True where the folder holds no further page. */
  readonly last: boolean;
}

/** A folder to scan: a well-known name or the real id of a folder below Deleted Items. */
export interface ScanPlace {
  readonly folder: string;
  readonly stage: Stage;
}

/** Reads deleted mail, newest deletion first where the service can sort so. */
export interface DeletedMailReader {
  /** One page per request; ends when the folder does. Stop iterating to stop asking. */
  scan(
    mailbox: Mailbox,
    place: ScanPlace,
    filter: ServerFilter,
    signal?: AbortSignal,
  ): AsyncIterable<MessagePage>;
}

/** What to look for in the visible mailbox. */
export type LiveMailQuery =
  /** Words as people write them; all lists must be met. */
  | {
      readonly kind: 'words';
      /** One of these. */
      readonly senders: readonly string[];
      readonly recipients: readonly string[];
      readonly subject: readonly string[];
      /** In subject, sender or body. */
      readonly words: readonly string[];
    }
  | { readonly kind: 'received'; readonly interval: Interval };

/** Reads mail that need not be deleted. */
export interface LiveMailReader {
  /**
   * Some fifty messages at most that the service finds, newest first, Deleted Items among them; nothing of Recoverable
   * Items.
   */
  find(mailbox: Mailbox, query: LiveMailQuery, signal?: AbortSignal): Promise<readonly LiveMessage[]>;
}

/** The folders of a mailbox. Implementations cache; see each method for what is always fresh. */
export interface Folders {
  /** Folders below Deleted Items at any depth; always asked anew. */
  deleted(mailbox: Mailbox): Promise<readonly MailFolder[]>;
  /** Folders at the top, beside the Inbox; always asked anew. */
  top(mailbox: Mailbox): Promise<readonly MailFolder[]>;
  /**
   * Folders by `entryKey`; a key that no folder has is absent from the map. Walks only as deep as needed. Of well-known
   * names they surely bear those of Deleted Items and Sent Items; any other only where it is known already.
   */
  byEntryKey(mailbox: Mailbox, keys: readonly string[]): Promise<ReadonlyMap<string, MailFolder>>;
  wellKnown(mailbox: Mailbox, name: WellKnownFolder): Promise<MailFolder>;
  /** Folders by id; one that is not there, or not where people see it, is absent from the map. */
  byId(mailbox: Mailbox, ids: readonly string[]): Promise<ReadonlyMap<string, MailFolder>>;
  /** Live folders whose name or path is this, letter case and accents aside; none, one or several. */
  named(mailbox: Mailbox, nameOrPath: string): Promise<readonly MailFolder[]>;
  /** Drops what is cached: a move met a folder that is gone. */
  forget(mailbox: Mailbox): void;
}

/**
 * Moves one message or folder. Ambiguous answers (504, cut connections) are already reconciled by immutable id. An error
 * with `retryAfterMs` puts the move off: it is to be tried again after that.
 */
export interface MailMover {
  moveMessage(
    mailbox: Mailbox,
    messageId: string,
    fromFolderId: string,
    toFolderId: string,
  ): Promise<MoveOutcome>;
  moveFolder(mailbox: Mailbox, folderId: string, toFolderId: string): Promise<MoveOutcome>;
}

export interface AttachmentInfo {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface MessagePreview {
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly receivedAt: EpochMs | null;
  /** Plain text, cut to the first lines. */
  readonly text: string;
  readonly attachments: readonly AttachmentInfo[];
  /** What the organisation's rules do with it; null where it has no tag. */
  readonly retention: RetentionTag | null;
}

export interface MessageReader {
  /**
   * Null where the message is gone.
   *
   * @param folderId where it was last seen; it may have moved since
   */
  preview(mailbox: Mailbox, messageId: string, folderId: string): Promise<MessagePreview | null>;
}

/** Mailboxes that are not a person's own. */
export interface SharedMailboxes {
  /**
   * Whether Exchange lets the person look into this mailbox, asked anew each time, in their own name. False alike where
   * they may not, where it is not there, and where the application was not given the permission.
   *
   * @throws RecoveryError where Exchange does not answer, or nobody is signed in
   */
  mayOpen(mailbox: Mailbox, signal?: AbortSignal): Promise<boolean>;
  /**
   * Mailboxes whose name has these words or whose address begins so, people's own among them, as the person's address book
   * shows them; addresses lower-case, in no order. None where the application may not ask for it: whether one opens is another question.
   *
   * @throws RecoveryError where the directory does not answer, or nobody is signed in
   */
  named(mailbox: Mailbox, name: string): Promise<readonly MailAddress[]>;
}

/** Who owns a mailbox, and whom they mean by "my boss". */
export interface Owners {
  /** The owner's own addresses, for telling the mail they sent. */
  addressesOf(mailbox: Mailbox): Promise<readonly string[]>;
  /** The owner's manager; null where the directory names none or does not let the application know. */
  managerOf(mailbox: Mailbox): Promise<MailAddress | null>;
}

/** Searches a person made, kept so that a card's opaque reference can be looked up. */
export interface SearchStore {
  save(search: SearchSummary, matches: readonly Match[]): Promise<void>;
  /** Null where the reference is unknown, expired or somebody else's. */
  find(ref: string, personId: string): Promise<SearchSummary | null>;
  /** Keeps it until then at least; harmless where it is gone. */
  keep(ref: string, personId: string, until: EpochMs): Promise<void>;
  /** Matches by position, `from` included, `to` excluded, counted from 0. */
  matches(ref: string, from: number, to: number): Promise<readonly Match[]>;
}

/** How a runner stands to its batch: `stop` asks it to give the batch back, `lost` means it is not (or no longer) its own. */
export type Standing = 'ours' | 'stop' | 'lost';

export interface Claim {
  readonly standing: Standing;
  /** True where the runner before this one never gave the batch back: it may have moved more than it recorded. */
  readonly afterDeath: boolean;
}

/** Batches as those who run them see them. Leases run by the store's own clock, which all processes share. */
export interface RunningMoves {
  find(ref: string, personId: string): Promise<MoveBatch | null>;
  /** Takes the batch for this runner, or prolongs its hold, for so many milliseconds. */
  claim(ref: string, runner: string, leaseMs: number): Promise<Claim>;
  /** Items without an outcome, in order. */
  waiting(ref: string): Promise<readonly MoveItem[]>;
  items(ref: string): Promise<readonly MoveItem[]>;
  /** All in one go; tells how the runner stands. */
  record(ref: string, runner: string, settled: readonly SettledMove[]): Promise<Standing>;
  /**
   * Gives the batch back: done where nothing waits, stopped where that was asked for, else running on. `lost` where
   * another runner has it.
   *
   * @param inDoubt something is left that a runner before this one may have moved without recording it: the next claim is
   *   told `afterDeath` again
   */
  release(ref: string, runner: string, inDoubt?: boolean): Promise<MoveState | 'lost'>;
  /** Keeps every runner from the batch for so many milliseconds; before it is given back. */
  park(ref: string, runner: string, ms: number): Promise<void>;
}

/** Restores and undos, item by item, durable before the first move. */
export interface MoveStore extends RunningMoves {
  /**
   * Saves the batch and, in the same transaction, the job that finishes it should this process die. False, with nothing
   * saved, where another batch already undoes or retries the same one.
   */
  create(batch: MoveBatch, items: readonly MoveItem[]): Promise<boolean>;
  /**
   * Asks whoever runs the batch, in whatever process, to stop after the moves under way.
   *
   * @returns `asked` while a runner has it, `stopped` where nobody has, `not-running` where there is nothing to stop
   */
  askToStop(ref: string, personId: string): Promise<'asked' | 'stopped' | 'not-running'>;
  /**
   * Makes a batch that was stopped, or asked to stop, running again, with the job that finishes it as in `create`. False
   * where it is done, undone, or not this person's. Run it afterwards as a new one.
   */
  resume(ref: string, personId: string): Promise<boolean>;
  progress(ref: string): Promise<MoveProgress>;
  /** The person's newest batch in one of these states, undone ones left out; null where there is none. */
  newest(personId: string, states: readonly MoveState[]): Promise<MoveBatch | null>;
  /** The person's restores from this list that have come to their end and are not undone, the newest first, a few at most. */
  restoresFrom(searchRef: string, personId: string): Promise<readonly MoveBatch[]>;
}
