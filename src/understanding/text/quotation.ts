const DOUBLE = '"“”„‟«»＂';
const CORNER = new Map([
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['“', DOUBLE],
  ['‹', '›'],
  ['›', '‹'],
  ['`', '`´'],
  ["'", "'’"],
  ['‘', "'’‘"],
  ['‚', "'’‘"],
]);

/** Nobody quotes a longer subject; the bound also keeps a text full of quote marks linear. */
const LONGEST = 160;

/**
 * Where the quotation that opens at `at` closes (offset of the closing mark), or -1 where no quotation opens there.
 * A single quote opens only before a word and closes only after one, so that apostrophes are left alone; people also
 * type „this" and ”this“, so any double quote closes any other.
 */
export function closingQuote(text: string, at: number): number {
  const open = text.charAt(at);
  const single = open === "'" || open === '‘' || open === '‚';
  const closers = CORNER.get(open) ?? (DOUBLE.includes(open) ? DOUBLE : undefined);
  if (closers === undefined) return -1;
  if (single && at > 0 && !/[\s(:,]/.test(text.charAt(at - 1))) return -1;
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at + 1; i < limit; i++) {
    const c = text.charAt(i);
    if (c === '\n') return -1;
    if (!closers.includes(c)) continue;
    if (single && /[\p{L}\p{N}]/u.test(text.charAt(i + 1))) continue;
    return i > at + 1 ? i : -1;
  }
  return -1;
}

/** The whole sentence in quotes is not a quotation: the quotes of a copied line are dropped. */
export function quotesAll(text: string): boolean {
  const trimmed = text.trim();
  const start = text.length - text.trimStart().length;
  return trimmed.length > 2 && closingQuote(text, start) === start + trimmed.length - 1;
}
