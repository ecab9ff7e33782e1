import { type Sense } from './grammar/items';

/** One letter added, left out, replaced, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

const sameLetters = (a: string, b: string): boolean =>
  a.split('').sort().join('') === b.split('').sort().join('');

/** A name of a weekday or month with its senses. */
export interface Name {
  readonly name: string;
  readonly senses: readonly Sense[];
}

/**
 * The weekday or month a word of five letters or more was meant to be. A name of five letters allows only a swap or an added
 * letter, since too many ordinary words are one letter away; the first letter must be right.
 */
export function slip(
  names: ReadonlyMap<string, readonly Name[]>,
  notTypos: ReadonlySet<string>,
  word: string,
): readonly Sense[] | null {
  if (word.length < 5 || word.length > 12 || notTypos.has(word)) return null;
  for (const { name, senses } of names.get(word.charAt(0)) ?? []) {
    if (Math.abs(name.length - word.length) > 1) continue;
    if (!withinOneEdit(name, word)) continue;
    if (name.length > 5 || word.length > name.length || sameLetters(name, word)) return senses;
  }
  return null;
}
