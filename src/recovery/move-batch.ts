import { type ErrorCode } from '../domain/errors';
import { type Destination, type Stage } from '../domain/mail';
import { type EpochMs } from '../domain/time';

/** What became of one message. */
export type MoveOutcome =
  /** It is where it should be, by this move. */
  | { readonly kind: 'moved' }
  /** It was there already: an earlier attempt, or the person, had moved it. */
  | { readonly kind: 'already-there' }
  /** It is nowhere in the mailbox any more. */
  | { readonly kind: 'gone' }
  /** It went to another folder than planned, because the planned one is gone or refused it. */
  | { readonly kind: 'moved-elsewhere'; readonly folderId: string; readonly path: string }
  /** It stayed where it was. */
  | { readonly kind: 'failed'; readonly code: ErrorCode };

export type MoveKind = 'restore' | 'undo';

/** `stopped`: the person asked for it; what waits stays where it lies until they resume it. */
export type MoveState = 'running' | 'stopped' | 'done';

/** A restore, or the undoing of one. */
export interface MoveBatch {
  /** Opaque reference, unguessable. */
  readonly ref: string;
  readonly personId: string;
  /** See `Mailbox.shared`. */
  readonly shared?: string;
  readonly kind: MoveKind;
  /** The restore that this one undoes. */
  readonly undoes?: string;
  /** The batch whose failed items this one tries again. */
  readonly retries?: string;
  /** The search it came from, for the way back to the list. */
  readonly searchRef?: string;
  readonly total: number;
  readonly state: MoveState;
  readonly at: EpochMs;
}

/** A message or a whole folder on its way. */
export interface MoveItem {
  /** From 0, in the order chosen. */
  readonly position: number;
  readonly what: 'message' | 'folder';
  /** Immutable id of the message, or id of the folder. */
  readonly id: string;
  /** Subject, or folder name: for the receipt. Hostile text. */
  readonly title: string;
  readonly senderName: string;
  readonly from: { readonly folderId: string; readonly path: string; readonly stage: Stage | null };
  readonly to: Destination;
  /** Null while it waits. */
  readonly outcome: MoveOutcome | null;
}

export interface MoveProgress {
  readonly total: number;
  readonly waiting: number;
  readonly moved: number;
  readonly failed: number;
  /** The person asked for a stop, and the runner has not given the batch back yet. */
  readonly stopping?: boolean;
  /** Exchange asked for a pause: the batch goes on by itself after so many milliseconds. Null or absent where it did not. */
  readonly parkedMs?: number | null;
}

/** An outcome on its way into the record. */
export interface SettledMove {
  readonly position: number;
  readonly outcome: MoveOutcome;
}

/** What the person is shown: the batch and, per message, what became of it. */
export interface MoveReceipt {
  readonly batch: MoveBatch;
  readonly items: readonly MoveItem[];
}
