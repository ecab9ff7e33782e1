import { type EpochMs } from '../domain/time';
import { type Database } from './sql';

/** What the channel told of a person last. */
export interface LastSeen {
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone. */
  readonly timezone: string;
}

/** Locale and time zone last seen, for activities and jobs that bring none; the tenant, for what is counted by tenant. */
export interface PeopleStore {
  see(personId: string, seen: LastSeen, tenantId: string): Promise<void>;
  /** Null for a person never seen. */
  lastSeen(personId: string): Promise<LastSeen | null>;
  /** The tenant of whoever was seen last; null before anybody was. */
  lastTenant(): Promise<string | null>;
}

export function peopleStore(database: Database, now: () => EpochMs): PeopleStore {
  return {
    see: async (personId, { locale, timezone }, tenantId) => {
      await database.query(
        `INSERT INTO people (person_id, locale, timezone, tenant_id, seen_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id) DO UPDATE SET
           locale = excluded.locale, timezone = excluded.timezone, tenant_id = excluded.tenant_id,
           seen_at = excluded.seen_at`,
        [personId, locale, timezone, tenantId, new Date(now())],
      );
    },
    lastSeen: async (personId) => {
      const rows = await database.query<LastSeen>(
        'SELECT locale, timezone FROM people WHERE person_id = $1',
        [personId],
      );
      return rows[0] ?? null;
    },
    lastTenant: async () => {
      const rows = await database.query<{ tenantId: string }>(
        `SELECT tenant_id AS "tenantId" FROM people WHERE tenant_id IS NOT NULL ORDER BY seen_at DESC LIMIT 1`,
      );
      return rows[0]?.tenantId ?? null;
    },
  };
}
