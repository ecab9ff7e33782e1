import { type Usage } from '../conversation/ports';
import { type Database } from './database';

/** Counts in the database, so that they hold across processes and restarts. */
export function usageStore(database: Database): Usage {
  return {
    take: async (personId, what, since, amount, most) => {
      if (amount > most) return false;
      // One statement: of two who take at the same time the second sees what the first has taken.
      const rows = await database.query(
        `INSERT INTO usage (person_id, what, since, used) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, what, since) DO UPDATE SET used = usage.used + excluded.used
         WHERE usage.used + excluded.used <= $5 RETURNING used`,
        [personId, what, new Date(since), amount, most],
      );
      return rows.length === 1;
    },
  };
}
