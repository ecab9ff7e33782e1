import { type Language, LANGUAGES } from '../domain/language';
import { type EpochMs } from '../domain/time';
import { type Database } from './sql';

/** What the channel told of a person last. */
export interface LastSeen {
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone. */
  readonly timezone: string;
  /** In which they last wrote a sentence that told; absent before they did. */
  readonly language?: Language;
}

/** Locale, time zone and language last seen, for activities and jobs that bring none; the tenant, for what is counted by tenant. */
export interface PeopleStore {
  see(personId: string, seen: LastSeen, tenantId: string): Promise<void>;
  /** Null for a person never seen. */
  lastSeen(personId: string): Promise<LastSeen | null>;
  /** The tenant of whoever was seen last; null before anybody was. */
  lastTenant(): Promise<string | null>;
}

export function peopleStore(database: Database, now: () => EpochMs): PeopleStore {
  return {
    see: async (personId, { locale, timezone, language }, tenantId) => {
      await database.query(
        `INSERT INTO people (person_id, locale, timezone, language, tenant_id, seen_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (person_id) DO UPDATE SET
           locale = excluded.locale, timezone = excluded.timezone, language = excluded.language,
           tenant_id = excluded.tenant_id, seen_at = excluded.seen_at`,
        [personId, locale, timezone, language ?? null, tenantId, new Date(now())],
      );
    },
    lastSeen: async (personId) => {
      const [row] = await database.query<{ locale: string; timezone: string; language: string | null }>(
        'SELECT locale, timezone, language FROM people WHERE person_id = $1',
        [personId],
      );
      if (row === undefined) return null;
      const { locale, timezone } = row;
      const language = LANGUAGES.find((known) => known === row.language);
      return { locale, timezone, ...(language && { language }) };
    },
    lastTenant: async () => {
      const rows = await database.query<{ tenantId: string }>(
        `SELECT tenant_id AS "tenantId" FROM people WHERE tenant_id IS NOT NULL ORDER BY seen_at DESC LIMIT 1`,
      );
      return rows[0]?.tenantId ?? null;
    },
  };
}
