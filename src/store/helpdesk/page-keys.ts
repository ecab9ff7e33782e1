import { type PageKeys, type PageReader } from '../../escalation/ports';
import { type Database } from '../sql';

/** Links to the helpdesk's page and sessions there, by hash. */
export function pageKeys(database: Database): PageKeys {
  return {
    keepLink: async (hash, { tenantId, id }, until) => {
      await database.query(
        `INSERT INTO page_keys (hash, opens, tenant_id, person_id, expires_at) VALUES ($1, 'session', $2, $3, $4)`,
        [hash, tenantId, id, new Date(until)],
      );
    },
    // One statement: of several who come with the same link, in whatever process, one gets its row.
    exchange: async (link, now, session, until) => {
      const rows = await database.query(
        `WITH used AS (
           DELETE FROM page_keys WHERE hash = $1 AND opens = 'session' AND expires_at > $2
           RETURNING tenant_id, person_id
         )
         INSERT INTO page_keys (hash, opens, tenant_id, person_id, expires_at)
         SELECT $3, 'page', tenant_id, person_id, $4 FROM used RETURNING hash`,
        [link, new Date(now), session, new Date(until)],
      );
      return rows.length === 1;
    },
    reader: async (hash, now) => {
      const rows = await database.query<PageReader>(
        `SELECT tenant_id AS "tenantId", person_id AS id FROM page_keys
         WHERE hash = $1 AND opens = 'page' AND expires_at > $2`,
        [hash, new Date(now)],
      );
      return rows[0] ?? null;
    },
    end: async (hash) => {
      await database.query(`DELETE FROM page_keys WHERE hash = $1 AND opens = 'page'`, [hash]);
    },
  };
}
