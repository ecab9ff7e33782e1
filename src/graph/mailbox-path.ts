import { type Mailbox } from '../domain/mail';
import { pathTo, type QueryOptions } from './odata/path';

/**
 * A path inside a mailbox: below `/me`, or below `/users/{address}` for one that is shared with the person. Whose token
 * goes with it is the same for both (delegated, Mail.ReadWrite.Shared), so that Exchange decides what may be seen.
 */
export function pathIn(mailbox: Mailbox, segments: readonly string[], query: QueryOptions = {}): string {
  const { shared } = mailbox;
  return pathTo([...(shared === undefined ? ['me'] : ['users', shared]), ...segments], query);
}
