import { type MoveItem, type MoveReceipt } from '../../recovery/move-batch';
import { folderPath } from '../text/folder-path';
import { type Words } from '../words';
import { placeName } from './item-line';

/** Above this many the receipt counts by folder. */
export const MOST_IN_FULL = 10;

export interface GroupedItems {
  /** Told one by one. */
  readonly inFull: readonly MoveItem[];
  /** Counts, for those that went well. */
  readonly lines: readonly string[];
}

/** A few messages are told one by one; of many, those that went well are counted by folder. */
export function groupItems({ items }: MoveReceipt, words: Words): GroupedItems {
  if (items.length <= MOST_IN_FULL) return { inFull: items, lines: [] };
  const byFolder = new Map<string, number>();
  let already = 0;
  for (const item of items) {
    const { outcome, to } = item;
    if (outcome?.kind === 'already-there') already++;
    if (outcome?.kind !== 'moved' && outcome?.kind !== 'moved-elsewhere') continue;
    const place =
      outcome.kind === 'moved'
        ? placeName(to.path, to.wellKnown === 'recoverableitemsdeletions', words)
        : folderPath(outcome.path);
    byFolder.set(place, (byFolder.get(place) ?? 0) + 1);
  }
  return {
    inFull: items.filter(({ outcome }) => outcome?.kind === 'gone' || outcome?.kind === 'failed'),
    lines: [
      ...[...byFolder].sort(([, a], [, b]) => b - a).map(([place, n]) => words.receipt.grouped(n, place)),
      ...(already > 0 ? [words.receipt.groupedAlready(already)] : []),
    ],
  };
}
