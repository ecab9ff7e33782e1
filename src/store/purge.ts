import { DAY_MS, type EpochMs } from '../domain/time';
import { DRAFT_KEPT_MS } from './requests/draft-store';
import { type Database } from './sql';

/** How long things without an expiry of their own are kept. */
const KEPT_MS = {
  activities: 2 * DAY_MS,
  /** A day's count, and as much again for clocks and time zones. */
  usage: 2 * DAY_MS,
  /** Receipts carry subjects: long enough to undo and to answer a question, no longer. */
  moves: 7 * DAY_MS,
  /** Ids alone. A request waits for weeks, a hold lasts for months, and their cards are to show what became of them. */
  cards: 180 * DAY_MS,
  people: 180 * DAY_MS,
  /** Nobody's, but no report looks back further than 90 days. */
  dailyCounts: 180 * DAY_MS,
} as const;

/** Whoever is reminded each week need not have said anything for long: their language and time zone are needed. */
const NOT_REMINDED =
  'NOT EXISTS (SELECT 1 FROM reminders WHERE reminders.person_id = people.person_id AND stopped IS NULL)';

/** Rows deleted, for the log. */
export type PurgeCounts = Readonly<
  Record<
    | 'searches'
    | 'moves'
    | 'pending'
    | 'cards'
    | 'people'
    | 'activities'
    | 'usage'
    | 'drafts'
    | 'dailyCounts'
    | 'pageKeys',
    number
  >
>;

/**
 * Deletes what nobody may use any more; requests, their executions and the audit record stay. For a periodic job; harmless when repeated or
 * run by two at once.
 */
export async function purgeExpired(database: Database, now: EpochMs): Promise<PurgeCounts> {
  const remove = async (table: string, column: string, before: EpochMs, also = 'true'): Promise<number> => {
    const rows = await database.query<{ count: number }>(
      `WITH gone AS (DELETE FROM ${table} WHERE ${column} <= $1 AND ${also} RETURNING 1) SELECT count(*)::int AS count FROM gone`,
      [new Date(before)],
    );
    return rows[0]?.count ?? 0;
  };
  return {
    searches: await remove('searches', 'expires_at', now),
    moves: await remove('move_batches', 'created_at', now - KEPT_MS.moves),
    pending: await remove('pending', 'expires_at', now),
    cards: await remove('cards', 'placed_at', now - KEPT_MS.cards),
    people: await remove('people', 'seen_at', now - KEPT_MS.people, NOT_REMINDED),
    activities: await remove('activities', 'seen_at', now - KEPT_MS.activities),
    usage: await remove('usage', 'since', now - KEPT_MS.usage),
    drafts: await remove('request_drafts', 'saved_at', now - DRAFT_KEPT_MS),
    dailyCounts: await remove('daily_counts', 'day', now - KEPT_MS.dailyCounts),
    pageKeys: await remove('page_keys', 'expires_at', now),
  };
}
