import { withoutExport } from '../facts';
import { FILES_KEPT_MS, FILES_LATE_MS, untilNextLook } from '../pace';
import { factOf, type Step } from '../step';

/** Minutes to hours; the list of files may come a little after the end (graph-facts 7.5). */
export const awaitExport: Step = async ({ ediscovery }, { found, now }) => {
  const operation = factOf(found, 'exportOperationId');
  const exporting = await ediscovery.exports.status(factOf(found, 'caseId'), operation);
  const ms = untilNextLook(found.waitingSince, now);
  switch (exporting.kind) {
    case 'running':
      return { kind: 'wait', ms, ...(exporting.percent !== null && { progress: exporting.percent }) };
    case 'failed':
      return {
        kind: 'failed',
        failure: 'export-failed',
        detail: `operation ${operation}`,
        redo: { step: 'start-export', found: withoutExport(found), begun: false },
      };
    case 'exported': {
      const { files, partial } = exporting;
      const unlistedSince = found.unlistedSince ?? now;
      if (files.length === 0 && now - unlistedSince < FILES_LATE_MS) {
        return { kind: 'wait', ms, progress: 100, found: { unlistedSince } };
      }
      const caseName = factOf(found, 'caseName');
      const availableUntil = unlistedSince + FILES_KEPT_MS;
      return { kind: 'finished', result: { kind: 'export', caseName, files, availableUntil, partial } };
    }
  }
};
