import { type Chats } from '../escalation/ports';
import { type KnownConversation } from './conversations';
import { type Database } from './sql';

interface Row {
  readonly personId: string;
  readonly reference: KnownConversation['reference'];
}

/** People's own chats and channel ids, from the conversations that the bot has had. */
export function chats(database: Database): Chats {
  return {
    personalChat: async (personId, tenantId) => {
      const rows = await database.query<{ conversationId: string }>(
        `SELECT conversation_id AS "conversationId" FROM conversations
         WHERE kind = 'personal' AND tenant_id = $1 AND person_id = $2 ORDER BY seen_at DESC LIMIT 1`,
        [tenantId, personId],
      );
      return rows[0]?.conversationId ?? null;
    },
    channelUserIds: async (personIds, tenantId) => {
      const rows = await database.query<Row>(
        `SELECT person_id AS "personId", reference FROM conversations
         WHERE tenant_id = $1 AND person_id = ANY ($2::text[]) ORDER BY seen_at`,
        [tenantId, personIds],
      );
      // Those seen later replace those seen before.
      const known = new Map(
        rows.flatMap(({ personId, reference }) =>
          userIdsIn(reference).map((userId) => [personId, userId] as const),
        ),
      );
      return personIds.flatMap((personId) => known.get(personId) ?? []);
    },
  };
}

/** Who spoke, as the channel calls them: `user.id` of a conversation reference; one or none. */
function userIdsIn({ user }: KnownConversation['reference']): readonly string[] {
  if (typeof user !== 'object' || user === null || !('id' in user)) return [];
  return typeof user.id === 'string' ? [user.id] : [];
}
