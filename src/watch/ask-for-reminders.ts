import { type Mailbox } from '../domain/mail';
import { type ReminderChoice } from '../domain/reminder';
import { type EpochMs } from '../domain/time';
import { type CountPorts, countVanishing, type Vanishing } from './count-vanishing';
import { type Reminders } from './ports';
import { endedEvent, type RecordedPerson, wantedEvents } from './on-record';
import { type Reminder } from './reminder';
import { endOfDay, nextMonday, nextMorning } from './schedule';

export interface AskPorts extends CountPorts {
  readonly reminders: Reminders;
}

export interface Asker extends RecordedPerson {
  /** IANA. */
  readonly timezone: string;
}

/** Somebody's reminders as they are now. */
export interface ReminderState {
  readonly choice: ReminderChoice;
  /** What vanishes as things are. */
  readonly vanishing: Vanishing;
  /** The next morning on which somebody may hear something. */
  readonly lookAt: EpochMs;
}

/** What somebody wants to hear from now on. */
export interface Wish {
  readonly choice: ReminderChoice;
  /** What is kept of them until now; null where nothing is. */
  readonly former: Reminder | null;
}

/**
 * Begins to remind somebody, or changes what they hear; on record, where that changes anything. The mailbox is counted first: whoever has to sign in for that is
 * told so now and not on some morning.
 *
 * @throws RecoveryError where the mailbox cannot be read; nothing has changed then
 */
export async function askForReminders(
  ports: AskPorts,
  asker: Asker,
  { choice, former }: Wish,
  retentionDays: number,
): Promise<ReminderState> {
  const { id, tenantId, timezone } = asker;
  const mailbox: Mailbox = { personId: id };
  const vanishing = await countVanishing(ports, mailbox, retentionDays);
  const now = ports.now();
  // Today's count is in the answer.
  const lookAt = nextMorning(endOfDay(now, timezone), timezone, id);
  const weeklyAt = nextMonday(now, timezone);
  const wanted = { personId: id, tenantId, choice, lookAt, weeklyAt };
  await ports.reminders.want(wanted, wantedEvents(asker, choice, former, now));
  return { choice, vanishing, lookAt };
}

/** Ends somebody's reminders, on record; false where there was nothing to end. */
export async function endReminders(
  { reminders, now }: Pick<AskPorts, 'reminders' | 'now'>,
  asker: RecordedPerson,
): Promise<boolean> {
  return reminders.end(asker.id, [endedEvent(asker, now())]);
}
