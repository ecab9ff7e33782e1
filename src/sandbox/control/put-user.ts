import { Mailbox } from '../tenant/mailbox';
import { type Tenant } from '../tenant/tenant';
import { ControlError } from './control-error';
import { type UserInput } from './input';

/** Creates or replaces a user with a new mailbox. @returns true where there was none before. */
export function putUser(tenant: Tenant, rawId: string, input: UserInput): boolean {
  const id = rawId.toLowerCase();
  const namesake = tenant.findUser(input.userPrincipalName);
  if (namesake !== undefined && namesake.id !== id) {
    throw new ControlError(409, `Another user has the userPrincipalName '${input.userPrincipalName}'.`);
  }
  const lower = (ids: readonly string[]): readonly string[] => ids.map((one) => one.toLowerCase());
  return tenant.putUser({
    id,
    userPrincipalName: input.userPrincipalName,
    displayName: input.displayName,
    mail: input.mail ?? null,
    timeZone: input.timeZone,
    preferredLanguage: input.preferredLanguage,
    groups: lower(input.groups),
    sharedWith: lower(input.sharedWith),
    manager: input.manager?.toLowerCase() ?? null,
    userType: input.userType,
    accountEnabled: input.accountEnabled,
    ediscoveryRole: input.ediscoveryRole,
    hasArchive: input.archive,
    mailbox: input.mailbox ? new Mailbox(id, input.retentionDays) : null,
  });
}
