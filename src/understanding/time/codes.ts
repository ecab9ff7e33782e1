import { hasSense, type Item } from './grammar/items';

/** What may hold the pieces of a code together. */
const JOINTS = new Set(['-', '_', '/', '.', '#', ':', '+', '\\']);

const LATIN = /^[a-z0-9]/;

const isPiece = (item: Item | undefined): boolean =>
  item !== undefined && (LATIN.test(item.text) || JOINTS.has(item.text));

const isNumber = (item: Item): boolean => item.text >= '0' && item.text < ':';

const isWrittenTime = (item: Item): boolean => hasSense(item, 'when') || hasSense(item, 'clock');

/** A piece no date has: a word that is none of time, a number of three figures or of more than four. */
function foreign(item: Item): boolean {
  if (isWrittenTime(item) || JOINTS.has(item.text)) return false;
  if (isNumber(item)) return item.text.length === 3 || item.text.length > 4;
  return item.senses.length === 0 || hasSense(item, 'noun');
}

/**
 * Takes the numbers out of codes: in "INV-2024-118", "2024-118" or "v2.11" no piece is a time. A code is a run without blanks
 * of words, numbers and joints with a piece in it that no date has.
 */
export function withoutCodes(items: Item[]): Item[] {
  if (!items.some(isNumber)) return items;
  for (let at = 0; at < items.length;) {
    let end = at + 1;
    while (isPiece(items[end - 1]) && isPiece(items[end]) && items[end]?.spaced === false) end += 1;
    const run = items.slice(at, end);
    if (run.length > 1 && run.some(isNumber) && run.some(foreign)) {
      for (let n = at; n < end; n += 1) {
        const item = items[n];
        if (item && isNumber(item) && !isWrittenTime(item)) items[n] = { ...item, senses: [] };
      }
    }
    at = end;
  }
  return items;
}
