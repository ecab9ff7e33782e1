import { type Actor } from './actor';
import { type RequestLists } from './ports';

/** More than anybody asks for. */
const MOST_LOOKED_AT = 100;

/**
 * Numbers of the holds on a person's own mailbox that they asked for themselves and that are in place. Holds that others
 * asked for are not theirs to know.
 */
export async function ownHolds(
  { requestLists }: { readonly requestLists: RequestLists },
  { tenantId, id }: Actor,
): Promise<readonly number[]> {
  const { requests } = await requestLists.ofPerson(tenantId, id, MOST_LOOKED_AT);
  return requests
    .filter(
      ({ state, scope }) =>
        scope.kind === 'hold' && state === 'done' && scope.mailboxes.some(({ personId }) => personId === id),
    )
    .map(({ number }) => number);
}
