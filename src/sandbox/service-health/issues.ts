import { metadataRoot, type Call } from '../call';
import { ok, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { schemaOf, type Schema } from '../odata/schema';
import { type HealthIssue } from '../tenant/service-health';
import { requireHealth } from './access';

const SCHEMA: Schema<HealthIssue> = schemaOf('microsoft.graph.serviceHealthIssue', [
  { name: 'id', type: 'string', get: ({ id }) => id },
  { name: 'service', type: 'string', get: ({ service }) => service },
  { name: 'status', type: 'string', get: ({ status }) => status },
  { name: 'classification', type: 'string', get: ({ classification }) => classification },
  { name: 'isResolved', type: 'boolean', get: ({ isResolved }) => isResolved },
  { name: 'startDateTime', type: 'date', get: ({ startedAt }) => startedAt },
]);

/** GET …/issues with `$filter`. */
export function listIssues(call: Call): Reply {
  const page = pageCollection(requireHealth(call).issues, SCHEMA, call.request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#admin/serviceAnnouncement/issues`,
    ...page.annotations,
    value: page.items.map(issueView),
  });
}

export function issueView(issue: HealthIssue): object {
  const { startedAt, endedAt, ...same } = issue;
  return {
    startDateTime: new Date(startedAt).toISOString(),
    endDateTime: endedAt === null ? null : new Date(endedAt).toISOString(),
    lastModifiedDateTime: new Date(endedAt ?? startedAt).toISOString(),
    origin: 'microsoft',
    featureGroup: same.feature,
    details: [],
    posts: [],
    ...same,
  };
}
