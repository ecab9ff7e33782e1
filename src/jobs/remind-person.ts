import { type Messenger } from '../conversation/ports';
import { errorCodeOf, RecoveryError } from '../domain/errors';
import { type Chats } from '../escalation/ports';
import { type StopReason } from '../domain/reminder';
import { type CurrentPolicy } from '../policy/policy';
import { presentReminderNotice } from '../presentation';
import { type Viewer } from '../presentation/viewer';
import { type CountPorts, countVanishing } from '../watch/count-vanishing';
import { stoppedEvent } from '../watch/on-record';
import { type ReminderRounds } from '../watch/ports';
import { type Reminder, stopReasonOf } from '../watch/reminder';
import { isDaytime } from '../watch/schedule';
import { type Due, type ReminderNotice, whatIsDue } from '../watch/what-is-due';

export interface RemindPorts extends CountPorts {
  readonly reminders: ReminderRounds;
  readonly messenger: Pick<Messenger, 'send'>;
  readonly chats: Pick<Chats, 'personalChat'>;
  readonly viewerOf: (personId: string) => Promise<Viewer>;
  readonly policy: CurrentPolicy;
  /** Told how a morning ended, for the metrics. */
  readonly onLooked: (outcome: ReminderNotice['kind'] | 'nothing' | 'failed' | 'stopped') => void;
}

/** After so many mornings on which nothing could be done, nothing is tried any more. */
const MOST_FAILURES = 3;

/**
 * One person's morning: counts what vanishes and says so where something is due. At most once: what is told is kept as told
 * just before it is sent, so that a process that dies between counting and that leaves all of it to the next attempt, and
 * one that dies in the instant between that and the channel's answer has said nothing rather than the same twice; the mail
 * still stands in the next overview. Harmless when repeated.
 *
 * @throws RecoveryError where trying again soon can help
 */
export async function remindPerson(ports: RemindPorts, personId: string): Promise<void> {
  const reminder = await ports.reminders.find(personId);
  if (reminder?.stopped !== null || !ports.policy().features.watch) return;
  const viewer = await ports.viewerOf(personId);
  // A late job of a day that is over: the next morning comes.
  if (!isDaytime(ports.now(), viewer.timezone)) return;
  const chat = await ports.chats.personalChat(personId, reminder.tenantId);
  if (chat === null) return noteFailure(ports, reminder, 'unreachable');
  const due = await lookFor(ports, reminder, viewer);
  if (typeof due === 'string') return noteFailure(ports, reminder, due);
  if (!(await ports.reminders.change(reminder, due.change))) return;
  if (due.notice === null) ports.onLooked('nothing');
  else await tell(ports, reminder, { chat, notice: due.notice, viewer });
}

interface Telling {
  readonly chat: string;
  readonly notice: ReminderNotice;
  readonly viewer: Viewer;
}

async function tell(
  ports: RemindPorts,
  reminder: Reminder,
  { chat, notice, viewer }: Telling,
): Promise<void> {
  const outcome = await ports.messenger.send(chat, presentReminderNotice(notice, viewer));
  if (outcome === 'sent') {
    ports.onLooked(notice.kind);
    return;
  }
  await putBack(ports, reminder);
  if (outcome === 'try-later') throw new RecoveryError('service-unavailable');
  const again = await ports.reminders.find(reminder.personId);
  if (again !== null) await noteFailure(ports, again, 'unreachable');
}

async function lookFor(ports: RemindPorts, reminder: Reminder, viewer: Viewer): Promise<Due | StopReason> {
  try {
    const mailbox = { personId: reminder.personId };
    const vanishing = await countVanishing(ports, mailbox, viewer.retentionDays);
    return whatIsDue(reminder, vanishing, viewer.timezone, ports.now());
  } catch (error) {
    const reason = stopReasonOf(errorCodeOf(error));
    if (reason === null) throw error;
    return reason;
  }
}

/** What was not sent has not been told. */
async function putBack({ reminders }: RemindPorts, before: Reminder): Promise<void> {
  const { weeklyAt, toldUntil, failures } = before;
  const now = await reminders.find(before.personId);
  if (now?.version === before.version + 1) await reminders.change(now, { weeklyAt, toldUntil, failures });
}

/** Tried on some mornings, then no more; the person hears of it when they next write. */
async function noteFailure(ports: RemindPorts, reminder: Reminder, why: StopReason): Promise<void> {
  const failures = reminder.failures + 1;
  const stopped = failures >= MOST_FAILURES ? why : null;
  const audit = stopped === null ? [] : [stoppedEvent(reminder, stopped, ports.now())];
  await ports.reminders.change(reminder, { failures, stopped }, audit);
  ports.onLooked(stopped === null ? 'failed' : 'stopped');
}
