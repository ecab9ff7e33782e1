import { type InboxRule } from '../domain/inbox-rule';
import { type DeletedMessage } from '../domain/mail';
import { type RetentionTag } from '../domain/retention-tag';
import { DAY_MS, type EpochMs } from '../domain/time';
import { type OwnMove } from './ports';

/** What is on record about a deleted message. */
export interface LossRecord {
  readonly message: Pick<DeletedMessage, 'stage' | 'deleted' | 'receivedAt' | 'isRead'>;
  /** What retention stamped on it; null where it has no tag. */
  readonly tag: RetentionTag | null;
  /** What this bot did with it last, for the person who asks; null where it did nothing. */
  readonly ownMove: OwnMove | null;
  /** Rules at work in the mailbox that fit the message, in the order they run. */
  readonly rules: readonly InboxRule[];
}

/** Why a message is where it is, as far as the record tells. */
export type Cause =
  /** A restore of this bot was undone: the bot put it back. */
  | { readonly kind: 'undone'; readonly at: EpochMs }
  /** This bot brought it back after it was last seen deleted. */
  | { readonly kind: 'restored'; readonly at: EpochMs }
  /** The tag on the message says it is deleted so many days after it came, and that day had come. */
  | { readonly kind: 'policy'; readonly afterDays: number | null }
  /** A rule of the person's Inbox. */
  | { readonly kind: 'rule'; readonly rule: InboxRule }
  /** Who or what did it is on no record that the bot can read. */
  | { readonly kind: 'unknown' };

export type Certainty = 'certain' | 'likely' | 'unknowable';

export interface Explanation {
  readonly cause: Cause;
  readonly certainty: Certainty;
  /** This bot had brought it back before, and it was deleted again afterwards; null where not. */
  readonly restoredBefore: EpochMs | null;
}

/** The bot notes a restore as it begins; its last message may move this much later. */
const MOVES_WITHIN_MS = 60 * 60 * 1000;
/** A rule runs as the mail arrives; what a person deletes is rarely gone so soon. */
const RULE_WITHIN_MS = 2 * 60 * 1000;
/** The service acts on a tag at its leisure: within days of the date, never before it (graph-facts 9). */
const POLICY_WITHIN_MS = 8 * DAY_MS;

/**
 * The likeliest reason, never more than the record allows: who deleted a message stands on no property of it
 * (graph-facts 3.2). What this bot did is certain; a tag or a rule that fits the time is likely; everything else cannot be
 * known from the mailbox, least of all whether somebody with access did it.
 */
export function whyGone(record: LossRecord): Explanation {
  const { ownMove, message } = record;
  const at = message.deleted.at;
  if (ownMove?.kind === 'undo' && at <= ownMove.at + MOVES_WITHIN_MS)
    return { cause: { kind: 'undone', at: ownMove.at }, certainty: 'certain', restoredBefore: null };
  if (ownMove?.kind === 'restore' && at < ownMove.at)
    return { cause: { kind: 'restored', at: ownMove.at }, certainty: 'certain', restoredBefore: null };
  const restoredBefore = ownMove?.kind === 'restore' ? ownMove.at : null;
  // What was brought back is old mail: neither a rule nor a date that passed long ago explains that it is gone again.
  const cause = restoredBefore === null ? (policyIn(record) ?? ruleIn(record)) : null;
  return cause === null
    ? { cause: { kind: 'unknown' }, certainty: 'unknowable', restoredBefore }
    : { cause, certainty: 'likely', restoredBefore };
}

function policyIn({ message, tag }: LossRecord): Cause | null {
  const deletes = tag?.deletes ?? null;
  if (deletes === null) return null;
  const due = deletes.at ?? dueAfter(message.receivedAt, deletes.afterDays);
  const late = due === null ? -1 : message.deleted.at - due;
  return late >= 0 && late <= POLICY_WITHIN_MS ? { kind: 'policy', afterDays: deletes.afterDays } : null;
}

function dueAfter(receivedAt: EpochMs | null, days: number | null): EpochMs | null {
  return receivedAt === null || days === null ? null : receivedAt + days * DAY_MS;
}

/** A rule that deletes puts mail into Deleted Items; one that purges, past it. Nobody reads what goes as it comes. */
function ruleIn({ message, rules }: LossRecord): Cause | null {
  const { stage, deleted, receivedAt, isRead } = message;
  const soon = receivedAt !== null && deleted.at - receivedAt <= RULE_WITHIN_MS;
  if (isRead || !soon) return null;
  const effect = stage === 'deleteditems' ? 'deletes' : 'purges';
  const rule = rules.find((one) => one.effect.kind === effect);
  return rule === undefined ? null : { kind: 'rule', rule };
}
