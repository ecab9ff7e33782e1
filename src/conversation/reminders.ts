import {
  presentNoReminders,
  presentNoReminderToEnd,
  presentReminders,
  presentRemindersEnded,
  presentRemindersPaused,
  presentRemindersStopped,
  presentRemindersSwitchedOff,
} from '../presentation';
import { type OutboundMessage } from '../presentation/message';
import { askForReminders, endReminders } from '../watch/ask-for-reminders';
import { countVanishing } from '../watch/count-vanishing';
import { type ReminderChoice } from '../domain/reminder';
import { type Desk } from './desk';

/** Begins to remind the person, or changes what they hear. @param choose from what they hear now, null where nothing */
export async function remind(
  desk: Desk,
  choose: (now: ReminderChoice | null) => ReminderChoice,
): Promise<OutboundMessage> {
  const { ports, actor, viewer } = desk;
  const current = await ports.reminders.find(actor.id);
  if (!isOffered(desk))
    return current === null ? presentRemindersSwitchedOff(viewer) : presentRemindersPaused(viewer);
  const wish = { choice: choose(current?.choice ?? null), former: current };
  const state = await askForReminders(ports, actor, wish, viewer.retentionDays);
  return presentReminders(state, viewer);
}

/** "Stop the reminders": always possible. */
export async function stopReminders({ ports, actor, viewer }: Desk): Promise<OutboundMessage> {
  return (await endReminders(ports, actor)) ? presentRemindersEnded(viewer) : presentNoReminderToEnd(viewer);
}

/** "Am I being reminded?" */
export async function showReminders(desk: Desk): Promise<OutboundMessage> {
  const { ports, actor, viewer, mailbox } = desk;
  const current = await ports.reminders.find(actor.id);
  if (!isOffered(desk))
    return current === null ? presentRemindersSwitchedOff(viewer) : presentRemindersPaused(viewer);
  if (current === null) return presentNoReminders(viewer);
  if (current.stopped !== null) return presentRemindersStopped(current.stopped, viewer);
  const vanishing = await countVanishing(ports, mailbox, viewer.retentionDays);
  return presentReminders({ ...current, vanishing }, viewer);
}

/** That reminders ended by themselves is said once, when the person next writes; in a group it is nobody's business. */
export async function reminderNews({ ports, actor, viewer }: Desk): Promise<readonly OutboundMessage[]> {
  const stopped = await ports.reminders.takeNews(actor.id);
  return stopped === null ? [] : [presentRemindersStopped(stopped, viewer)];
}

function isOffered({ viewer }: Desk): boolean {
  return viewer.policy.features.watch;
}
