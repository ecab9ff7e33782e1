import { type IncomingActivity } from './incoming';

/** Entra tenant ids; empty: every tenant that the channel vouches for. */
export type AllowedTenants = readonly string[];

/** True where people of this tenant may talk to the bot, and it to them. */
export function servesTenant(allowed: AllowedTenants, tenantId: string): boolean {
  return allowed.length === 0 || allowed.some((one) => one.toLowerCase() === tenantId.toLowerCase());
}

/**
 * An activity names its tenant in two places. Each that is there has to be served: a conversation of one tenant with
 * somebody of another is for neither. One that names none is of nobody's.
 */
export function servesActivity(allowed: AllowedTenants, incoming: IncomingActivity): boolean {
  const named = tenantsIn(incoming);
  return allowed.length === 0 || (named.length > 0 && named.every((one) => servesTenant(allowed, one)));
}

function tenantsIn({ conversation, channelData }: IncomingActivity): readonly string[] {
  const tenant = channelData?.['tenant'] as { readonly id?: unknown } | null | undefined;
  return [conversation.tenantId, tenant?.id].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
}
