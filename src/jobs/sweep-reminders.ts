import { type EpochMs } from '../domain/time';
import { type CurrentPolicy } from '../policy/policy';
import { type ReminderRounds } from '../watch/ports';
import { nextMorning } from '../watch/schedule';

export interface SweepPorts {
  readonly reminders: Pick<ReminderRounds, 'takeDue'>;
  readonly policy: CurrentPolicy;
  readonly now: () => EpochMs;
}

/** People taken in one transaction, and how many of these make a round: no more than are counted until the next one. */
const AT_ONCE = 100;
const MOST_TRANSACTIONS = 4;

/**
 * Hands everybody whose morning it is to a job of their own, so that nobody waits for another's mailbox. Where the
 * organisation has switched reminders off nothing is taken: all of them are due once it switches them on again.
 *
 * @returns how many people were taken
 */
export async function sweepReminders({ reminders, policy, now }: SweepPorts): Promise<number> {
  if (!policy().features.watch) return 0;
  let taken = 0;
  for (let round = 0; round < MOST_TRANSACTIONS; round++) {
    const at = now();
    const some = await reminders.takeDue(at, AT_ONCE, ({ personId, timezone }) =>
      nextMorning(at, timezone, personId),
    );
    taken += some;
    if (some < AT_ONCE) break;
  }
  return taken;
}
