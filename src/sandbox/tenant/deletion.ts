import { cannotDelete, GraphError } from '../errors';
import { type Folder, type Message } from './folder';
import { type Mailbox } from './mailbox';
import { moveMessage, rehang } from './moving';

/**
 * DELETE of a message: into Deleted Items, or, from there, into Deletions (graph-facts 4, 9). What lies in Recoverable
 * Items cannot be deleted.
 */
export function deleteMessage(mailbox: Mailbox, message: Message, now: number): void {
  if (mailbox.isRecoverable(message.folder)) throw cannotDelete();
  const stage = mailbox.isDeleted(message.folder) ? 'recoverableitemsdeletions' : 'deleteditems';
  moveMessage(mailbox, message, mailbox.wellKnown(stage), now);
}

/** permanentDelete of a message: into Purges (graph-facts 4). */
export function purgeMessage(mailbox: Mailbox, message: Message, now: number): void {
  moveMessage(mailbox, message, mailbox.wellKnown('recoverableitemspurges'), now);
}

/**
 * DELETE of a folder: it becomes a child of Deleted Items with all it holds (graph-facts 3.3); from there it is gone and
 * its messages lie in Deletions.
 */
export function deleteFolder(mailbox: Mailbox, folder: Folder, now: number): void {
  requireOwnFolder(mailbox, folder);
  if (!mailbox.isDeleted(folder)) {
    const bin = mailbox.wellKnown('deleteditems');
    folder.displayName = freeName(bin, folder.displayName);
    rehang(mailbox, folder, bin, now);
    return;
  }
  for (const child of [...folder.children]) deleteFolder(mailbox, child, now);
  const deletions = mailbox.wellKnown('recoverableitemsdeletions');
  for (const message of [...folder.messages.values()]) {
    message.lastParent = folder.counter;
    moveMessage(mailbox, message, deletions, now);
  }
  mailbox.destroyFolder(folder);
}

/** permanentDelete of a folder: folder and items are removed and not put into Purges (graph-facts 4). */
export function purgeFolder(mailbox: Mailbox, folder: Folder): void {
  requireOwnFolder(mailbox, folder);
  mailbox.destroyFolder(folder);
}

/** Folders that Exchange made stay. */
function requireOwnFolder(mailbox: Mailbox, folder: Folder): void {
  if (folder.wellKnown !== null) {
    throw new GraphError(400, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
  }
  if (mailbox.isRecoverable(folder)) throw cannotDelete();
}

/** The name itself, or with the first number that makes it free. */
function freeName(parent: Folder, name: string): string {
  let candidate = name;
  for (let n = 1; parent.child(candidate) !== undefined; n += 1) candidate = `${name}${n}`;
  return candidate;
}
