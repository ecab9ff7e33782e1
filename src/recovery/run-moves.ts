import { errorCodeOf } from '../domain/errors';
import { type Mailbox } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { type MoveItem, type MoveOutcome, type MoveReceipt } from './move-batch';
import { type Folders, type MailMover, type MoveStore } from './ports';

export interface RunMovesPorts {
  readonly mover: MailMover;
  readonly folders: Folders;
  readonly moves: MoveStore;
  readonly now: () => EpochMs;
  /** Who is running, unique per process: two runners never hold one batch at once. */
  readonly runner: string;
  /** Told once per item done. */
  readonly onMoved?: (outcome: MoveOutcome) => void;
}

/** Graph serves four requests at a time per mailbox (graph-facts 5.1). */
const IN_FLIGHT = 4;
/** A runner that has said nothing for so long is taken for dead. */
const LEASE_MS = 60_000;

/**
 * Carries out what is left of a batch, each outcome durable as soon as it is known, so that another run goes on where
 * this one ended. Null where another runner has the batch.
 */
export async function runMoves(
  ports: RunMovesPorts,
  ref: string,
  personId: string,
): Promise<MoveReceipt | null> {
  const batch = await ports.moves.find(ref, personId);
  if (batch === null) return null;
  if (batch.state === 'running') {
    if (!(await ports.moves.claim(ref, ports.runner, ports.now() + LEASE_MS))) return null;
    await moveAll(ports, ref, { personId });
    await ports.moves.finish(ref);
  }
  return { batch: { ...batch, state: 'done' }, items: await ports.moves.items(ref) };
}

async function moveAll(ports: RunMovesPorts, ref: string, mailbox: Mailbox): Promise<void> {
  const waiting = (await ports.moves.items(ref)).filter(({ outcome }) => outcome === null);
  const queue = waiting.values();
  let renewAt = ports.now() + LEASE_MS / 3;
  const lane = async (): Promise<void> => {
    for (const item of queue) {
      const outcome = await moveItem(ports, mailbox, item);
      await ports.moves.record(ref, item.position, outcome);
      ports.onMoved?.(outcome);
      if (ports.now() >= renewAt) {
        renewAt = ports.now() + LEASE_MS / 3;
        await ports.moves.claim(ref, ports.runner, ports.now() + LEASE_MS);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, waiting.length) }, lane));
}

async function moveItem(ports: RunMovesPorts, mailbox: Mailbox, item: MoveItem): Promise<MoveOutcome> {
  try {
    const outcome = await moveOnce(ports.mover, mailbox, item, item.to.folderId);
    return needsOtherFolder(item, outcome) ? await moveToFallback(ports, mailbox, item) : outcome;
  } catch (error) {
    return { kind: 'failed', code: errorCodeOf(error) };
  }
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

async function moveToFallback(ports: RunMovesPorts, mailbox: Mailbox, item: MoveItem): Promise<MoveOutcome> {
  ports.folders.forget(mailbox);
  const backToDeleted = item.to.wellKnown === 'deleteditems' || isDumpster(item) || item.from.stage === null;
  const folder = await ports.folders.wellKnown(mailbox, backToDeleted ? 'deleteditems' : 'inbox');
  const outcome = await moveOnce(ports.mover, mailbox, item, folder.id);
  if (outcome.kind !== 'moved' && outcome.kind !== 'already-there') return outcome;
  return { kind: 'moved-elsewhere', folderId: folder.id, path: folder.path };
}
