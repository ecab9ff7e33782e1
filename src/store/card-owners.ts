import { type CardOwners } from '../conversation/ports';
import { type Database } from './database';

/** Looks references of cards up among all that has a card of its own. */
export function cardOwners(database: Database): CardOwners {
  return {
    isSomebodyElses: async (ref, personId) => {
      const rows = await database.query(
        `SELECT 1 FROM searches WHERE ref = $1 AND person_id <> $2
         UNION ALL SELECT 1 FROM move_batches WHERE ref = $1 AND person_id <> $2 LIMIT 1`,
        [ref, personId],
      );
      return rows.length > 0;
    },
  };
}
