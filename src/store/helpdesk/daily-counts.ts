import { type SearchTally } from '../../conversation/ports';
import { type EpochMs } from '../../domain/time';
import { type Database } from '../sql';

/** Those who count at the same moment take different rows: a row has one writer at a time. */
const SLOTS = 8;

/** Where a count goes, as SQL: the slot by chance. */
export const ANY_SLOT = `floor(random() * ${SLOTS})::smallint`;

/** Ends a statement that inserts into `daily_counts`. */
export const ADD_UP = `ON CONFLICT (tenant_id, day, what, slot) DO UPDATE SET count = daily_counts.count + excluded.count`;

/** The day of a moment, in UTC, as `2026-11-22`: every process counts by the same days. */
export function dayOf(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Counts searches by tenant and day: nobody's name, no words. */
export function searchTally(database: Database, now: () => EpochMs): SearchTally {
  return {
    searched: async (tenantId, found) => {
      const what = found ? ['searches'] : ['searches', 'searches-without-result'];
      await database.query(
        `INSERT INTO daily_counts (tenant_id, day, what, slot, count)
         SELECT $1, $2::date, what, ${ANY_SLOT}, 1 FROM unnest($3::text[]) AS what ${ADD_UP}`,
        [tenantId, dayOf(now()), what],
      );
    },
  };
}
