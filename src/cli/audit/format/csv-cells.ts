/** What makes a spreadsheet take a cell for a formula, its full-width twins included, also behind blanks. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Would end the row, or could not be written to a file as they are. */
const UNWRITABLE = /[\p{Control}\p{Surrogate}\u2028\u2029]/gu;

/** A value as a cell that no spreadsheet carries out; nothing for what is no text and no number. */
export function cellText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = `${value}`.replace(UNWRITABLE, ' ');
  return FORMULA.test(text) ? `'${text}` : text;
}

export function writeCells(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

/** The cells of a row, quoted or not. */
export function readCells(row: string): readonly string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
