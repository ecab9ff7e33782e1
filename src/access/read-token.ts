/** What an application's token says of itself. */
export interface ApplicationToken {
  /** Client id of the registration or of the managed identity. */
  readonly appId: string;
  /** Object id of its service principal: what Purview's roles are given to. */
  readonly objectId: string;
  readonly tenantId: string;
  readonly roles: readonly string[];
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the claims of a token for Graph, to name what is missing and for nothing else: only Graph decides by them, and
 * Microsoft may seal them one day. Null where they cannot be read.
 */
export function applicationTokenOf(token: string): ApplicationToken | null {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { appid, azp, oid, tid, roles } = JSON.parse(payload) as Record<string, unknown>;
    const ids = [appid ?? azp, oid, tid].map(String);
    // They end up in commands that an administrator pastes.
    if (!ids.every((id) => GUID.test(id))) return null;
    const [appId = '', objectId = '', tenantId = ''] = ids;
    const held = Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
    return { appId, objectId, tenantId, roles: held.filter((role) => /^[\w.-]{1,100}$/.test(role)) };
  } catch {
    return null;
  }
}
