import { type Destination, mailboxOf, type WellKnownFolder } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { type MoveBatch, type MoveItem, type MoveOutcome } from './move-batch';
import { type MoveStore } from './ports';

export interface StartUndoPorts {
  readonly moves: MoveStore;
  readonly now: () => EpochMs;
  readonly newRef: () => string;
}

export type StartUndoOutcome =
  | { readonly kind: 'started'; readonly batch: MoveBatch }
  /** It still runs. */
  | { readonly kind: 'still-running' }
  /** Nothing of it was moved by us. */
  | { readonly kind: 'nothing-to-undo' }
  /** It was undone before, or is an undo itself. */
  | { readonly kind: 'already-undone' };

/** Plans the way back of everything that a restore moved, and makes it durable. */
export async function startUndo(ports: StartUndoPorts, restore: MoveBatch): Promise<StartUndoOutcome> {
  if (restore.kind === 'undo') return { kind: 'already-undone' };
  if (restore.state === 'running') return { kind: 'still-running' };
  const moved = (await ports.moves.items(restore.ref)).filter(({ outcome }) => wasMoved(outcome));
  if (moved.length === 0) return { kind: 'nothing-to-undo' };
  const items = moved.map(reversed);
  const batch: MoveBatch = {
    ref: ports.newRef(),
    ...mailboxOf(restore),
    kind: 'undo',
    undoes: restore.ref,
    ...(restore.searchRef !== undefined && { searchRef: restore.searchRef }),
    total: items.length,
    state: 'running',
    at: ports.now(),
  };
  const created = await ports.moves.create(batch, items);
  return created ? { kind: 'started', batch } : { kind: 'already-undone' };
}

/** True where the move was ours: what lay there already is not ours to take away. */
export function wasMoved(outcome: MoveOutcome | null): boolean {
  return outcome?.kind === 'moved' || outcome?.kind === 'moved-elsewhere';
}

function reversed(item: MoveItem, position: number): MoveItem {
  const lies =
    item.outcome?.kind === 'moved-elsewhere'
      ? { folderId: item.outcome.folderId, path: item.outcome.path }
      : { folderId: item.to.folderId, path: item.to.path };
  return { ...item, position, from: { ...lies, stage: null }, to: placeBefore(item), outcome: null };
}

function placeBefore({ from }: MoveItem): Destination {
  const wellKnown: WellKnownFolder | null = from.stage === 'deletions' ? 'recoverableitemsdeletions' : null;
  return { folderId: from.folderId, path: from.path, wellKnown, reason: 'original' };
}
