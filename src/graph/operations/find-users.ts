import { type User } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';

/** One page; more of them say that the name says too little. */
const MOST = 50;

/** As the beginning of an address goes. */
const OF_ADDRESS = /^[\p{L}\p{N}._+'-]+$/u;

/**
 * `GET /users?$search=…` with the person's own token (Microsoft Graph v1.0, "List users"; delegated, least
 * User.ReadBasic.All): whose name has these words, in any order, or whose address begins so, shared mailboxes among them, as
 * in the person's address book. The words are whole ones (Microsoft Graph, "Use the $search query parameter", on directory
 * objects). Nobody where the application may not know (403).
 */
export async function findUsers(
  gateway: Gateway,
  mailbox: Mailbox,
  name: string,
  signal?: AbortSignal,
): Promise<readonly User[]> {
  const search = searchOf(name);
  if (search === '') return [];
  try {
    const page = await gateway.read({
      operation: 'find-users',
      mailbox,
      method: 'GET',
      eventual: true,
      path: pathTo(['users'], {
        $search: search,
        $count: true,
        $select: 'displayName,mail',
        $top: MOST,
      }),
      ...(signal && { signal }),
    });
    const { value } = page as { readonly value?: unknown };
    return Array.isArray(value) ? (value as readonly User[]) : [];
  } catch (error) {
    if (errorCodeOf(error) === 'access-denied') return [];
    throw error;
  }
}

/** Letters and figures alone: a symbol would be a word of its own, a quotation mark would end the clause. */
function searchOf(name: string): string {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [
    ...(words.length > 0 ? [`"displayName:${words.join(' ')}"`] : []),
    ...(OF_ADDRESS.test(name) ? [`"mail:${name}"`] : []),
  ].join(' OR ');
}
