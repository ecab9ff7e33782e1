import { exportNameOf } from '../names';
import { factOf, type Step } from '../step';

/** The export to PST (graph-facts 7.5). Never tried where the count has shown that there is nothing. */
export const startExport: Step = async ({ ediscovery }, { request, found, lookFirst }) => {
  const caseId = factOf(found, 'caseId');
  const searchId = factOf(found, 'searchId');
  if (request.estimate?.items === 0 && request.estimate.unindexedItems === 0) {
    return {
      kind: 'failed',
      failure: 'nothing-to-export',
      detail: `search ${searchId}`,
      redo: { step: 'start-estimate', found, begun: false },
    };
  }
  const { exports } = ediscovery;
  const known = lookFirst ? await exports.find(caseId, searchId, found.abandoned ?? []) : null;
  const exportOperationId = known ?? (await exports.start(caseId, searchId, exportNameOf(request, found)));
  return { kind: 'next', found: { exportOperationId }, reference: exportOperationId };
};
