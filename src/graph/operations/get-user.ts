import { type User } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';

/**
 * `GET /users/{id or user principal name}` in the application's name (graph-facts 11). Null where the directory knows
 * nobody so named.
 */
export async function getUser(gateway: Gateway, idOrName: string): Promise<User | null> {
  try {
    const user = await gateway.read({
      operation: 'get-user',
      application: 'directory',
      method: 'GET',
      path: pathTo(['users', idOrName], { $select: 'id,displayName,mail,userPrincipalName,userType' }),
    });
    return user as User;
  } catch (error) {
    // The faults' table speaks of mail; of a user, 404 says that there is none.
    if (['item-gone', 'mailbox-not-in-exchange-online'].includes(errorCodeOf(error))) return null;
    throw error;
  }
}
