import { GraphError } from '../errors';
import { type Reply } from '../http/reply';
import { type ExportFile } from '../tenant/ediscovery/operation';
import { type Tenant } from '../tenant/tenant';
import { notFound } from './case-call';

const PATH = '/ediscovery/api/proxy/exportaedblobFileResult/';
/** The token of the other resource (graph-facts 7.5); tokens of Graph open nothing here. */
const TOKEN = 'sandbox-download';

/**
 * Where an export's file is fetched. The service has another host for it; the sandbox has one address under two names, so
 * a client that came by one is sent to the other. One that reached it under a host of its own stays there.
 */
export function downloadUrl(origin: string, { secret }: ExportFile): string {
  const url = new URL(origin);
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost';
  else if (url.hostname === 'localhost') url.hostname = '127.0.0.1';
  return `${url.origin}${PATH}${secret}`;
}

/** The secret in a download's path; null for other paths. */
export function downloadSecret(path: string): string | null {
  return path.startsWith(PATH) ? path.slice(PATH.length) : null;
}

/** GET of a file: its own token and a header of its own; 401 without either is our assumption. */
export function download(
  tenant: Tenant,
  method: string,
  secret: string,
  headers: Readonly<Record<string, string | undefined>>,
): Reply {
  const token = /^Bearer\s+(.*)$/i.exec(headers['authorization'] ?? '')?.[1]?.trim();
  const allowed = headers['x-allowwithaadtoken']?.toLowerCase() === 'true';
  if (token !== TOKEN || !allowed) throw new GraphError(401, 'Unauthorized', 'Access is denied.');
  if (method !== 'GET') throw new GraphError(405, 'MethodNotAllowed', 'A file can only be fetched.');
  const file = tenant.ediscovery.findFile(secret, tenant.clock.now());
  if (file === undefined) throw notFound('export file', secret);
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${file.fileName}"`,
    },
    bytes: file.bytes,
  };
}
