import { caseNameOf } from '../names';
import { type Step } from '../step';

/** The case in which everything else happens (graph-facts 7.2). One that it replaces is closed. */
export const openCase: Step = async ({ ediscovery: { cases } }, { request, found, lookFirst }) => {
  if (found.outdatedCaseId !== undefined) await cases.close(found.outdatedCaseId);
  const caseName = caseNameOf(request, found);
  const known = lookFirst ? await cases.find(caseName) : null;
  const caseId = known ?? (await cases.create(caseName, request.ref));
  return {
    kind: 'next',
    found: { caseId, caseName, ...(known !== null && { adopted: true }) },
    reference: caseId,
  };
};
