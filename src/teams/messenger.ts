import { type Messenger } from '../conversation/ports';
import { type Logger } from '../telemetry/logger';
import { type ChannelLine } from './channel-line';
import { knownOutlet, type Outlet } from './outlets';
import { type NotePlace } from './placing';
import { type Conversations } from './ports';
import { type AllowedTenants, servesTenant } from './tenants';

/**
 * Speaks in known conversations at any time; an unknown conversation is unreachable, and so is one of a tenant that is
 * served no longer; a failing store means later.
 */
export function createMessenger(
  conversations: Conversations,
  line: ChannelLine,
  notePlace: NotePlace,
  allowedTenants: AllowedTenants,
  log: Logger,
): Messenger {
  const outletTo = async (conversationId: string): Promise<Outlet | 'unreachable' | 'try-later'> => {
    try {
      const known = await conversations.find(conversationId);
      if (known === null || !servesTenant(allowedTenants, known.tenantId)) return 'unreachable';
      return knownOutlet(known, line);
    } catch (error) {
      log.warn('edge store failed', {}, error);
      return 'try-later';
    }
  };
  return {
    send: async (conversationId, message) => {
      const outlet = await outletTo(conversationId);
      if (typeof outlet === 'string') return outlet;
      const sent = await outlet.send(message);
      if (sent.outcome === 'sent' && sent.id !== undefined)
        await notePlace(message, { conversationId, activityId: sent.id });
      return sent.outcome;
    },
    update: async (place, message) => {
      const outlet = await outletTo(place.conversationId);
      if (typeof outlet === 'string') return outlet;
      return outlet.update === null
        ? 'unreachable'
        : (await outlet.update(place.activityId, message)).outcome;
    },
  };
}
