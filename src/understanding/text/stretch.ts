/** A place in a text: UTF-16 offsets, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Those of some stretches, in the order of the text and without overlap, that share a character with a place. */
export function overlapping<T extends Stretch>(stretches: readonly T[], place: Stretch): readonly T[] {
  const found: T[] = [];
  for (let n = firstEndingAfter(stretches, place.from); n < stretches.length; n++) {
    const stretch = stretches[n];
    if (!stretch || stretch.from >= place.to) break;
    found.push(stretch);
  }
  return found;
}

/** By halves: a text full of times would else be searched from its beginning for each of them. */
function firstEndingAfter(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
