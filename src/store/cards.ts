import { type EpochMs } from '../domain/time';
import { type CardPlace, type CardPlaces } from '../conversation/ports';
import { type Database } from './sql';

/** Older cards of the same thing are far up in the chat; nobody keeps them all in view. */
const MOST_KEPT_UP_TO_DATE = 5;

/** Where tracking cards stand, several for the same thing. */
export function cardPlaces(database: Database, now: () => EpochMs): CardPlaces {
  return {
    placed: async (tracks, { conversationId, activityId }) => {
      await database.query(
        `INSERT INTO cards (tracks, conversation_id, activity_id, placed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tracks, conversation_id, activity_id) DO UPDATE SET placed_at = excluded.placed_at`,
        [tracks, conversationId, activityId, new Date(now())],
      );
    },
    newest: (tracks) =>
      database.query<CardPlace>(
        `SELECT conversation_id AS "conversationId", activity_id AS "activityId" FROM cards
         WHERE tracks = $1 ORDER BY placed_at DESC LIMIT ${MOST_KEPT_UP_TO_DATE}`,
        [tracks],
      ),
  };
}
