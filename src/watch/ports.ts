import { type AuditEvent } from '../domain/audit';
import { type DeletionTime, type Mailbox } from '../domain/mail';
import { type ReminderChoice, type StopReason } from '../domain/reminder';
import { type EpochMs } from '../domain/time';
import { type Reminder } from './reminder';

export interface DeletionPage {
  readonly deleted: readonly DeletionTime[];
  /** True where the folder holds no further page. */
  readonly last: boolean;
}

/** When the mail in Recoverable Items was deleted, and nothing else about it. */
export interface DeletionTimes {
  /** One page per request, what was changed first comes first; stop iterating to stop asking. */
  recoverable(mailbox: Mailbox): AsyncIterable<DeletionPage>;
}

/** What a person asks for. */
export interface WantedReminder {
  readonly personId: string;
  readonly tenantId: string;
  readonly choice: ReminderChoice;
  readonly lookAt: EpochMs;
  readonly weeklyAt: EpochMs;
}

/** Who wants to be reminded, for those who ask. What goes on record is kept together with the change, or neither is. */
export interface Reminders {
  /** Null where somebody wants none. */
  find(personId: string): Promise<Reminder | null>;
  /** Begins, begins anew, or changes the choice; whatever had ended them is forgotten, what has been told is not. */
  want(wanted: WantedReminder, audit: readonly AuditEvent[]): Promise<void>;
  /** False, with nothing on record, where there was nothing to end. */
  end(personId: string, audit: readonly AuditEvent[]): Promise<boolean>;
  /** Why they ended by themselves, once, to whoever asks first; null where there is nothing to tell. */
  takeNews(personId: string): Promise<StopReason | null>;
}

/** A person whose morning it is. */
export interface DueReminder {
  readonly personId: string;
  /** IANA, as last seen; UTC where nothing is known. */
  readonly timezone: string;
}

/** The same for those who see to it. */
export interface ReminderRounds {
  find(personId: string): Promise<Reminder | null>;
  /**
   * Takes some of those whose moment has come, puts them off to `next` and adds, in the same transaction, a job for each.
   * What another process takes at this moment is left to it.
   *
   * @returns how many were taken
   */
  takeDue(now: EpochMs, most: number, next: (due: DueReminder) => EpochMs): Promise<number>;
  /** Keeps what has changed; false, with nothing kept or on record, where it has been changed or ended meanwhile. */
  change(reminder: Reminder, change: ReminderChange, audit?: readonly AuditEvent[]): Promise<boolean>;
}

export type ReminderChange = Partial<
  Pick<Reminder, 'weeklyAt' | 'toldUntil' | 'failures' | 'stopped' | 'lookAt'>
>;
