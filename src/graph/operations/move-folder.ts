import { type Answer } from '../answer';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathIn } from '../mailbox-path';

/** `POST /me/mailFolders/{id}/move`: the v1.0 action `mailFolder: move`. 201 with the folder in its new place. */
export function moveFolder(
  gateway: Gateway,
  mailbox: Mailbox,
  folderId: string,
  to: string,
): Promise<Answer> {
  return gateway.send({
    operation: 'move-folder',
    mailbox,
    method: 'POST',
    path: pathIn(mailbox, ['mailFolders', folderId, 'move']),
    body: { destinationId: to },
  });
}
