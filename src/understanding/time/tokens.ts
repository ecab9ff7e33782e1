import { fold } from './fold';

export type TokenKind = 'word' | 'digits' | 'sign' | 'ideogram';

/** A run of letters or figures, one sign, or one character of a script without blanks. */
export interface Token {
  readonly kind: TokenKind;
  /** In normal form. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly spaced: boolean;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Han, kana, and the marks that repeat or lengthen them. */
export const isIdeogram = (code: number): boolean =>
  (code >= 0x3005 && code <= 0x3007) ||
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff);

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code === 0x300 || (code >= 0x370 && code < 0x2000) || (code >= 0xac00 && code < 0xd7b0);
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);

function kindOf(code: number): TokenKind {
  if (isDigit(code)) return 'digits';
  if (isIdeogram(code)) return 'ideogram';
  return isLetter(code) ? 'word' : 'sign';
}

/** Where the run of letters or figures that begins at `from` ends. */
function endOf(text: string, from: number, kind: TokenKind): number {
  let to = from + 1;
  if (kind === 'word') while (to < text.length && isLetter(text.charCodeAt(to))) to += 1;
  else if (kind === 'digits') while (to < text.length && isDigit(text.charCodeAt(to))) to += 1;
  return to;
}

/** Nobody names a time behind so many words; it bounds the work on texts that are times all through. */
const MOST = 300;

/** The tokens of a text already folded, up to the three hundredth. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = 0; at < folded.length && tokens.length < MOST;) {
    const code = folded.charCodeAt(at);
    if (isBlank(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const kind = kindOf(code);
    const to = endOf(folded, at, kind);
    const text = folded.slice(at, to);
    tokens.push({ kind, text: kind === 'word' ? withoutMarks(text) : text, from: at, to, spaced });
    spaced = false;
    at = to;
  }
  return tokens;
}

const withoutMarks = (word: string): string => (word.includes('̀') ? word.replaceAll('̀', '') : word);

/** Most forms of a vocabulary are such a word. */
const PLAIN = /^[a-z]+$/;

/** The tokens of a form of the vocabulary. */
export const tokenTexts = (form: string): string[] =>
  PLAIN.test(form) ? [form] : tokensOf(fold(form)).map((token) => token.text);
