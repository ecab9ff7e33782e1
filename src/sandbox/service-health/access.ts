import { type Call } from '../call';
import { GraphError } from '../errors';
import { type ServiceHealth } from '../tenant/service-health';

/** The application sees it once an administrator has agreed; the people of this tenant never gave that scope. */
export function requireHealth({ tenant, caller }: Call): ServiceHealth {
  if (caller.kind === 'app' && tenant.health.access === 'ok') return tenant.health;
  throw new GraphError(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}
