import { type Call } from '../call';
import { GraphError } from '../errors';
import { type EdiscoveryCase } from '../tenant/ediscovery/case';

/**
 * Who may use eDiscovery at all: the application, and people of its role groups (graph-facts 7.1). The facts know the
 * statuses 402 and 403; code and text for licence and role are our assumption.
 */
export function requireEdiscovery({ tenant, caller }: Call): void {
  switch (tenant.ediscovery.access) {
    case 'no-licence':
      throw new GraphError(
        402,
        'PaymentRequired',
        'Billing is not set up: eDiscovery needs a licence or pay-as-you-go billing in this tenant.',
      );
    case 'no-role':
      throw forbidden();
    case 'no-consent':
      throw new GraphError(
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
    case 'ok':
      if (caller.kind === 'user' && caller.user.ediscoveryRole === 'none') throw forbidden();
  }
}

/** Administrators see all cases, managers their own and those they are members of, the application what it created. */
export function mayOpen({ caller }: Call, one: EdiscoveryCase): boolean {
  const creator = one.createdBy;
  if (caller.kind === 'app') return creator.kind === 'app';
  const { id, ediscoveryRole, mail, userPrincipalName } = caller.user;
  if (ediscoveryRole === 'administrator') return true;
  if (creator.kind === 'user' && creator.user.id === id) return true;
  const addresses = [mail, userPrincipalName].map((address) => address?.toLowerCase());
  return one.members.some(({ smtpAddress }) => addresses.includes(smtpAddress?.toLowerCase()));
}

function forbidden(): GraphError {
  return new GraphError(403, 'Forbidden', 'The caller is not a member of an eDiscovery role group.');
}
