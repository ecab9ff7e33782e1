import { metadataRoot, type MailCall } from '../call';
import { writeMime } from '../content/write-mime';
import { ok, type Reply } from '../http/reply';
import { requestedMessage } from './find';
import { MessageView } from './message-view';

/** GET …/messages/{id} */
export function getMessage(call: MailCall): Reply {
  const message = requestedMessage(call);
  const view = new MessageView(call);
  const context = `${metadataRoot(call)}#users('${call.owner.id}')/messages${view.selected}/$entity`;
  return ok({ '@odata.context': context, ...view.write(message) });
}

/** GET …/messages/{id}/$value: the mail as MIME (graph-facts 6). */
export function getMime(call: MailCall): Reply {
  const message = requestedMessage(call);
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain' },
    bytes: message.content.mime ?? writeMime(message.content, message.sentAt),
  };
}
