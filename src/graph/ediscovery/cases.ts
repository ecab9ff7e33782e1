import { errorCodeOf } from '../../domain/errors';
import { type Cases } from '../../escalation/execution/ediscovery';
import { type ApplicationCalls, idOf, type ServiceCall, textOf } from '../application-calls';
import { stringLiteral } from '../odata/literals';

const GONE = 404;
/** A case that is closed, or about to be, refuses to be closed. */
const REFUSED = [400, 409];
const CLOSED = ['closed', 'closedwitherror', 'pendingdelete'];

/** eDiscovery cases (graph-facts 7.2). */
export function graphCases(calls: ApplicationCalls): Cases {
  return {
    create: async (name, externalId) =>
      idOf(
        await calls.object({
          operation: 'create-case',
          method: 'POST',
          segments: [],
          body: { displayName: name, externalId },
        }),
      ),
    find: (name) => find(calls, name),
    close: (caseId) => close(calls, caseId),
    isClosed: async (caseId) => CLOSED.includes(await statusOf(calls, caseId)),
  };
}

/** That cases can be filtered by name is not documented: where the service refuses, all of them are looked through. */
async function find(calls: ApplicationCalls, name: string): Promise<string | null> {
  const all: ServiceCall = { operation: 'list-cases', segments: [] };
  const named: ServiceCall = { ...all, query: { $filter: `displayName eq ${stringLiteral(name)}` } };
  const cases = await calls.list(named).catch((error: unknown) => {
    if (errorCodeOf(error) === 'query-refused') return calls.list(all);
    throw error;
  });
  const found = cases.find(({ displayName }) => displayName === name);
  return found === undefined ? null : idOf(found);
}

async function close(calls: ApplicationCalls, caseId: string): Promise<void> {
  const call: ServiceCall = { operation: 'close-case', method: 'POST', segments: [caseId, 'close'] };
  const answer = await calls.send(call, GONE, ...REFUSED);
  if (!REFUSED.includes(answer.status)) return;
  const status = await statusOf(calls, caseId);
  if (status !== 'closing' && !CLOSED.includes(status)) throw calls.refusalOf(answer);
}

/** In small letters; a case that is gone counts as closed. */
async function statusOf(calls: ApplicationCalls, caseId: string): Promise<string> {
  const answer = await calls.send({ operation: 'get-case', segments: [caseId] }, GONE);
  if (answer.status === GONE) return 'closed';
  return textOf((answer.body as { readonly status?: unknown } | null | undefined)?.status).toLowerCase();
}
