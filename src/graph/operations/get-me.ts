import { type User } from '@microsoft/microsoft-graph-types';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathTo } from '../odata/path';

/** `GET /me` with the person's addresses (graph-facts 11). */
export async function getMe(gateway: Gateway, mailbox: Mailbox): Promise<User> {
  const me = await gateway.read({
    operation: 'get-me',
    mailbox,
    method: 'GET',
    path: pathTo(['me'], { $select: 'mail,userPrincipalName,proxyAddresses' }),
  });
  return me as User;
}
