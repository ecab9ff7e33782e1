import { type Mailbox } from '../domain/mail';
import { deletedBefore, WATCHED_DAYS } from '../domain/retention';
import { DAY_MS, type EpochMs } from '../domain/time';
import { type DeletionTimes } from './ports';

/** Pages read of one mailbox at most: what was deleted first comes first, so that what vanishes next is among them. */
const MOST_PAGES = 20;

export interface CountPorts {
  readonly deletionTimes: DeletionTimes;
  readonly now: () => EpochMs;
}

/** What vanishes within the days that are watched. */
export interface Vanishing {
  /** When each message is kept until, the first to vanish first; what is overdue lies in the past. */
  readonly keptUntil: readonly EpochMs[];
  /** False where the folder holds so much that it was not read to its end, and more may vanish. */
  readonly complete: boolean;
}

/**
 * Counts what Recoverable Items keeps for seven days at most, by the arithmetic that the rows of a list show. Nothing but
 * the moment of deletion is read.
 *
 * @throws RecoveryError where the mailbox cannot be read
 */
export async function countVanishing(
  { deletionTimes, now }: CountPorts,
  mailbox: Mailbox,
  retentionDays: number,
): Promise<Vanishing> {
  const last = deletedBefore(retentionDays, WATCHED_DAYS, now());
  const keptUntil: EpochMs[] = [];
  let pages = 0;
  for await (const page of deletionTimes.recoverable(mailbox)) {
    const vanishing = page.deleted.filter(({ at }) => at <= last);
    keptUntil.push(...vanishing.map(({ at }) => at + retentionDays * DAY_MS));
    pages++;
    if (pages < MOST_PAGES || page.last) continue;
    return { keptUntil: sorted(keptUntil), complete: vanishing.length === 0 };
  }
  return { keptUntil: sorted(keptUntil), complete: true };
}

const sorted = (moments: readonly EpochMs[]): readonly EpochMs[] => [...moments].sort((a, b) => a - b);

/** How many vanish within so many days from now. */
export function vanishingWithin({ keptUntil }: Vanishing, days: number, now: EpochMs): number {
  return keptUntil.filter((until) => until <= now + days * DAY_MS).length;
}
