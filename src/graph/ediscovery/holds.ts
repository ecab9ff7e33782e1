import { type Holds, type HoldStatus } from '../../escalation/execution/ediscovery';
import { type ApplicationCalls, idOf, type ServiceCall, textOf } from '../application-calls';

const GONE = 404;
const USER_SOURCE = 'microsoft.graph.security.userSource';

/**
 * Hold policies: in Graph's beta only, whatever its v1.0 pages say (graph-facts 7.1, 7.4). Sources stand in the body as
 * objects, as documented, although the property is called a binding.
 */
export function graphHolds(calls: ApplicationCalls): Holds {
  return {
    create: async (caseId, { name, query, addresses }) =>
      idOf(
        await calls.object({
          ...policies('create-hold', caseId),
          method: 'POST',
          body: {
            displayName: name,
            ...(query !== '' && { contentQuery: query }),
            'userSources@odata.bind': addresses.map((email) => ({ '@odata.type': USER_SOURCE, email })),
          },
        }),
      ),
    find: async (caseId, name) => {
      const holds = await calls.list(policies('list-holds', caseId));
      const found = holds.find(({ displayName }) => displayName === name);
      return found === undefined ? null : idOf(found);
    },
    status: async (caseId, holdId) => statusOf(await calls.object(policies('get-hold', caseId, holdId))),
    remove: async (caseId, holdId) => {
      await calls.send({ ...policies('remove-hold', caseId, holdId), method: 'DELETE' }, GONE);
    },
  };
}

function policies(operation: string, caseId: string, ...rest: readonly string[]): ServiceCall {
  return { operation, version: 'beta', segments: [caseId, 'legalHolds', ...rest] };
}

function statusOf(hold: Readonly<Record<string, unknown>>): HoldStatus {
  switch (textOf(hold['status']).toLowerCase()) {
    case 'success':
      return 'applied';
    case 'error':
      return 'failed';
    default:
      return 'pending';
  }
}
