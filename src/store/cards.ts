import { type EpochMs } from '../domain/time';
import { type CardPlace, type CardPlaces } from '../conversation/ports';
import { type Database } from './sql';

/** Sorts behind whatever may follow a prefix. */
const LAST_CHARACTER = '\u{10ffff}';

/** Where tracking cards stand; a card placed again for the same batch takes the older one's place. */
export function cardPlaces(database: Database, now: () => EpochMs): CardPlaces {
  return {
    placed: async (tracks, place) => {
      await database.query(
        `INSERT INTO cards (tracks, conversation_id, activity_id, placed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tracks) DO UPDATE SET
           conversation_id = excluded.conversation_id,
           activity_id = excluded.activity_id,
           placed_at = excluded.placed_at`,
        [tracks, place.conversationId, place.activityId, new Date(now())],
      );
    },
    find: async (tracks) => {
      const rows = await database.query<CardPlace>(
        'SELECT conversation_id AS "conversationId", activity_id AS "activityId" FROM cards WHERE tracks = $1',
        [tracks],
      );
      return rows[0] ?? null;
    },
    all: (prefix) =>
      database.query<CardPlace>(
        `SELECT conversation_id AS "conversationId", activity_id AS "activityId" FROM cards
         WHERE tracks COLLATE "C" >= $1 AND tracks COLLATE "C" < $2 ORDER BY tracks COLLATE "C"`,
        [prefix, `${prefix}${LAST_CHARACTER}`],
      ),
    forget: async (tracks) => {
      await database.query('DELETE FROM cards WHERE tracks = $1', [tracks]);
    },
  };
}
