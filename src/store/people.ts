import { type EpochMs } from '../domain/time';
import { type Database } from './sql';

/** What the channel told of a person; not every activity tells all of it. */
export interface PersonTraits {
  /** BCP 47. */
  readonly locale?: string;
  /** IANA zone. */
  readonly timezone?: string;
}

/** Locale and time zone last seen, for activities and jobs that bring none. */
export interface PeopleStore {
  /** Keeps what is absent in `traits` as it was. */
  seen(tenantId: string, personId: string, traits: PersonTraits): Promise<void>;
  /** Empty for a person never seen. */
  find(tenantId: string, personId: string): Promise<PersonTraits>;
}

export function peopleStore(database: Database, now: () => EpochMs): PeopleStore {
  return {
    seen: async (tenantId, personId, { locale, timezone }) => {
      await database.query(
        `INSERT INTO people AS known (tenant_id, person_id, locale, timezone, seen_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET
           locale = coalesce(excluded.locale, known.locale),
           timezone = coalesce(excluded.timezone, known.timezone),
           seen_at = excluded.seen_at`,
        [tenantId, personId, locale ?? null, timezone ?? null, new Date(now())],
      );
    },
    find: async (tenantId, personId) => {
      const rows = await database.query<{ locale: string | null; timezone: string | null }>(
        'SELECT locale, timezone FROM people WHERE tenant_id = $1 AND person_id = $2',
        [tenantId, personId],
      );
      const { locale = null, timezone = null } = rows[0] ?? {};
      return { ...(locale !== null && { locale }), ...(timezone !== null && { timezone }) };
    },
  };
}
