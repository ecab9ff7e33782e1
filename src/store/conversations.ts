import { type EpochMs } from '../domain/time';
import { type Database } from './sql';

/** A conversation the bot may speak in unasked. */
export interface KnownConversation {
  readonly conversationId: string;
  readonly kind: 'personal' | 'group' | 'channel';
  /** Who spoke there last; in a personal chat, its one person. */
  readonly personId: string;
  readonly tenantId: string;
  /** A conversation reference of the channel, as JSON; opaque to the store. */
  readonly reference: Readonly<Record<string, unknown>>;
}

export interface ConversationStore {
  /** Remembers, or brings up to date: service addresses change. */
  remember(conversation: KnownConversation): Promise<void>;
  find(conversationId: string): Promise<KnownConversation | null>;
  /** The person's own chat with the bot, the one last used where there are several. */
  personal(personId: string, tenantId: string): Promise<KnownConversation | null>;
  /** The same where only the person is known: ids of people are the same in no two tenants. */
  chatOf(personId: string): Promise<KnownConversation | null>;
  /** The app was removed, or the channel says that nobody listens any more. */
  forget(conversationId: string): Promise<void>;
}

interface Row {
  readonly conversation_id: string;
  readonly kind: KnownConversation['kind'];
  readonly person_id: string;
  readonly tenant_id: string;
  readonly reference: KnownConversation['reference'];
}

const COLUMNS = 'conversation_id, kind, person_id, tenant_id, reference';

export function conversationStore(database: Database, now: () => EpochMs): ConversationStore {
  return {
    remember: async ({ conversationId, kind, personId, tenantId, reference }) => {
      await database.query(
        `INSERT INTO conversations (${COLUMNS}, seen_at) VALUES ($1, $2, $3, $4, $5::json, $6)
         ON CONFLICT (conversation_id) DO UPDATE SET
           tenant_id = excluded.tenant_id,
           kind = excluded.kind,
           person_id = excluded.person_id,
           reference = excluded.reference,
           seen_at = excluded.seen_at`,
        [conversationId, kind, personId, tenantId, JSON.stringify(reference), new Date(now())],
      );
    },
    find: async (conversationId) => {
      const rows = await database.query<Row>(
        `SELECT ${COLUMNS} FROM conversations WHERE conversation_id = $1`,
        [conversationId],
      );
      return known(rows[0]);
    },
    personal: async (personId, tenantId) => {
      const rows = await database.query<Row>(
        `SELECT ${COLUMNS} FROM conversations
         WHERE kind = 'personal' AND tenant_id = $1 AND person_id = $2 ORDER BY seen_at DESC LIMIT 1`,
        [tenantId, personId],
      );
      return known(rows[0]);
    },
    chatOf: async (personId) => {
      const rows = await database.query<Row>(
        `SELECT ${COLUMNS} FROM conversations
         WHERE kind = 'personal' AND person_id = $1 ORDER BY seen_at DESC LIMIT 1`,
        [personId],
      );
      return known(rows[0]);
    },
    forget: async (conversationId) => {
      await database.query('DELETE FROM conversations WHERE conversation_id = $1', [conversationId]);
    },
  };
}

function known(row: Row | undefined): KnownConversation | null {
  if (row === undefined) return null;
  return {
    conversationId: row.conversation_id,
    kind: row.kind,
    personId: row.person_id,
    tenantId: row.tenant_id,
    reference: row.reference,
  };
}
