/** What somebody wants to hear: an overview each week, a reminder shortly before mail is gone, or both. */
export const REMINDER_CHOICES = ['both', 'weekly', 'before'] as const;

export type ReminderChoice = (typeof REMINDER_CHOICES)[number];

/** Why reminders ended without anybody asking for that. */
export type StopReason =
  /** The person's sign-in has run out. */
  | 'signed-out'
  /** The mailbox could not be opened. */
  | 'refused'
  /** There was no chat to speak in. */
  | 'unreachable';

/** Why they ended, as the record has it. */
export type EndReason =
  | StopReason
  /** An operator removed the person's data, and the reminders with it. */
  | 'forgotten';
