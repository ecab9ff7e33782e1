import { type AccessPolicy, DELEGATED_PERMISSIONS, missingOf, type Permission } from './permissions';
import { missingLine } from './report-access';

/** Where rights in people's names are given. */
export interface ScopePlace {
  /** Client id of the registration that people sign in to. */
  readonly clientId: string;
  /** The bot's OAuth connection, which names its scopes itself; null where Entra is asked for all that is granted. */
  readonly connectionName: string | null;
}

/**
 * What a person's token does not reach, of what the policy has a use for. Null where the token does not tell: only Graph
 * decides by it, and Microsoft may seal it one day.
 */
export function missingScopes(token: string, policy: AccessPolicy): readonly Permission[] | null {
  const held = scopesOf(token);
  return held === null ? null : missingOf(DELEGATED_PERMISSIONS, held, policy);
}

function scopesOf(token: string): readonly string[] | null {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { scp } = JSON.parse(payload) as Record<string, unknown>;
    return typeof scp === 'string' ? scp.split(' ') : null;
  } catch {
    return null;
  }
}

/** The report for an operator. Whose token it was is not in it: what is missing there is mostly missing for everybody. */
export function reportScopes(
  missing: readonly Permission[],
  { clientId, connectionName }: ScopePlace,
): readonly string[] {
  const registration = `the registration ${clientId}, API permissions, Microsoft Graph, Delegated permissions`;
  const connection = connectionName === null ? '' : `, and to the scopes of the connection ${connectionName}`;
  return [
    'Access in people’s names: the token of the first person since the start does not reach as far as the policy.',
    ...missing.flatMap((permission) => [
      missingLine(permission),
      `    add ${permission.name} to ${registration}${connection}`,
    ]),
  ];
}
