/** How alike two folded words are, for matching what people type against what mail says. */

const MAX_WORD = 40;

/** Edits people make: one in words of four letters and more, two from eight. */
function allowedEdits(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/**
 * Edit distance with neighbouring letters swapped counting once, or `limit + 1` as soon as it is sure to exceed `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * 1 for the same word, less for a beginning of it (a short form, a plural) or a typing slip, 0 for another word.
 *
 * @param wanted what the person typed, folded
 * @param found a word of the mail, folded
 */
export function wordLikeness(wanted: string, found: string): number {
  if (wanted === found) return 1;
  if (wanted.length > MAX_WORD || found.length > MAX_WORD) return 0;
  const [shorter, longer] = wanted.length < found.length ? [wanted, found] : [found, wanted];
  if (shorter.length >= 3 && longer.startsWith(shorter)) {
    return longer.length - shorter.length <= 2 ? 0.95 : found === longer ? 0.85 : 0;
  }
  // `Ana` for `Anna`: the longer word decides, but a first letter is seldom mistyped in a short one.
  const edits = shorter.length < 4 && !found.startsWith(wanted.charAt(0)) ? 0 : allowedEdits(longer.length);
  if (edits === 0) return 0;
  const distance = editDistance(wanted, found, edits);
  return distance > edits ? 0 : 0.9 - 0.1 * distance;
}
