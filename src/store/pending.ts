import { type EpochMs } from '../domain/time';
import { type Pending, type PendingStore } from '../conversation/ports';
import { type Database } from './sql';

/** @param now injected clock; what has expired is not read any more, purged or not. */
export function pendingStore(database: Database, now: () => EpochMs): PendingStore {
  return {
    latest: async (personId, conversationIds) => {
      const rows = await database.query<{ pending: Pending }>(
        `SELECT pending FROM pending
         WHERE person_id = $1 AND conversation_id = ANY ($2::text[]) AND expires_at > $3
         ORDER BY expires_at DESC LIMIT 1`,
        [personId, conversationIds, new Date(now())],
      );
      return rows[0]?.pending ?? null;
    },
    write: async (personId, conversationId, pending) => {
      await database.query(
        `INSERT INTO pending (person_id, conversation_id, pending, expires_at) VALUES ($1, $2, $3::json, $4)
         ON CONFLICT (person_id, conversation_id)
         DO UPDATE SET pending = excluded.pending, expires_at = excluded.expires_at`,
        [personId, conversationId, JSON.stringify(pending), new Date(pending.expiresAt)],
      );
    },
  };
}
