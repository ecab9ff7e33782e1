import { type Step } from '../step';

/** Takes away the policy of the hold that a `release` ends. */
export const removeHold: Step = async ({ ediscovery, executions, requests }, { request }) => {
  const { tenantId, scope } = request;
  const hold = scope.releases === null ? null : await requests.byNumber(tenantId, scope.releases);
  const placed = hold === null ? null : await executions.find(tenantId, hold.number);
  if (placed?.found.caseId === undefined || placed.found.holdId === undefined) {
    return { kind: 'failed', failure: 'case-gone', detail: `no hold of request ${scope.releases ?? 'none'}` };
  }
  const { caseId, holdId } = placed.found;
  await ediscovery.holds.remove(caseId, holdId);
  return { kind: 'next', found: { caseId, holdId }, reference: holdId };
};
