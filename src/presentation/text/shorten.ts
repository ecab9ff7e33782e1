const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** UTF-16 units an average character may have: enough for a line of plain emoji, not for one of families of emoji. */
const UNITS_PER_CHARACTER = 2;

const ELLIPSIS = '…';

/**
 * The text in at most `length` characters as people count them, the last one `…` where it was cut. Never cuts a character
 * in two, and never spends more room than `length` plain emoji do, so that a card's size stays foreseeable.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = length * UNITS_PER_CHARACTER;
  let kept = '';
  let beforeLast = '';
  let count = 0;
  for (const { segment } of GRAPHEMES.segment(text.slice(0, 2 * room))) {
    if (count === length || kept.length + segment.length > room) {
      return (count === length ? beforeLast : kept).trimEnd() + ELLIPSIS;
    }
    beforeLast = kept;
    kept += segment;
    count++;
  }
  return kept;
}
