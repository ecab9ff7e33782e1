import { type Database } from '../sql';
import { divideMailbox, type Holder, type Need } from './divide-mailbox';

export interface Share {
  /** Requests that this process may have under way in the mailbox. */
  readonly allowed: number;
  /** For so long, from the moment it asked. */
  readonly forMs: number;
  /** How long the mailbox is still closed for all processes, in milliseconds; 0 where it is open. */
  readonly closedMs: number;
}

/** Divides what a mailbox serves at a time among all processes on a database. */
export interface MailboxShares {
  ask(mailbox: string, need: Need): Promise<Share>;
  /** Closes a mailbox for so many milliseconds; a longer pause that was asked for before stays. */
  close(mailbox: string, ms: number): Promise<void>;
}

/** A process that dies keeps its places for so long. Four renewals may fail before a living one loses them. */
const LEASE_MS = 5_000;

/**
 * Kept in one row a mailbox, locked for two statements; the clock is the database's, read once the lock is held.
 *
 * @param holder unique per process
 * @returns null on the embedded database: its one process need not ask anybody
 */
export function mailboxShares(database: Database, holder: string, leaseMs = LEASE_MS): MailboxShares | null {
  if (database.kind === 'pglite') return null;
  return {
    ask: (mailbox, need) =>
      database.transaction(async (tx) => {
        const [row] = await tx.query<{ holders: readonly Holder[]; now: number; closed: number }>(
          `INSERT INTO mailbox_shares (mailbox, holders) VALUES ($1, '[]')
           ON CONFLICT (mailbox) DO UPDATE SET holders = mailbox_shares.holders
           RETURNING holders, (extract(epoch FROM clock_timestamp()) * 1000)::double precision AS now,
             greatest(0, extract(epoch FROM closed_until - clock_timestamp()) * 1000)::double precision AS closed`,
          [mailbox],
        );
        const { now = 0, closed = 0 } = row ?? {};
        const { holders, allowed } = divideMailbox(row?.holders ?? [], holder, need, { now, leaseMs });
        if (holders.length === 0 && closed <= 0)
          await tx.query('DELETE FROM mailbox_shares WHERE mailbox = $1', [mailbox]);
        else
          await tx.query('UPDATE mailbox_shares SET holders = $2::json WHERE mailbox = $1', [
            mailbox,
            JSON.stringify(holders),
          ]);
        return { allowed, forMs: leaseMs, closedMs: Math.ceil(closed) };
      }),
    close: async (mailbox, ms) => {
      await database.query(
        `INSERT INTO mailbox_shares AS shares (mailbox, holders, closed_until)
         VALUES ($1, '[]', clock_timestamp() + $2 * interval '1 millisecond')
         ON CONFLICT (mailbox) DO UPDATE SET closed_until = greatest(shares.closed_until, excluded.closed_until)`,
        [mailbox, ms],
      );
    },
  };
}
