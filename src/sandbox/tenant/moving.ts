import { GraphError, itemNotFound } from '../errors';
import { wholeSecond } from './clock';
import { type Folder, type Message } from './folder';
import { type Mailbox } from './mailbox';

/** Search folders show items; they cannot hold any. */
function requireRealFolder(folder: Folder): void {
  if (folder.search !== null) {
    throw new GraphError(400, 'ErrorMoveCopyFailed', 'The move or copy operation failed.');
  }
}

/**
 * Moves a message: new regular id, new change key, later modification time (graph-facts 2.4, 3.4). On its way into a
 * deleted stage it is stamped as a deletion would; out of Recoverable Items it loses its deletion time. The last-parent
 * stamp stays on a restored item, as stale as Exchange leaves it (graph-facts 14).
 */
export function moveMessage(mailbox: Mailbox, message: Message, destination: Folder, now: number): void {
  requireRealFolder(destination);
  const origin = message.folder;
  const recoverable = mailbox.isRecoverable(destination);
  const deleted = recoverable || mailbox.isDeleted(destination);
  const wasDeleted = mailbox.isRecoverable(origin) || mailbox.isDeleted(origin);
  mailbox.refile(message, destination, (item) => {
    item.modifiedAt = wholeSecond(now);
    if (deleted && (!wasDeleted || item.lastParent === null)) item.lastParent = origin.counter;
    if (!recoverable) item.deletedOn = null;
    else if (!mailbox.isRecoverable(origin)) item.deletedOn = wholeSecond(now);
  });
}

/** Copies a message; the copy is a new item in every way but its content. */
export function copyMessage(mailbox: Mailbox, message: Message, destination: Folder, now: number): Message {
  requireRealFolder(destination);
  const { content, receivedAt, sentAt, isRead, isDraft, importance, flag, categories } = message;
  const recoverable = mailbox.isRecoverable(destination);
  const time = wholeSecond(now);
  return mailbox.add(
    {
      content,
      createdAt: time,
      modifiedAt: time,
      receivedAt,
      sentAt,
      isRead,
      isDraft,
      importance,
      flag,
      categories,
      lastParent: null,
      deletedOn: recoverable ? time : null,
      ...(message.retention && { retention: message.retention }),
      ...(message.isOther && { isOther: message.isOther }),
    },
    destination,
  );
}

/** Hangs a folder with all it holds below another one. Its id stays (graph-facts 2.4). */
export function moveFolder(mailbox: Mailbox, folder: Folder, destination: Folder, now: number): void {
  requireRealFolder(destination);
  if (folder.parent === null) throw itemNotFound();
  if (folder.wellKnown !== null || destination.isWithin(folder) || mailbox.isRecoverable(destination)) {
    throw new GraphError(400, 'ErrorMoveCopyFailed', 'The move or copy operation failed.');
  }
  if (destination.child(folder.displayName) !== undefined) throw folderExists();
  rehang(mailbox, folder, destination, now);
}

/** Changes the parent, and tells delta readers about folder, old and new parent. */
export function rehang(mailbox: Mailbox, folder: Folder, destination: Folder, now: number): void {
  const change = mailbox.nextCounter();
  if (folder.parent !== null) {
    folder.parent.children.delete(folder);
    folder.parent.changeCounter = change;
  }
  folder.parent = destination;
  folder.modifiedAt = wholeSecond(now);
  destination.children.add(folder);
  destination.changeCounter = change;
  folder.changeCounter = change;
}

export function folderExists(): GraphError {
  return new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
}
