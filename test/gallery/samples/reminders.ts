import { presentReminderNotice, presentReminders } from '../../../src/presentation';
import { DAY_MS } from '../../../src/domain/time';
import { type Sample } from './sample';
import { MEGAN } from './viewer';

const lookAt = MEGAN.now + DAY_MS;

/** `n` messages that vanish within the week. */
const vanishing = (n: number, complete = true) => ({
  keptUntil: Array.from({ length: n }, () => MEGAN.now + DAY_MS),
  complete,
});

/** Reminders before mail is gone: on, and what is said unasked. */
export const REMINDERS: readonly Sample[] = [
  {
    card: 'reminders',
    name: 'on',
    message: presentReminders({ choice: 'both', vanishing: vanishing(12), lookAt }, MEGAN),
  },
  {
    card: 'reminders',
    name: 'weekly, nothing vanishes',
    message: presentReminders({ choice: 'weekly', vanishing: vanishing(0), lookAt }, MEGAN),
  },
  {
    card: 'reminders',
    name: 'before alone, one message',
    message: presentReminders({ choice: 'before', vanishing: vanishing(1), lookAt }, MEGAN),
  },
  {
    card: 'reminders',
    name: 'a reminder',
    message: presentReminderNotice({ kind: 'before', messages: 1, withinDays: 3, atLeast: false }, MEGAN),
  },
  {
    card: 'reminders',
    name: 'the overview of a full mailbox',
    message: presentReminderNotice({ kind: 'weekly', messages: 10_000, withinDays: 7, atLeast: true }, MEGAN),
  },
];
