import { setTimeout as delay } from 'node:timers/promises';
import { type Conversation } from './conversation';

/** How long nothing may happen before an answer counts as complete: after a finished one, and while work is shown. */
const QUIET_MS = 150;
const WORKING_QUIET_MS = 4_000;
/** A restore of many thousand messages takes minutes. */
const WORK_LIMIT_MS = 30 * 60_000;
/** An export in the sandbox takes about four, at five requests a minute. */
const JOBS_LIMIT_MS = 10 * 60_000;

/**
 * Waits until the bot says nothing more, asks nothing of the mailbox and has no job around a request left.
 *
 * @param showsWork whether the last thing it said shows work that goes on
 * @returns false where a job was still open when patience ended
 */
export async function comeToRest(
  { connector, mailboxCalls, openJobs }: Conversation,
  showsWork: () => boolean,
): Promise<boolean> {
  const begun = performance.now();
  const isOver = (limit: number): boolean => performance.now() - begun >= limit;
  let seen = -1;
  let since = begun;
  while (!isOver(WORK_LIMIT_MS)) {
    const count = connector.calls() + (await mailboxCalls());
    if (count !== seen) [seen, since] = [count, performance.now()];
    if (performance.now() - since >= (showsWork() ? WORKING_QUIET_MS : QUIET_MS)) {
      if ((await openJobs()) === 0) return true;
      if (isOver(JOBS_LIMIT_MS)) return false;
      since = performance.now();
    }
    await delay(25);
  }
  return false;
}
