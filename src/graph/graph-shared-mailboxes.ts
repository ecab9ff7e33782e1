import { type ErrorCode, errorCodeOf } from '../domain/errors';
import { type SharedMailboxes } from '../recovery/ports';
import { type Gateway } from './gateway';
import { findUsers } from './operations/find-users';
import { openMailbox } from './operations/open-mailbox';

/**
 * What Exchange answers for a mailbox that does not exist, cannot be opened over Graph or is not shared with the person
 * (graph-facts 11, 12). All are one to whoever asks: the answer tells nobody which mailboxes there are.
 */
const CLOSED: readonly ErrorCode[] = [
  'access-denied',
  'item-gone',
  'mailbox-not-in-exchange-online',
  'query-refused',
];

/** Whether Exchange lets a person look into a mailbox: they try, with their own token. */
export function graphSharedMailboxes(gateway: Gateway): SharedMailboxes {
  return {
    async mayOpen(mailbox, signal) {
      try {
        await openMailbox(gateway, mailbox, signal);
        return true;
      } catch (error) {
        if (CLOSED.includes(errorCodeOf(error))) return false;
        throw error;
      }
    },
    async named({ personId }, name) {
      const users = await findUsers(gateway, { personId }, name);
      return users.flatMap(({ displayName, mail }) =>
        typeof mail === 'string' && mail !== ''
          ? [{ name: displayName ?? '', address: mail.toLowerCase() }]
          : [],
      );
    },
  };
}
