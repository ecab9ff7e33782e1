import { RecoveryError } from '../../domain/errors';
import { type ExportFile } from '../../domain/request';
import { type Exporting, type Exports } from '../../escalation/execution/ediscovery';
import { type ApplicationCalls, countOf, idOf, textOf } from '../application-calls';

/** A new operation may not be found for a while (graph-facts 7.5). */
const NOT_YET = 404;

/** Exports to PST (graph-facts 7.5). */
export function graphExports(calls: ApplicationCalls): Exports {
  return {
    start: async (caseId, searchId, name) => {
      const { location } = await calls.send({
        operation: 'start-export',
        method: 'POST',
        segments: [caseId, 'searches', searchId, 'exportResult'],
        body: {
          displayName: name,
          exportCriteria: 'searchHits, partiallyIndexed',
          exportLocation: 'responsiveLocations',
          additionalOptions: 'includeReport, includeFolderAndPath, splitSource',
          exportFormat: 'pst',
        },
      });
      const operation = location === null ? null : operationIn(location);
      if (operation === null) throw new RecoveryError('service-unavailable', { graphCode: 'NoLocation' });
      return operation;
    },
    find: async (caseId, _, except = []) => {
      const operations = await calls.list({ operation: 'list-operations', segments: [caseId, 'operations'] });
      const found = operations.filter(isExport).map(idOf);
      return found.find((id) => !except.includes(id)) ?? null;
    },
    status: async (caseId, operationId) => {
      const segments = [caseId, 'operations', operationId];
      const answer = await calls.send({ operation: 'get-operation', segments }, NOT_YET);
      return answer.status === NOT_YET ? { kind: 'running', percent: null } : exportingOf(answer.body);
    },
  };
}

/**
 * The id of the operation in `…/ediscoverycases('{case}')/operations('{operation}')`, or with plain segments; null where
 * it leads nowhere.
 */
export function operationIn(location: string): string | null {
  const [, quoted, plain] = /\/operations(?:\('([\w-]+)'\)|\/([\w-]+))\/?$/i.exec(location.trim()) ?? [];
  return quoted ?? plain ?? null;
}

function isExport({ action, '@odata.type': type }: Readonly<Record<string, unknown>>): boolean {
  return (
    textOf(action).toLowerCase() === 'exportresult' ||
    textOf(type).includes('ediscoverySearchExportOperation')
  );
}

function exportingOf(body: unknown): Exporting {
  const operation = (body ?? {}) as Readonly<Record<string, unknown>>;
  const status = textOf(operation['status']).toLowerCase();
  switch (status) {
    case 'succeeded':
    case 'partiallysucceeded':
      return {
        kind: 'exported',
        files: filesOf(operation['exportFileMetadata']),
        partial: status === 'partiallysucceeded',
      };
    case 'failed':
    case 'submissionfailed':
      return { kind: 'failed' };
    default:
      return { kind: 'running', percent: percentOf(operation['percentProgress']) };
  }
}

function percentOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : null;
}

/** Their links are left out on purpose: a file is fetched in the Purview portal, with the right to do so. */
function filesOf(value: unknown): readonly ExportFile[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).flatMap((entry) => {
    const { fileName, size } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    return textOf(fileName) === '' ? [] : [{ name: textOf(fileName), size: countOf(size) }];
  });
}
