import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathIn } from '../mailbox-path';

/**
 * `GET /users/{address}/mailFolders/deleteditems` with the person's own token (delegated, Mail.ReadWrite.Shared).
 *
 * @throws RecoveryError by the table of faults where Exchange does not let them look
 */
export async function openMailbox(gateway: Gateway, mailbox: Mailbox, signal?: AbortSignal): Promise<void> {
  await gateway.read({
    operation: 'open-mailbox',
    mailbox,
    method: 'GET',
    path: pathIn(mailbox, ['mailFolders', 'deleteditems'], { $select: 'id' }),
    ...(signal && { signal }),
  });
}
