import { ok, type Reply } from '../http/reply';
import { metadataRoot } from '../call';
import { type Statistics } from '../tenant/ediscovery/operation';
import { flagsOf } from './body';
import { notFound, type CaseCall } from './case-call';
import { searchHits, type MailboxHits } from './matches';
import { operationView } from './operations';
import { requestedSearch } from './searches';
import { acceptedAt, startOperation } from './start-operation';

const OPTIONS = [
  'includeRefiners',
  'includeQueryStats',
  'includeUnindexedStats',
  'advancedIndexing',
  'locationsWithoutHits',
] as const;

/** POST …/estimateStatistics: 202; counts what is there now and tells it when the operation is done. */
export function estimateStatistics(call: CaseCall): Reply {
  const search = requestedSearch(call);
  // Read for its mistakes: the options ask for more than the sandbox has.
  flagsOf(call, 'statisticsOptions', OPTIONS, []);
  const { seconds, outcomes } = call.tenant.ediscovery;
  const statistics = statisticsOf(searchHits(call, search));
  const work = { action: 'estimateStatistics', statistics } as const;
  const operation = startOperation(call, work, seconds.estimate, outcomes.estimate);
  search.lastEstimate = operation;
  return acceptedAt(call, operation);
}

/** GET …/lastEstimateStatisticsOperation: 404 where there was none. */
export function lastEstimate(call: CaseCall): Reply {
  const { lastEstimate: operation } = requestedSearch(call);
  if (operation === null) throw notFound('operation', 'lastEstimateStatisticsOperation');
  return ok({
    '@odata.context': `${metadataRoot(call)}#microsoft.graph.security.ediscoveryEstimateOperation`,
    ...operationView(call, operation),
  });
}

/** Sites hold nothing here. */
function statisticsOf(hits: readonly MailboxHits[]): Statistics {
  const messages = hits.flatMap((one) => one.messages);
  const bytes = messages.reduce((sum, { content }) => sum + content.size, 0);
  return { items: messages.length, bytes, mailboxes: hits.length, sites: 0 };
}
