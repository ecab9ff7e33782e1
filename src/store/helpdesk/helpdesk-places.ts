import { type EpochMs } from '../../domain/time';
import { type HelpdeskPlaces } from '../../escalation/ports';
import { type Database } from '../sql';

/** Where the helpdesk can be met, and who was last seen to belong to it. */
export function helpdeskPlaces(database: Database, now: () => EpochMs): HelpdeskPlaces {
  return {
    channel: async (tenantId) => {
      const rows = await database.query<{ conversationId: string }>(
        'SELECT conversation_id AS "conversationId" FROM helpdesk_channels WHERE tenant_id = $1',
        [tenantId],
      );
      return rows[0]?.conversationId ?? null;
    },
    bind: async (tenantId, conversationId, by) => {
      await database.query(
        `INSERT INTO helpdesk_channels (tenant_id, conversation_id, bound_by, bound_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id) DO UPDATE SET
           conversation_id = excluded.conversation_id, bound_by = excluded.bound_by, bound_at = excluded.bound_at`,
        [tenantId, conversationId, by, new Date(now())],
      );
    },
    approvers: async (tenantId) => {
      const rows = await database.query<{ personId: string }>(
        `SELECT person_id AS "personId" FROM approver_checks
         WHERE tenant_id = $1 AND is_approver ORDER BY person_id`,
        [tenantId],
      );
      return rows.map(({ personId }) => personId);
    },
    noteApprover: async (tenantId, personId, isApprover) => {
      await database.query(
        `INSERT INTO approver_checks (tenant_id, person_id, is_approver, checked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET
           is_approver = excluded.is_approver, checked_at = excluded.checked_at`,
        [tenantId, personId, isApprover, new Date(now())],
      );
    },
    unchecked: async (tenantId, since, count) => {
      const rows = await database.query<{ personId: string }>(
        `SELECT person_id AS "personId" FROM conversations LEFT JOIN approver_checks USING (tenant_id, person_id)
         WHERE kind = 'personal' AND tenant_id = $1 AND (checked_at IS NULL OR checked_at < $2)
         GROUP BY person_id ORDER BY max(seen_at) DESC, person_id LIMIT $3`,
        [tenantId, new Date(since), count],
      );
      return rows.map(({ personId }) => personId);
    },
  };
}
