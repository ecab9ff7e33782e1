import { type MoveBatch, type MoveReceipt } from '../../recovery/move-batch';
import { type Words } from '../words';

/** How a batch went, in numbers. */
export interface Tally {
  readonly total: number;
  readonly waiting: number;
  /** Moved by this batch. */
  readonly moved: number;
  /** Where they should be, moved now or before. */
  readonly done: number;
  /** Stayed where they were; another attempt may help. */
  readonly failed: number;
}

export function tallyOf({ items }: MoveReceipt): Tally {
  const count = (...kinds: readonly string[]): number =>
    items.filter(({ outcome }) => outcome !== null && kinds.includes(outcome.kind)).length;
  const moved = count('moved', 'moved-elsewhere');
  return {
    total: items.length,
    waiting: items.filter(({ outcome }) => outcome === null).length,
    moved,
    done: moved + count('already-there'),
    failed: count('failed'),
  };
}

/** The receipt's headline. */
export function tallyTitle(
  { kind, state }: Pick<MoveBatch, 'kind' | 'state'>,
  { total, done }: Tally,
  { receipt }: Words,
): string {
  if (state === 'stopped') return receipt.stopped[kind](done, total);
  const [all, some, none] =
    kind === 'restore'
      ? [receipt.restored(total), receipt.partlyRestored(done, total), receipt.notRestored(total)]
      : [receipt.undone(total), receipt.partlyUndone(done, total), receipt.notUndone];
  if (done === total) return all;
  return done > 0 ? some : none;
}
