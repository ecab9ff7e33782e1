import { metadataRoot, param, type Call } from '../call';
import { GraphError } from '../errors';
import { ok, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { parseExpand } from '../odata/expand';
import { schemaOf, type Schema } from '../odata/schema';
import { type HealthOverview, type ServiceHealth } from '../tenant/service-health';
import { requireHealth } from './access';
import { issueView } from './issues';

const SCHEMA: Schema<HealthOverview> = schemaOf('microsoft.graph.serviceHealth', [
  { name: 'id', type: 'string', get: ({ id }) => id },
  { name: 'service', type: 'string', get: ({ service }) => service },
  { name: 'status', type: 'string', get: ({ status }) => status },
]);

/** GET …/healthOverviews, with `$expand=issues`. */
export function listOverviews(call: Call): Reply {
  const health = requireHealth(call);
  const page = pageCollection(health.overviews, SCHEMA, call.request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#admin/serviceAnnouncement/healthOverviews${expanded(call) ? '(issues())' : ''}`,
    ...page.annotations,
    value: page.items.map((one) => overviewView(call, health, one)),
  });
}

/** GET …/healthOverviews/{service}: sources differ on what the key is, so both names do (graph-facts 10). */
export function getOverview(call: Call): Reply {
  const health = requireHealth(call);
  const key = param(call, 'service').toLowerCase();
  const found = health.overviews.find(
    ({ id, service }) => id.toLowerCase() === key || service.toLowerCase() === key,
  );
  if (found === undefined) throw new GraphError(404, 'NotFound', `There is no service '${key}'.`);
  return ok({
    '@odata.context': `${metadataRoot(call)}#admin/serviceAnnouncement/healthOverviews/$entity`,
    ...overviewView(call, health, found),
  });
}

function overviewView(call: Call, health: ServiceHealth, one: HealthOverview): object {
  const { service, status, id } = one;
  if (!expanded(call)) return { service, status, id };
  return {
    service,
    status,
    id,
    issues: health.issues.filter((issue) => issue.service === service).map(issueView),
  };
}

function expanded({ request }: Call): boolean {
  return parseExpand(request.query.get('expand')).some(({ relation }) => relation === 'issues');
}
