import { type ErrorCode } from '../domain/errors';
import { type EpochMs } from '../domain/time';

/** What somebody wants to hear: an overview each week, a reminder shortly before mail is gone, or both. */
export const REMINDER_CHOICES = ['both', 'weekly', 'before'] as const;

export type ReminderChoice = (typeof REMINDER_CHOICES)[number];

/** Null where the text names no choice: buttons send text. */
export function reminderChoiceOf(text: unknown): ReminderChoice | null {
  return REMINDER_CHOICES.find((choice) => choice === text) ?? null;
}

/** Why reminders ended without anybody asking for that. */
export type StopReason =
  /** The person's sign-in has run out. */
  | 'signed-out'
  /** The mailbox could not be opened. */
  | 'refused'
  /** There was no chat to speak in. */
  | 'unreachable';

/** What is kept of somebody who wants to be reminded: choices and moments, nothing of any mail. */
export interface Reminder {
  readonly personId: string;
  readonly tenantId: string;
  readonly choice: ReminderChoice;
  /** Counted up with each change: of two who change the same, one does not. */
  readonly version: number;
  /** The morning on which the mailbox is looked at next. */
  readonly lookAt: EpochMs;
  /** From then on the weekly overview is due. */
  readonly weeklyAt: EpochMs;
  /** Mail that vanishes until then has been reminded of; null before the first reminder. */
  readonly toldUntil: EpochMs | null;
  /** Mornings in a row on which nothing could be done. */
  readonly failures: number;
  /** Set where they have ended by themselves. */
  readonly stopped: StopReason | null;
}

/** Of errors that trying again soon does not mend, what they mean for reminders; null for any other. */
export function stopReasonOf(code: ErrorCode): StopReason | null {
  switch (code) {
    case 'sign-in-needed':
      return 'signed-out';
    case 'access-denied':
    case 'mailbox-not-in-exchange-online':
      return 'refused';
    case 'item-gone':
    case 'folder-gone':
    case 'mailbox-full':
    case 'throttled':
    case 'service-unavailable':
    case 'timed-out':
    case 'storage-unavailable':
    case 'query-refused':
    case 'unexpected':
      return null;
  }
}
