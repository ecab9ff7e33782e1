import { bodyObject, param, type MailCall } from '../call';
import { GraphError, itemNotFound } from '../errors';
import { type Folder, type Message } from '../tenant/folder';

/** The message in the path; under a folder's URL it must lie in that folder. */
export function requestedMessage(call: MailCall): Message {
  const message = call.mailbox.findMessage(param(call, 'message'));
  const { folder } = call.params;
  if (folder !== undefined && call.mailbox.findFolder(folder) !== message.folder) throw itemNotFound();
  return message;
}

export function requestedFolder(call: MailCall): Folder {
  return call.mailbox.findFolder(param(call, 'folder'));
}

/** `destinationId` of a move or copy; the schema's `DestinationId` does as well (graph-facts 4). */
export function destination(call: MailCall): Folder {
  const body = bodyObject(call);
  const id = body['destinationId'] ?? body['DestinationId'];
  if (typeof id !== 'string' || id.trim() === '') {
    throw new GraphError(
      400,
      'ErrorInvalidParameter',
      "The value of the parameter 'DestinationId' is empty.",
    );
  }
  return call.mailbox.findFolder(id);
}
