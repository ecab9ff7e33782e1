import { type MoveBatch, type MoveReceipt } from '../recovery/move-batch';
import { wasMoved } from '../recovery/start-undo';
import { type Desk } from './desk';

/**
 * The earlier restore of exactly the same messages from the same list, where a later one found all of them back already: an
 * old card was pressed again, or the same said twice. Its receipt says more, and takes back. Null where there is none.
 */
export async function sameRestore({ ports }: Desk, { batch, items }: MoveReceipt): Promise<MoveBatch | null> {
  const { kind, searchRef, personId } = batch;
  if (kind !== 'restore' || searchRef === undefined) return null;
  if (!items.every(({ outcome }) => outcome?.kind === 'already-there')) return null;
  const ids = new Set(items.map(({ id }) => id));
  for (const earlier of await ports.moves.restoresFrom(searchRef, personId)) {
    const theirs = await ports.moves.items(earlier.ref);
    const isSame = theirs.length === ids.size && theirs.every(({ id }) => ids.has(id));
    if (isSame && theirs.some(({ outcome }) => wasMoved(outcome))) return earlier;
  }
  return null;
}
