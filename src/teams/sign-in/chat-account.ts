import { type KnownConversation } from '../ports';
import { type ChatAccount } from './ports';

/** The person of a personal chat; null where the chat's reference names nobody. */
export function accountOf({ personId, tenantId, reference }: KnownConversation): ChatAccount | null {
  const { channelId, user } = reference as {
    readonly channelId?: unknown;
    readonly user?: { readonly id?: unknown };
  };
  return typeof channelId === 'string' && typeof user?.id === 'string' && user.id !== ''
    ? { personId, tenantId, userId: user.id, channelId }
    : null;
}
