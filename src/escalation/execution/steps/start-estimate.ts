import { factOf, type Step } from '../step';

/** Counting comes before every export; the service wants it so (graph-facts 7.5). */
export const startEstimate: Step = async ({ ediscovery: { searches } }, { found, lookFirst }) => {
  const caseId = factOf(found, 'caseId');
  const searchId = factOf(found, 'searchId');
  const underWay = lookFirst && (await searches.estimate(caseId, searchId)).kind !== 'none';
  if (!underWay) await searches.startEstimate(caseId, searchId);
  return { kind: 'next', found: {}, reference: searchId };
};
