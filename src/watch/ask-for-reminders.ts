import { type Mailbox } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { type CountPorts, countVanishing, type Vanishing } from './count-vanishing';
import { type Reminders } from './ports';
import { type ReminderChoice } from './reminder';
import { endOfDay, nextMonday, nextMorning } from './schedule';

export interface AskPorts extends CountPorts {
  readonly reminders: Reminders;
}

export interface Asker {
  readonly id: string;
  readonly tenantId: string;
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

/**
 * Begins to remind somebody, or changes what they hear. The mailbox is counted first: whoever has to sign in for that is
 * told so now and not on some morning.
 *
 * @throws RecoveryError where the mailbox cannot be read; nothing has changed then
 */
export async function askForReminders(
  ports: AskPorts,
  { id, tenantId, timezone }: Asker,
  choice: ReminderChoice,
  retentionDays: number,
): Promise<ReminderState> {
  const mailbox: Mailbox = { personId: id };
  const vanishing = await countVanishing(ports, mailbox, retentionDays);
  const now = ports.now();
  // Today's count is in the answer.
  const lookAt = nextMorning(endOfDay(now, timezone), timezone, id);
  const weeklyAt = nextMonday(now, timezone);
  await ports.reminders.want({ personId: id, tenantId, choice, lookAt, weeklyAt });
  return { choice, vanishing, lookAt };
}
