import { type ServiceHealth } from '@microsoft/microsoft-graph-types';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';
import { allItems } from '../odata/pages';

/** `GET /admin/serviceAnnouncement/healthOverviews` (graph-facts 10; application, ServiceHealth.Read.All). */
export async function listHealthOverviews(
  gateway: Gateway,
  signal: AbortSignal,
): Promise<readonly ServiceHealth[]> {
  const items = await allItems(gateway, {
    operation: 'list-health-overviews',
    application: 'directory',
    method: 'GET',
    signal,
    path: pathTo(['admin', 'serviceAnnouncement', 'healthOverviews']),
  });
  return items as readonly ServiceHealth[];
}
