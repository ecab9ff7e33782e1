import { contentQuery } from '../kql';
import { holdNameOf } from '../names';
import { factOf, type Step } from '../step';

/** A hold policy over the mailboxes (graph-facts 7.4). One that failed before is taken away first. */
export const placeHold: Step = async ({ ediscovery: { holds }, zoneOf }, { request, found, lookFirst }) => {
  const caseId = factOf(found, 'caseId');
  const name = holdNameOf(request, found);
  const abandoned = found.abandoned ?? [];
  const known = lookFirst ? await holds.find(caseId, name) : null;
  if (known !== null && !abandoned.includes(known)) {
    return { kind: 'next', found: { holdId: known }, reference: known };
  }
  for (const hold of abandoned) await holds.remove(caseId, hold);
  const holdId = await holds.create(caseId, {
    name,
    query: contentQuery(request.scope, await zoneOf(request)),
    addresses: request.scope.mailboxes.map(({ address }) => address),
  });
  return { kind: 'next', found: { holdId }, reference: holdId };
};
