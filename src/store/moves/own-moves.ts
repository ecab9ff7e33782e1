import { type EpochMs } from '../../domain/time';
import { type OwnMove, type OwnMoves } from '../../guidance/ports';
import { type Database } from '../sql';

/**
 * What the bot moved for a person, looked up by message; kept as long as batches are. The id is looked for as it stands in
 * the text: JSON operators stumble over what a subject may hold (NUL, halves of surrogate pairs).
 */
export function ownMoves(database: Database): OwnMoves {
  return {
    latest: async (personId, messageId) => {
      const [row] = await database.query<{ kind: OwnMove['kind']; at: EpochMs }>(
        `SELECT batches.batch->>'kind' AS kind,
           (extract(epoch FROM batches.created_at) * 1000)::double precision AS at
         FROM move_batches AS batches JOIN move_items AS items ON items.batch_ref = batches.ref
         WHERE batches.person_id = $1 AND position($2 IN items.item::text) > 0
           AND items.outcome_kind IN ('moved', 'moved-elsewhere')
         ORDER BY batches.created_at DESC LIMIT 1`,
        [personId, `"id":${JSON.stringify(messageId)}`],
      );
      return row ?? null;
    },
  };
}
