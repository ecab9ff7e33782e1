import { type ErrorCode } from '../domain/errors';
import { REMINDER_CHOICES, type ReminderChoice, type StopReason } from '../domain/reminder';
import { type EpochMs } from '../domain/time';

/** Null where the text names no choice: buttons send text. */
export function reminderChoiceOf(text: unknown): ReminderChoice | null {
  return REMINDER_CHOICES.find((choice) => choice === text) ?? null;
}

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
