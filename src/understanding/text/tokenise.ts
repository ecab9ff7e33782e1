import { CJK, classTable, DIGIT, LETTER, MARK, SPACE } from './characters';
import { isAddress, isDomain } from './domains';
import { fold } from './fold';
import { closingQuote, quotesAll } from './quotation';
import { splitApostrophes } from './apostrophes';
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

/** A chunk is letters and digits with joiners between: a word, an address, a domain or several words run together. */
function pushChunk(text: string, from: number, tokens: Token[]): number {
  let to = from + 1;
  let dotted = false;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    if (isWordClass(code)) to++;
    else if (JOINERS.has(code) && to + 1 < text.length && isWordClass(text.charCodeAt(to + 1))) {
      if (code === 0x2e || code === 0x40 || code === 0x2b || code === 0x26) dotted = true;
      to += 2;
    } else break;
  }
  const chunk = text.slice(from, to);
  if (!dotted) pushWord(chunk, from, tokens);
  else pushDotted(chunk, from, tokens);
  return to;
}

function pushDotted(chunk: string, from: number, tokens: Token[]): void {
  const key = fold(chunk);
  const to = from + chunk.length;
  if (isAddress(key)) tokens.push({ kind: 'address', text: chunk, key, from, to });
  else if (!key.includes('@') && isDomain(key)) tokens.push({ kind: 'domain', text: chunk, key, from, to });
  else splitAtDots(chunk, from, tokens);
}

function splitAtDots(chunk: string, from: number, tokens: Token[]): void {
  let at = 0;
  for (const piece of chunk.split(/([.@+&])/)) {
    if (/^[.@+&]$/.test(piece))
      tokens.push({ kind: 'mark', text: piece, key: piece, from: from + at, to: from + at + 1 });
    else if (piece !== '') pushWord(piece, from + at, tokens);
    at += piece.length;
  }
}

const NUMBER = /^\d+$/;

/** Digits and letters written together ("3rd", "5MB", "sales2025") stay one word. */
function pushWord(word: string, from: number, tokens: Token[]): void {
  const key = fold(word);
  if (NUMBER.test(key)) tokens.push({ kind: 'number', text: word, key, from, to: from + word.length });
  else if (/^\d+(?:-\d+)+$/.test(key)) splitAtHyphens(word, from, tokens);
  else splitApostrophes({ kind: 'word', text: word, key, from, to: from + word.length }, tokens);
}

/** "2-4" is two numbers; a date in this form has been read as a time before. */
function splitAtHyphens(word: string, from: number, tokens: Token[]): void {
  let at = from;
  for (const piece of word.split(/(-|‑)/)) {
    const kind = NUMBER.test(fold(piece)) ? 'number' : 'mark';
    tokens.push({ kind, text: piece, key: fold(piece), from: at, to: at + piece.length });
    at += piece.length;
  }
}
