import { type EnvironmentReader } from './environment-reader';
import { type ApplicationAccess, type BotCredentials } from './settings';

/**
 * How the application proves who it is to Entra, for directory and eDiscovery: managed identity, workload identity,
 * certificate or secret; the first that is set counts. Null where none is.
 */
export function readApplicationAccess(
  reader: EnvironmentReader,
  bot: BotCredentials | null,
): ApplicationAccess | null {
  const managed = reader.text('GRAPH_APP_MANAGED_IDENTITY');
  if (managed !== null) {
    return managed === 'system'
      ? { kind: 'managed-identity' }
      : { kind: 'managed-identity', clientId: reader.guid('GRAPH_APP_MANAGED_IDENTITY') ?? '' };
  }
  const clientId = reader.guid('GRAPH_APP_ID');
  const tenantId = reader.guid('GRAPH_APP_TENANT_ID') ?? bot?.tenantId ?? null;
  const proof = proofOf(reader);
  if (clientId === null && proof === null) return null;
  if (clientId === null) {
    reader.missing(
      'GRAPH_APP_ID',
      'is needed with the other GRAPH_APP_ settings: the registration for eDiscovery',
    );
  }
  if (tenantId === null) {
    reader.missing('GRAPH_APP_TENANT_ID', 'is needed where BOT_TENANT_ID does not name the tenant');
  }
  if (proof === null) {
    reader.missing(
      'GRAPH_APP_CERTIFICATE_PATH',
      'or GRAPH_APP_TOKEN_FILE or GRAPH_APP_SECRET is needed with GRAPH_APP_ID',
    );
  }
  return clientId === null || tenantId === null || proof === null ? null : { ...proof, clientId, tenantId };
}

type Proof =
  | { readonly kind: 'workload-identity'; readonly tokenFile: string }
  | { readonly kind: 'certificate'; readonly certificatePath: string }
  | { readonly kind: 'secret'; readonly secret: string };

function proofOf(reader: EnvironmentReader): Proof | null {
  const tokenFile = reader.text('GRAPH_APP_TOKEN_FILE');
  if (tokenFile !== null) return { kind: 'workload-identity', tokenFile };
  const certificatePath = reader.text('GRAPH_APP_CERTIFICATE_PATH');
  if (certificatePath !== null) return { kind: 'certificate', certificatePath };
  const secret = reader.text('GRAPH_APP_SECRET');
  return secret === null ? null : { kind: 'secret', secret };
}
