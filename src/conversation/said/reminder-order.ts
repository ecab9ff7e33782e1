import { presentNoReminderToEnd } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type ReminderOrder } from '../../understanding/intent';
import { type ReminderChoice } from '../../domain/reminder';
import { type Desk } from '../desk';
import { remind, showReminders, stopReminders } from '../reminders';

/** "Tell me before it is gone", "only the weekly digest", "stop the reminders", "am I being reminded?". */
export async function reminderOrder(desk: Desk, order: ReminderOrder): Promise<OutboundMessage> {
  switch (order) {
    case 'remind':
      return remind(desk, (now) => (now === 'before' ? 'before' : 'both'));
    case 'weekly-digest':
      return remind(desk, (now) => (now === null || now === 'weekly' ? 'weekly' : 'both'));
    case 'only-digest':
      return remind(desk, () => 'weekly');
    case 'only-reminders':
      return remind(desk, () => 'before');
    case 'stop-digest':
      return stopDigest(desk);
    case 'stop-reminders':
      return stopReminders(desk);
    case 'show-reminders':
      return showReminders(desk);
  }
}

/** Without the overview reminders are left, where there were some. */
async function stopDigest(desk: Desk): Promise<OutboundMessage> {
  const choice: ReminderChoice | undefined = (await desk.ports.reminders.find(desk.actor.id))?.choice;
  switch (choice) {
    case undefined:
      return presentNoReminderToEnd(desk.viewer);
    case 'weekly':
      return stopReminders(desk);
    case 'both':
    case 'before':
      return remind(desk, () => 'before');
  }
}
