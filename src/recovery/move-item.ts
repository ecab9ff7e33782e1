import { errorCodeOf, RecoveryError } from '../domain/errors';
import { type Mailbox } from '../domain/mail';
import { type MoveItem, type MoveOutcome } from './move-batch';
import { type Folders, type MailMover } from './ports';

export interface MoveItemPorts {
  readonly mover: MailMover;
  readonly folders: Folders;
}

/** Exchange asked for a longer pause than a move waits: it is to be tried again after so many milliseconds. */
export interface PutOff {
  readonly kind: 'put-off';
  readonly ms: number;
  /** It may have been moved all the same. */
  readonly unclear: boolean;
}

/** Moves one item where it was planned to go, else to the next best folder. Never throws: a failure is an outcome. */
export async function moveItem(
  ports: MoveItemPorts,
  mailbox: Mailbox,
  item: MoveItem,
): Promise<MoveOutcome | PutOff> {
  try {
    const outcome = await moveOnce(ports.mover, mailbox, item, item.to.folderId);
    return needsOtherFolder(item, outcome) ? await moveToFallback(ports, mailbox, item) : outcome;
  } catch (error) {
    return putOffBy(error) ?? { kind: 'failed', code: errorCodeOf(error) };
  }
}

function putOffBy(error: unknown): PutOff | null {
  if (!(error instanceof RecoveryError)) return null;
  const { retryAfterMs, unclear = false } = error.details;
  return retryAfterMs === undefined ? null : { kind: 'put-off', ms: retryAfterMs, unclear };
}

function moveOnce(
  mover: MailMover,
  mailbox: Mailbox,
  item: MoveItem,
  toFolderId: string,
): Promise<MoveOutcome> {
  return item.what === 'folder'
    ? mover.moveFolder(mailbox, item.id, toFolderId)
    : mover.moveMessage(mailbox, item.id, item.from.folderId, toFolderId);
}

/** The planned folder is gone, or it is a dumpster folder that takes nothing back. */
function needsOtherFolder(item: MoveItem, outcome: MoveOutcome): boolean {
  if (outcome.kind !== 'failed' || item.what === 'folder') return false;
  return outcome.code === 'folder-gone' || isDumpster(item);
}

function isDumpster({ to }: MoveItem): boolean {
  return to.wellKnown === 'recoverableitemsdeletions';
}

async function moveToFallback(ports: MoveItemPorts, mailbox: Mailbox, item: MoveItem): Promise<MoveOutcome> {
  ports.folders.forget(mailbox);
  const backToDeleted = item.to.wellKnown === 'deleteditems' || isDumpster(item) || item.from.stage === null;
  const folder = await ports.folders.wellKnown(mailbox, backToDeleted ? 'deleteditems' : 'inbox');
  const outcome = await moveOnce(ports.mover, mailbox, item, folder.id);
  if (outcome.kind !== 'moved' && outcome.kind !== 'already-there') return outcome;
  return { kind: 'moved-elsewhere', folderId: folder.id, path: folder.path };
}
