const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest emoji sequences have about this many UTF-16 units; longer clusters are made to waste space. */
const LONGEST_CLUSTER = 16;

const ELLIPSIS = '…';

/** The text in at most `length` characters as people count them, the last one `…` where it was cut; never cuts one in two. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept: string[] = [];
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (kept.length === length) return kept.slice(0, -1).join('').trimEnd() + ELLIPSIS;
    kept.push(segment.length > LONGEST_CLUSTER ? ELLIPSIS : segment);
  }
  return kept.join('');
}
