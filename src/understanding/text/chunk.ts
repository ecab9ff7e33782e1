import { isAddress, isDomain } from './domains';
import { fold } from './fold';
import { splitApostrophes } from './apostrophes';
import { type Known, nothingKnown } from './known';
import { Memory } from './memory';
import { type Token } from './token';

/** A token with what is known of it. */
export type Piece = Token & { readonly known: Known };

const PIECES = new Memory(cutChunk);

/**
 * The tokens of a chunk (letters and digits with joiners between): a word, an address, a domain or several words run
 * together. Offsets count from the chunk's beginning.
 */
export const piecesOf = (chunk: string): readonly Piece[] => PIECES.of(chunk);

function cutChunk(chunk: string): readonly Piece[] {
  const tokens: Token[] = [];
  if (/[.@+&]/.test(chunk)) pushDotted(chunk, tokens);
  else pushWord(chunk, 0, tokens);
  return tokens.map(({ kind, text, key, from, to }) => ({
    kind,
    text,
    key,
    from,
    to,
    known: nothingKnown(),
  }));
}

function pushDotted(whole: string, tokens: Token[]): void {
  const elided = ELIDED.exec(whole)?.[0] ?? '';
  const chunk = whole.slice(elided.length);
  const key = fold(chunk);
  const address = isAddress(key);
  if (!address && (key.includes('@') || !isDomain(key))) {
    splitAtDots(whole, tokens);
    return;
  }
  const from = elided.length;
  if (from > 0) tokens.push({ kind: 'word', text: elided, key: fold(elided), from: 0, to: from });
  tokens.push({ kind: address ? 'address' : 'domain', text: chunk, key, from, to: whole.length });
}

/** "d'anna@contoso.com", "l'info@fabrikam.it": before an address an elided word is none of it. */
const ELIDED = /^(?:d|l|qu|dell|all|dall)['’]/i;

function splitAtDots(chunk: string, tokens: Token[]): void {
  let at = 0;
  for (const piece of chunk.split(/([.@+&])/)) {
    if (/^[.@+&]$/.test(piece)) tokens.push({ kind: 'mark', text: piece, key: piece, from: at, to: at + 1 });
    else if (piece !== '') pushWord(piece, at, tokens);
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
