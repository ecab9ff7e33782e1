/**
 * Orders about reminders and questions for mail that vanishes soon, as regular expressions over folded text
 * (`text/fold.ts`) without marks. A name in braces stands for the part of that name; each sentence has to be one whole.
 */
export interface ReminderWords {
  /** What every one of these sentences holds somewhere; most others do not, and cost one look. */
  readonly cue: string;
  /** Left out wherever it stands: "please". */
  readonly polite: string;
  /** Pieces that sentences are made of; a piece may hold those before it. */
  readonly parts: Readonly<Record<string, string>>;
  readonly orders: Readonly<Record<ReminderSentence, readonly string[]>>;
  /** Days ahead, where a sentence says how many; the number itself is the group `n`: a figure, or a word of `numbers`, one to ten. */
  readonly numbers: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly days: string;
  readonly weeks: string;
  readonly month: string;
}

/** Orders about reminders, and `show`: the mail itself is wanted. What is said first here is looked for first. */
export const REMINDER_SENTENCES = [
  'stop-digest',
  'stop-reminders',
  'only-digest',
  'only-reminders',
  'show-reminders',
  'weekly-digest',
  'remind',
  'show',
] as const;

export type ReminderSentence = (typeof REMINDER_SENTENCES)[number];
