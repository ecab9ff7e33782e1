import { factOf, type Step } from '../step';

/** The mailboxes, as non-custodial sources: custodians may be put on hold by being added (graph-facts 7.3). */
export const addSources: Step = async ({ ediscovery }, { request, found, lookFirst }) => {
  const caseId = factOf(found, 'caseId');
  const sources: Record<string, string> = { ...(lookFirst ? await ediscovery.sources.list(caseId) : {}) };
  for (const { address } of request.scope.mailboxes) {
    if (sources[address] !== undefined) continue;
    const source = await ediscovery.sources.add(caseId, address);
    if (source === null) return { kind: 'failed', failure: 'mailbox-not-found', detail: 'no data source' };
    sources[address] = source;
  }
  return { kind: 'next', found: { sources }, reference: Object.values(sources).join(' ') };
};
