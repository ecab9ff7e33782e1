import { badRequest } from '../errors';

export type Token =
  | { readonly kind: 'symbol'; readonly text: '(' | ')' | ',' | ':' | '/'; readonly at: number }
  | { readonly kind: 'word'; readonly text: string; readonly at: number }
  | { readonly kind: 'string'; readonly text: string; readonly at: number }
  | { readonly kind: 'number' | 'date' | 'guid'; readonly text: string; readonly at: number };

/** In order of preference; each anchored where the lexer stands. */
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['symbol', /[(),:/]/y],
  ['string', /'((?:[^']|'')*)'/y],
  ['guid', /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/iy],
  ['date', /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?/iy],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['word', /[a-z_$@][\w.]*/iy],
];

/** Cuts an OData expression into tokens; strings come unquoted with their doubled quotes single. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const space = /\s*/y;
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    if (at >= text.length) return tokens;
    const token = tokenAt(text, at);
    tokens.push(token.token);
    at = token.end;
  }
}

function tokenAt(text: string, at: number): { readonly token: Token; readonly end: number } {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = kind === 'string' ? (match[1] ?? '').replaceAll("''", "'") : match[0];
    return { token: { kind, text: value, at } as Token, end: pattern.lastIndex };
  }
  throw badRequest(`Syntax error at position ${at} in '${text}'.`);
}
