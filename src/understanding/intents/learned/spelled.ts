/*
 * What is learned of spelling, by name: `=word` of a word, `~part` of a part of one, `+word word` of two words in a row. Parts know
 * a word in its other forms and behind typing errors; in writing without blanks they stand for words.
 */

/** Whether a feature's name is that of a spelling. */
export const isSpelled = (feature: string): boolean => /^[=~+]/.test(feature);

const PART = 4;

/** Of a word that speaks of the wish: itself, and each four characters of it in a row, its ends marked. */
export function namesOfWord(word: string): readonly string[] {
  const ended = `<${word}>`;
  const names = [`=${word}`];
  for (let at = 0; at + PART <= ended.length; at++) names.push(`~${ended.slice(at, at + PART)}`);
  return names;
}

const LONGEST_UNSPACED = 3;

/** Of writing without blanks: each one, two and three characters in a row. */
export function eachPartOf(unspaced: string, visit: (name: string) => void): void {
  for (let from = 0; from < unspaced.length; from++)
    for (let to = from + 1; to <= Math.min(from + LONGEST_UNSPACED, unspaced.length); to++)
      visit(`~${unspaced.slice(from, to)}`);
}

/** Of words in a row: each two, with what stands first and last beside the sentence's end. */
export function eachTwoOf(row: readonly string[], visit: (one: string, other: string) => void): void {
  for (let i = 0; i <= row.length; i++) visit(row[i - 1] ?? '^', row[i] ?? '$');
}

export const nameOfTwo = (one: string, other: string): string => `+${one} ${other}`;

/** The words of such a name; undefined of another feature's. */
export const twoOf = (name: string): readonly [string, string] | undefined => {
  const blank = name.indexOf(' ');
  return name.startsWith('+') && blank > 0 ? [name.slice(1, blank), name.slice(blank + 1)] : undefined;
};
