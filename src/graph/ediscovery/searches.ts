import { type Counting, type Searches } from '../../escalation/execution/ediscovery';
import { type ApplicationCalls, countOf, idOf, textOf } from '../application-calls';

const NONE = 404;

/** Searches over all non-custodial sources of a case, and what they count (graph-facts 7.5). */
export function graphSearches(calls: ApplicationCalls): Searches {
  return {
    create: async (caseId, name, query) =>
      idOf(
        await calls.object({
          operation: 'create-search',
          method: 'POST',
          segments: [caseId, 'searches'],
          body: {
            displayName: name,
            contentQuery: query,
            dataSourceScopes: 'allCaseNoncustodialDataSources',
          },
        }),
      ),
    find: async (caseId, name) => {
      const searches = await calls.list({ operation: 'list-searches', segments: [caseId, 'searches'] });
      const found = searches.find(({ displayName }) => displayName === name);
      return found === undefined ? null : idOf(found);
    },
    startEstimate: async (caseId, searchId) => {
      await calls.send({
        operation: 'start-estimate',
        method: 'POST',
        segments: [caseId, 'searches', searchId, 'estimateStatistics'],
        body: { statisticsOptions: 'includeQueryStats, includeUnindexedStats' },
      });
    },
    estimate: async (caseId, searchId) => {
      const segments = [caseId, 'searches', searchId, 'lastEstimateStatisticsOperation'];
      const answer = await calls.send({ operation: 'get-estimate', segments }, NONE);
      return countingOf(answer.status === NONE ? null : answer.body);
    },
  };
}

function countingOf(body: unknown): Counting {
  if (typeof body !== 'object' || body === null) return { kind: 'none' };
  const operation = body as Readonly<Record<string, unknown>>;
  switch (textOf(operation['status']).toLowerCase()) {
    case 'succeeded':
    case 'partiallysucceeded':
      return {
        kind: 'counted',
        estimate: {
          items: countOf(operation['indexedItemCount']),
          size: countOf(operation['indexedItemsSize']),
          mailboxes: countOf(operation['mailboxCount']),
          unindexedItems: countOf(operation['unindexedItemCount']),
        },
      };
    case 'failed':
    case 'submissionfailed':
      return { kind: 'failed' };
    case '':
      return { kind: 'none' };
    default:
      return { kind: 'running' };
  }
}
