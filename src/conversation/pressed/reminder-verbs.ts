import { WATCHED_DAYS } from '../../domain/retention';
import { reminderChoiceOf } from '../../watch/reminder';
import { type Desk } from '../desk';
import { remind, showReminders, stopReminders } from '../reminders';
import { showVanishing } from '../show-vanishing';
import { type Reply } from '../turn';
import { below, inPlace } from './placing';
import { numberOf, type PressedData } from './read-data';

const MOST_DAYS = 30;

/** Verbs about what vanishes; they carry nothing of anybody's and concern whoever presses. */
const VERBS: Readonly<Record<string, (desk: Desk, data: PressedData) => Promise<Reply>>> = {
  remind: async (desk, data) => {
    const choice = reminderChoiceOf(data['choice']);
    const shown = await remind(desk, (now) => choice ?? now ?? 'both');
    // Pressed on a list of mail there is no choice yet, and the list stays.
    return choice === null ? below([shown]) : inPlace(shown);
  },
  'stop-reminders': async (desk) => below([await stopReminders(desk)]),
  reminders: async (desk) => below([await showReminders(desk)]),
  'show-vanishing': async (desk, data) =>
    below([await showVanishing(desk, Math.min(numberOf(data, 'days') ?? WATCHED_DAYS, MOST_DAYS))]),
};

/** Answers a button about reminders; null where the verb is none. */
export async function pressReminder(desk: Desk, verb: string, data: PressedData): Promise<Reply | null> {
  const answer = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  return answer === undefined ? null : answer(desk, data);
}
