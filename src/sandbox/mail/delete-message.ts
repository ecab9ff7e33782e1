import { type MailCall } from '../call';
import { noContent, type Reply } from '../http/reply';
import { deleteMessage, purgeMessage } from '../tenant/deletion';
import { requestedMessage } from './find';

/** DELETE …/messages/{id} */
export function remove(call: MailCall): Reply {
  deleteMessage(call.mailbox, requestedMessage(call), call.tenant.clock.now());
  return noContent();
}

/** POST …/messages/{id}/permanentDelete */
export function permanentDelete(call: MailCall): Reply {
  purgeMessage(call.mailbox, requestedMessage(call), call.tenant.clock.now());
  return noContent();
}
