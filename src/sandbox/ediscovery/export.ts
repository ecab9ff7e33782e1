import { bodyObject } from '../call';
import { badRequest } from '../errors';
import { type Reply } from '../http/reply';
import { type CaseSearch } from '../tenant/ediscovery/case';
import { progressOf, type ExportWish } from '../tenant/ediscovery/operation';
import { flagsOf, optionalText, requiredText } from './body';
import { type CaseCall } from './case-call';
import { exportFiles } from './export-files';
import { searchHits } from './matches';
import { requestedSearch } from './searches';
import { acceptedAt, startOperation } from './start-operation';

/** Members of v1.0's schema; pages name optimizedPartitionSize too, which is none (graph-facts 7.5). */
const ADDITIONAL = [
  'none',
  'teamsAndYammerConversations',
  'cloudAttachments',
  'allDocumentVersions',
  'subfolderContents',
  'listAttachments',
  'htmlTranscripts',
  'advancedIndexing',
  'allItemsInFolder',
  'includeFolderAndPath',
  'condensePaths',
  'friendlyName',
  'splitSource',
  'includeReport',
] as const;
const CRITERIA = ['searchHits', 'partiallyIndexed'] as const;
const LOCATIONS = ['responsiveLocations', 'nonresponsiveLocations'] as const;

/** POST …/exportResult: 202 (graph-facts 7.5). */
export function exportResult(call: CaseCall): Reply {
  const format = (optionalText(call, 'exportFormat') ?? 'pst').toLowerCase();
  // eml is deprecated and refused here, so that nobody builds on it.
  if (format !== 'pst' && format !== 'msg') throw badRequest(`Invalid value '${format}' for 'exportFormat'.`);
  return startExport(call, 'exportResult', format);
}

/** POST …/exportReport: the same without mail. */
export function exportReport(call: CaseCall): Reply {
  return startExport(call, 'exportReport', null);
}

function startExport(
  call: CaseCall,
  action: 'exportResult' | 'exportReport',
  exportFormat: string | null,
): Reply {
  const search = requestedSearch(call);
  const wish = wishOf(call, exportFormat);
  requireEstimate(search, call.now);
  const { seconds, outcomes } = call.tenant.ediscovery;
  const work = { action, wish, files: exportFiles(wish, searchHits(call, search)) };
  return acceptedAt(call, startOperation(call, work, seconds.export, outcomes.export));
}

function wishOf(call: CaseCall, exportFormat: string | null): ExportWish {
  return {
    displayName: requiredText(call, 'displayName'),
    description: optionalText(call, 'description'),
    exportCriteria: flagsOf(call, 'exportCriteria', CRITERIA, ['searchHits']).join(','),
    exportLocation: flagsOf(call, 'exportLocation', LOCATIONS, ['responsiveLocations']).join(','),
    additionalOptions: flagsOf(call, 'additionalOptions', ADDITIONAL, ['none']).join(','),
    exportFormat,
    exportSingleItems: bodyObject(call)['exportSingleItems'] === true,
  };
}

/** An export wants an estimated search (graph-facts 7.5); the status is our assumption. */
function requireEstimate({ lastEstimate }: CaseSearch, now: number): void {
  const status = lastEstimate === null ? null : progressOf(lastEstimate, now).status;
  if (status === 'succeeded' || status === 'partiallySucceeded') return;
  throw badRequest('The search has no completed estimate: run estimateStatistics before an export.');
}
