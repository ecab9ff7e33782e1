import { badRequest } from '../errors';

export type KqlOperator = ':' | '=' | '<>' | '>' | '>=' | '<' | '<=';

/** A keyword query. */
export type Kql =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Kql[] }
  | { readonly kind: 'not'; readonly of: Kql }
  /** A word or phrase, lower-case; `prefix` for a trailing star. */
  | { readonly kind: 'text'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'property'; readonly name: string; readonly op: KqlOperator; readonly value: string };

const TOKEN = /\s*(?:(\()|(\))|(?:([a-z]+)\s?(<>|>=|<=|[:=<>])\s?)?(?:"([^"]*)"|([^\s()"]+)))/iy;

type Token =
  | { readonly kind: '(' | ')' }
  | {
      readonly kind: 'term';
      readonly name?: string;
      readonly op: KqlOperator;
      readonly value: string;
      readonly quoted: boolean;
    };

/** The value of `$search` without its own quotes: `"subject:\"quarterly report\" from:anna"` (graph-facts 2.3). */
export function unquoteSearch(value: string): string {
  const text = value.trim();
  if (text.length >= 2 && text.startsWith('"') && text.endsWith('"')) {
    return text.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
  }
  if (/^[\p{L}\p{N}]+$/u.test(text)) return text;
  throw badRequest(`Syntax error: the $search value must stand in double quotes: '${value}'.`);
}

/** Reads a subset of KQL: words, phrases, property restrictions, AND, OR, NOT, minus, parentheses. */
export function parseKql(text: string): Kql {
  const tokens = tokenize(text);
  let at = 0;
  const word = (expected: string): boolean => {
    const token = tokens[at];
    const found =
      token?.kind === 'term' && !token.quoted && token.name === undefined && token.value === expected;
    if (found) at += 1;
    return found;
  };
  const or = (): Kql => {
    const parts = [and()];
    while (word('OR')) parts.push(and());
    return join('or', parts);
  };
  const and = (): Kql => {
    const parts: Kql[] = [];
    while (tokens[at] !== undefined && tokens[at]?.kind !== ')' && !isOr(tokens[at])) {
      if (word('AND')) continue;
      parts.push(unary());
    }
    if (parts.length === 0) throw syntax(text);
    return join('and', parts);
  };
  const unary = (): Kql => {
    if (word('NOT')) return { kind: 'not', of: unary() };
    const token = tokens[at];
    at += 1;
    if (token === undefined || token.kind === ')') throw syntax(text);
    if (token.kind === 'term') return term(token);
    const inner = or();
    if (tokens[at]?.kind !== ')') throw syntax(text);
    at += 1;
    return inner;
  };
  const query = or();
  if (at < tokens.length) throw syntax(text);
  return query;
}

function isOr(token: Token | undefined): boolean {
  return token?.kind === 'term' && !token.quoted && token.name === undefined && token.value === 'OR';
}

function join(kind: 'and' | 'or', parts: readonly Kql[]): Kql {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind, parts };
}

function term(token: Extract<Token, { readonly kind: 'term' }>): Kql {
  const { name, op, value, quoted } = token;
  if (name !== undefined) return { kind: 'property', name: name.toLowerCase(), op, value };
  if (!quoted && value.length > 1 && value.startsWith('-')) {
    return { kind: 'not', of: term({ ...token, value: value.slice(1) }) };
  }
  const bare = value.toLowerCase();
  const prefix = bare.endsWith('*');
  return { kind: 'text', text: prefix ? bare.slice(0, -1) : bare, prefix };
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw syntax(text);
    at = TOKEN.lastIndex;
    const [, open, close, name, op, phrase, bare] = match;
    if (open !== undefined) tokens.push({ kind: '(' });
    else if (close !== undefined) tokens.push({ kind: ')' });
    else {
      const value = phrase ?? bare ?? '';
      const common = {
        kind: 'term',
        op: (op ?? ':') as KqlOperator,
        value,
        quoted: phrase !== undefined,
      } as const;
      tokens.push(name === undefined ? common : { ...common, name });
    }
  }
  return tokens;
}

function syntax(text: string): Error {
  return badRequest(`Syntax error in the search query '${text}'.`);
}
