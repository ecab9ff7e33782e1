import { type EpochMs } from '../domain/time';
import { type Database } from './sql';

/** A conversation reference of the channel, as JSON: what is needed to speak there unasked. Opaque to the store. */
export type ReferenceJson = Readonly<Record<string, unknown>>;

interface KnownPlace {
  readonly conversationId: string;
  readonly tenantId: string;
  readonly reference: ReferenceJson;
}

/** Only a personal conversation belongs to somebody. */
export type KnownConversation = KnownPlace &
  ({ readonly kind: 'personal'; readonly personId: string } | { readonly kind: 'group' | 'channel' });

/** Conversations the app is installed in. */
export interface ConversationStore {
  /** Remembers, or brings up to date: service addresses change. */
  remember(conversation: KnownConversation): Promise<void>;
  find(conversationId: string): Promise<ReferenceJson | null>;
  /** The person's own chat with the bot, the one last used where there are several. */
  findPersonal(tenantId: string, personId: string): Promise<ReferenceJson | null>;
  /** The app was removed, or the channel says that nobody listens any more. */
  forget(conversationId: string): Promise<void>;
}

export function conversationStore(database: Database, now: () => EpochMs): ConversationStore {
  return {
    remember: async (conversation) => {
      await database.query(
        `INSERT INTO conversations (conversation_id, tenant_id, kind, person_id, reference, seen_at)
         VALUES ($1, $2, $3, $4, $5::json, $6)
         ON CONFLICT (conversation_id) DO UPDATE SET
           tenant_id = excluded.tenant_id,
           kind = excluded.kind,
           person_id = excluded.person_id,
           reference = excluded.reference,
           seen_at = excluded.seen_at`,
        [
          conversation.conversationId,
          conversation.tenantId,
          conversation.kind,
          conversation.kind === 'personal' ? conversation.personId : null,
          JSON.stringify(conversation.reference),
          new Date(now()),
        ],
      );
    },
    find: async (conversationId) => {
      const rows = await database.query<{ reference: ReferenceJson }>(
        'SELECT reference FROM conversations WHERE conversation_id = $1',
        [conversationId],
      );
      return rows[0]?.reference ?? null;
    },
    findPersonal: async (tenantId, personId) => {
      const rows = await database.query<{ reference: ReferenceJson }>(
        `SELECT reference FROM conversations
         WHERE kind = 'personal' AND tenant_id = $1 AND person_id = $2 ORDER BY seen_at DESC LIMIT 1`,
        [tenantId, personId],
      );
      return rows[0]?.reference ?? null;
    },
    forget: async (conversationId) => {
      await database.query('DELETE FROM conversations WHERE conversation_id = $1', [conversationId]);
    },
  };
}
