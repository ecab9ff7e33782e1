import { type User } from '@microsoft/microsoft-graph-types';
import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';

/**
 * `GET /me/manager` (Microsoft Graph v1.0, "List manager"; delegated, least User.Read.All). An organizational contact may
 * be one too. Null where nobody is assigned (404) and where the application may not know (403).
 */
export async function getManager(gateway: Gateway, mailbox: Mailbox): Promise<User | null> {
  try {
    const manager = await gateway.read({
      operation: 'get-manager',
      mailbox,
      method: 'GET',
      path: pathTo(['me', 'manager'], { $select: 'displayName,mail,userPrincipalName' }),
    });
    return manager as User;
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'item-gone' || code === 'access-denied') return null;
    throw error;
  }
}
