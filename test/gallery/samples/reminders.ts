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
    show: (viewer) => presentReminders({ choice: 'both', vanishing: vanishing(12), lookAt }, viewer),
  },
  {
    card: 'reminders',
    name: 'weekly, nothing vanishes',
    show: (viewer) => presentReminders({ choice: 'weekly', vanishing: vanishing(0), lookAt }, viewer),
  },
  {
    card: 'reminders',
    name: 'before alone, one message',
    show: (viewer) => presentReminders({ choice: 'before', vanishing: vanishing(1), lookAt }, viewer),
  },
  {
    card: 'reminders',
    name: 'a reminder',
    show: (viewer) =>
      presentReminderNotice({ kind: 'before', messages: 1, withinDays: 3, atLeast: false }, viewer),
  },
  {
    card: 'reminders',
    name: 'the overview of a full mailbox',
    show: (viewer) =>
      presentReminderNotice({ kind: 'weekly', messages: 10_000, withinDays: 7, atLeast: true }, viewer),
  },
];
