import { type Piece, piecesOf } from './chunk';
import { CJK, classTable, DIGIT, LETTER, MARK, SPACE } from './characters';
import { fold } from './fold';
import { closingQuote, quotesAll } from './quotation';
import { type Token } from './token';

const CLASSES = classTable();

const isWordClass = (code: number): boolean => {
  const c = CLASSES[code];
  return c === LETTER || c === DIGIT;
};

/** Signs that hold a chunk together when a letter or digit stands on both sides. */
const JOINERS = new Set(["'", '’', '-', '‑', '.', '@', '+', '&'].map((c) => c.charCodeAt(0)));

/** Behind so many marks no quotation is looked for: it keeps a text made of quote marks linear. */
const MOST_MARKS = 100;

/** Cuts text into tokens, in one pass from left to right. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const quotes = !quotesAll(text);
  let marks = 0;
  let at = 0;
  while (at < text.length) {
    const c = CLASSES[text.charCodeAt(at)];
    if (c === SPACE) at++;
    else if (c === CJK) at = pushRun(text, at, tokens);
    else if (c === MARK) at = pushMark(text, at, tokens, quotes && marks++ < MOST_MARKS);
    else at = pushChunk(text, at, tokens);
  }
  return tokens;
}

function pushRun(text: string, from: number, tokens: Token[]): number {
  let to = from + 1;
  while (to < text.length && CLASSES[text.charCodeAt(to)] === CJK) to++;
  const run = text.slice(from, to);
  tokens.push({ kind: 'run', text: run, key: fold(run), from, to });
  return to;
}

function pushMark(text: string, from: number, tokens: Token[], quotes: boolean): number {
  const close = quotes ? closingQuote(text, from) : -1;
  if (close > 0) {
    const inner = text.slice(from + 1, close).trim();
    tokens.push({ kind: 'quoted', text: inner, key: fold(inner), from, to: close + 1 });
    return close + 1;
  }
  const mark = text.charAt(from);
  tokens.push({ kind: 'mark', text: mark, key: fold(mark), from, to: from + 1 });
  return from + 1;
}

function pushChunk(text: string, from: number, tokens: Token[]): number {
  const to = chunkEnd(text, from);
  for (const piece of piecesOf(text.slice(from, to))) tokens.push(movedBy(piece, from));
  return to;
}

const movedBy = ({ kind, text, key, from, to, known }: Piece, by: number): Token => ({
  kind,
  text,
  key,
  from: from + by,
  to: to + by,
  known,
});

/** A chunk is letters and digits with joiners between. */
function chunkEnd(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    if (isWordClass(code)) to++;
    else if (JOINERS.has(code) && to + 1 < text.length && isWordClass(text.charCodeAt(to + 1))) to += 2;
    else break;
  }
  return to;
}
