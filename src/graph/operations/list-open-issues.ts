import { type ServiceHealthIssue } from '@microsoft/microsoft-graph-types';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';
import { allItems } from '../odata/pages';

/** `GET /admin/serviceAnnouncement/issues`, those of any service that are not over (graph-facts 10). */
export async function listOpenIssues(
  gateway: Gateway,
  signal: AbortSignal,
): Promise<readonly ServiceHealthIssue[]> {
  const items = await allItems(gateway, {
    operation: 'list-open-issues',
    application: 'directory',
    method: 'GET',
    signal,
    path: pathTo(['admin', 'serviceAnnouncement', 'issues'], { $filter: 'isResolved eq false' }),
  });
  return items as readonly ServiceHealthIssue[];
}
