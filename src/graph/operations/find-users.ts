import { type User } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';

/** A mailbox of a name is among the first, or the name says too little. */
const MOST = 10;

/**
 * `GET /users?$filter=startswith(…)` with the person's own token (Microsoft Graph v1.0, "List users"; delegated, least
 * User.ReadBasic.All): who is called so or has such an address, shared mailboxes among them, as in the person's address
 * book. Nobody where the application may not know (403).
 */
export async function findUsers(
  gateway: Gateway,
  mailbox: Mailbox,
  name: string,
  signal?: AbortSignal,
): Promise<readonly User[]> {
  const text = `'${name.replaceAll("'", "''")}'`;
  try {
    const page = await gateway.read({
      operation: 'find-users',
      mailbox,
      method: 'GET',
      path: pathTo(['users'], {
        $filter: `startswith(displayName,${text}) or startswith(mail,${text})`,
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
