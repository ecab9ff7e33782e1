import { metadataRoot, type MailCall } from '../call';
import { created, type Reply } from '../http/reply';
import { type Message } from '../tenant/folder';
import { copyMessage, moveMessage } from '../tenant/moving';
import { destination, requestedMessage } from './find';
import { MessageView } from './message-view';

/** POST …/messages/{id}/move: 201 with the message in its new place (graph-facts 4). */
export function move(call: MailCall): Reply {
  const message = requestedMessage(call);
  moveMessage(call.mailbox, message, destination(call), call.tenant.clock.now());
  return written(call, message);
}

/** POST …/messages/{id}/copy: 201 with the copy. */
export function copy(call: MailCall): Reply {
  const message = requestedMessage(call);
  return written(call, copyMessage(call.mailbox, message, destination(call), call.tenant.clock.now()));
}

function written(call: MailCall, message: Message): Reply {
  return created({
    '@odata.context': `${metadataRoot(call)}#message`,
    '@odata.type': '#microsoft.graph.message',
    ...new MessageView(call).write(message),
  });
}
