import { type RemindPorts, remindPerson } from '../jobs/remind-person';
import { sweepReminders } from '../jobs/sweep-reminders';
import { type Database } from '../store/database';
import { type Queue } from '../store/queue/queue';
import { reminderStore } from '../store/reminders';
import { type Logger } from '../telemetry/logger';

export const REMINDER_JOBS = { sweep: 'sweep-reminders', remind: 'remind-person' } as const;

const SWEEP_EVERY_MS = 60_000;
/** Counting is some requests in a mailbox; it has time to wait for a restore in the same one. */
const LONGEST_LOOK_MS = 5 * 60_000;
/** Mailboxes counted at a time in one process, each with a request or some: what a round takes is done by the next one. */
const AT_ONCE = 8;

/** Reminders, each morning's job with the turn that is taken for it. */
export function remindersOn(database: Database, queue: Queue): ReturnType<typeof reminderStore> {
  return reminderStore(database, (personId, tx) =>
    queue.enqueue(REMINDER_JOBS.remind, { personId }, { key: personId }, tx),
  );
}

interface Work extends RemindPorts {
  readonly queue: Queue;
  readonly log: Logger;
  readonly sweepEveryMs?: number | undefined;
}

/** Starts looking whose morning it is. */
export async function startReminderJobs(work: Work): Promise<void> {
  const { queue, log, sweepEveryMs = SWEEP_EVERY_MS } = work;
  queue.work(REMINDER_JOBS.remind, ({ data }) => remindPerson(work, String(data['personId'])), {
    concurrency: AT_ONCE,
    timeoutMs: LONGEST_LOOK_MS,
  });
  await queue.every(REMINDER_JOBS.sweep, sweepEveryMs, async () => {
    const count = await sweepReminders(work);
    if (count > 0) log.debug('reminders', { count });
  });
}
