import { contentQuery } from '../kql';
import { searchNameOf } from '../names';
import { factOf, type Step } from '../step';

/** The search whose hits are counted and exported (graph-facts 7.5). */
export const createSearch: Step = async ({ ediscovery, zoneOf }, { request, found, lookFirst }) => {
  const { searches } = ediscovery;
  const caseId = factOf(found, 'caseId');
  const name = searchNameOf(request, found);
  const known = lookFirst ? await searches.find(caseId, name) : null;
  const query = contentQuery(request.scope, await zoneOf(request));
  const searchId = known ?? (await searches.create(caseId, name, query));
  return { kind: 'next', found: { searchId }, reference: searchId };
};
