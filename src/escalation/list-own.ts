import { type Actor } from './actor';
import { type RequestList, type RequestLists } from './ports';

/** Rows on a card. */
const MOST_SHOWN = 10;

/** A person's own requests, newest first. */
export function listOwn(
  { requestLists }: { readonly requestLists: RequestLists },
  { tenantId, id }: Actor,
): Promise<RequestList> {
  return requestLists.ofPerson(tenantId, id, MOST_SHOWN);
}
