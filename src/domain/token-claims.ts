import { type TokenOwner } from './sign-in';
import { type EpochMs } from './time';

/** What an access token of Entra says about itself. */
export interface TokenClaims {
  /** Object id of the person. */
  readonly oid: string;
  /** Tenant id. */
  readonly tid: string;
  readonly expiresAt: EpochMs;
}

/**
 * Reads the claims of a token without checking its signature: it comes from Entra or the token service over TLS, and
 * Graph checks it. What is asked here is only whose it is. Null where it cannot be told.
 */
export function claimsOf(token: string): TokenClaims | null {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const { oid, tid, exp } = (claims ?? {}) as Record<string, unknown>;
    return typeof oid === 'string' && typeof tid === 'string' && typeof exp === 'number'
      ? { oid, tid, expiresAt: exp * 1_000 }
      : null;
  } catch {
    return null;
  }
}

/** True where the token is that person's, in that tenant. */
export function belongsTo({ oid, tid }: TokenClaims, owner: TokenOwner): boolean {
  return same(oid, owner.personId) && same(tid, owner.tenantId);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
