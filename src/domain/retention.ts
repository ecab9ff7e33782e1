import { type DeletionTime, type Stage } from './mail';
import { DAY_MS, type EpochMs } from './time';

/**
 * How long a deleted message can still be recovered. Exchange starts the clock when an item enters Recoverable Items; in
 * Deleted Items itself nothing runs unless a retention policy says so (graph-facts 9), and the real clean-up runs at the
 * service's leisure: every figure here is an estimate and is worded as one.
 */
export type TimeLeft =
  /** Stays until somebody empties Deleted Items. */
  | { readonly kind: 'open' }
  /** About this many whole days, at least 1. */
  | { readonly kind: 'days'; readonly days: number; readonly until: EpochMs }
  /** The last hours: less than a day. */
  | { readonly kind: 'hours'; readonly until: EpochMs }
  /** The period is over; the item is still there, but not for long. */
  | { readonly kind: 'overdue' };

/** Recoverable Items move to an archive mailbox, where there is one, after so many days by the default policy (graph-facts 9). */
export const ARCHIVED_AFTER_DAYS = 14;

/** Below this many days a message counts as urgent. */
export const URGENT_DAYS = 3;

export function timeLeft(stage: Stage, deleted: DeletionTime, retentionDays: number, now: EpochMs): TimeLeft {
  if (stage === 'deleteditems') return { kind: 'open' };
  const until = deleted.at + retentionDays * DAY_MS;
  const left = until - now;
  if (left <= 0) return { kind: 'overdue' };
  if (left < DAY_MS) return { kind: 'hours', until };
  return { kind: 'days', days: Math.floor(left / DAY_MS), until };
}

/** So many days before mail vanishes its owner is reminded of it, where they want that. */
export const REMINDED_DAYS = 3;

/** A search or count of what vanishes looks so many days ahead, unless somebody says how many. */
export const WATCHED_DAYS = 7;

/** Mail of Recoverable Items that was deleted at this moment or before vanishes within so many days, as `timeLeft` reckons. */
export function deletedBefore(retentionDays: number, withinDays: number, now: EpochMs): EpochMs {
  return now + (withinDays - retentionDays) * DAY_MS;
}

/** True for what should catch the eye. */
export function isUrgent(left: TimeLeft): boolean {
  return (
    left.kind === 'overdue' || left.kind === 'hours' || (left.kind === 'days' && left.days < URGENT_DAYS)
  );
}
