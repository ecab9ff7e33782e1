import { type Limit } from '../domain/limit';
import { type EpochMs } from '../domain/time';
import { type Topic } from '../domain/topic';
import { type Wish } from '../escalation/draft-request';
import { type WhichMailbox } from './choose-mailbox';
import { type Wanted } from './criteria-from-intent';
import { type Intent } from '../understanding/intent';
import { type OutboundMessage } from '../presentation/message';
import { type Viewer } from '../presentation/viewer';
import { type MoveBatch, type MoveProgress, type MoveReceipt } from '../recovery/move-batch';

/** What a person and the bot were last about, in one conversation. */
export interface Pending {
  /** The list last shown, and the page of it. */
  readonly searchRef?: string | null;
  readonly page?: number;
  /** The restore last made. */
  readonly batchRef?: string;
  /** The request form that is open; null where none is. */
  readonly draftRef?: string | null;
  /** The search that the bot asked about with its last words; null where it asked nothing. */
  readonly question?: Wanted | null;
  /** The search for which the bot asked, with its last words, which mailbox is meant; null where it asked nothing. */
  readonly whichMailbox?: WhichMailbox | null;
  /** The restore about which the bot asked with its last words; null where it asked nothing. */
  readonly askedRestore?: AskedRestore | null;
  /** What the last answer was about; null once its reader has said whether it helped. */
  readonly topic?: Topic | null;
  /** What "ask the helpdesk" asks for, of what was answered last; null where that was a list of mail. */
  readonly asks?: Wish | null;
  /** Until when all this is meant by "the second one" or "undo". */
  readonly expiresAt: EpochMs;
}

/** A restore that waits for a yes. */
export interface AskedRestore {
  /** The list it restores from. */
  readonly searchRef: string;
  /** What was said, without what matched nothing. */
  readonly wish: Intent;
}

/** What people have used of what they may, counted for all processes and across restarts. */
export interface Usage {
  /**
   * Adds to what somebody has used since then. False, with nothing added, where it would be more than `most`.
   *
   * @param since when the period began; it names the count
   */
  take(personId: string, what: Limit, since: EpochMs, amount: number, most: number): Promise<boolean>;
}

/** Keyed by person and conversation: several threads of one person stay apart. */
export interface PendingStore {
  /** The one that lives longest of those in these conversations; null where none is alive. */
  latest(personId: string, conversationIds: readonly string[]): Promise<Pending | null>;
  write(personId: string, conversationId: string, pending: Pending): Promise<void>;
}

/** Counts answers, never what was asked or by whom. */
export interface AnswerCount {
  count(topic: Topic | 'unknown', what: 'shown' | 'helped' | 'not-helped'): void;
}

/** Where a card stands that is brought up to date. */
export interface CardPlace {
  readonly conversationId: string;
  readonly activityId: string;
}

export interface CardPlaces {
  placed(tracks: string, place: CardPlace): Promise<void>;
  /** Of the cards last placed under this name, a few at most, the newest first. */
  newest(tracks: string): Promise<readonly CardPlace[]>;
}

/** Whose a card is. Told to nobody: who presses somebody else's hears the same as of an old one. */
export interface CardOwners {
  /** True where the reference is known, and of somebody else. */
  isSomebodyElses(ref: string, personId: string): Promise<boolean>;
}

/** Speaks without being spoken to. Paced and retried by the channel's rules; never throws for a dead conversation. */
export interface Messenger {
  send(conversationId: string, message: OutboundMessage): Promise<SendOutcome>;
  update(place: CardPlace, message: OutboundMessage): Promise<SendOutcome>;
}

export type SendOutcome = 'sent' | 'unreachable' | 'try-later';

/** Carries out batches; those that take long go on without the turn and report on their card. */
export interface BatchRunner {
  /**
   * Starts a batch and waits a little for it.
   *
   * @param patienceMs how long the turn can wait
   * @returns the receipt, or how far it is while the work goes on
   */
  run(batch: MoveBatch, viewer: Viewer, patienceMs: number): Promise<BatchRun>;
  /**
   * Asks whichever process runs a batch to stop, waits a little until it has, and sees to its card. Harmless where it does
   * not run.
   *
   * @returns the batch as it stands then
   */
  stop(batch: MoveBatch, viewer: Viewer, patienceMs: number): Promise<MoveBatch>;
}

export type BatchRun =
  | { readonly kind: 'finished'; readonly receipt: MoveReceipt }
  | { readonly kind: 'continues'; readonly progress: MoveProgress };

/** Counts searches, for the helpdesk's figures: by tenant, nobody's name, no words. */
export interface SearchTally {
  /** @param found whether anything deleted fitted */
  searched(tenantId: string, found: boolean): Promise<void>;
}
