import { badRequest } from '../errors';
import {
  type Comparison,
  type Expression,
  type Literal,
  type Operand,
  type StringFunction,
} from './expression';
import { tokenize, type Token } from './lexer';

const COMPARISONS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const FUNCTIONS: readonly string[] = ['contains', 'startswith'];
/** Known to OData, not to Outlook's filter (graph-facts 2.2). */
const UNSUPPORTED: readonly string[] = [
  'endswith',
  'tolower',
  'toupper',
  'length',
  'indexof',
  'in',
  'has',
  'all',
];
const MAX_DEPTH = 60;

/** Recursive descent over OData's filter grammar: or, and, not, comparison. Anything else is a 400. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(private readonly text: string) {
    this.#tokens = tokenize(text);
  }

  whole(): Expression {
    const expression = this.#or();
    if (this.#peek() !== undefined) throw this.#error();
    return expression;
  }

  #or(): Expression {
    if (++this.#depth > MAX_DEPTH) throw badRequest('The recursion limit of the filter has been exceeded.');
    let left = this.#and();
    while (this.#takeWord('or')) left = { kind: 'or', left, right: this.#and() };
    this.#depth -= 1;
    return left;
  }

  #and(): Expression {
    let left = this.#unary();
    while (this.#takeWord('and')) left = { kind: 'and', left, right: this.#unary() };
    return left;
  }

  #unary(): Expression {
    if (this.#takeWord('not')) return { kind: 'not', of: this.#unary() };
    if (this.#takeSymbol('(')) {
      const inner = this.#or();
      this.#need(')');
      return inner;
    }
    return this.#predicate();
  }

  #predicate(): Expression {
    const token = this.#peek();
    const name = token?.kind === 'word' ? token.text.toLowerCase() : '';
    if (this.#peek(1)?.text === '(' && FUNCTIONS.includes(name)) return this.#match(name as StringFunction);
    const left = this.#operand();
    if (left.kind === 'property' && /\/any$/i.test(left.path) && this.#takeSymbol('(')) {
      return this.#any(left.path.slice(0, -'/any'.length));
    }
    const op = this.#peek();
    if (op?.kind === 'word' && COMPARISONS.includes(op.text.toLowerCase())) {
      this.#at += 1;
      return { kind: 'compare', op: op.text.toLowerCase() as Comparison, left, right: this.#operand() };
    }
    if (left.kind === 'property') return left;
    throw this.#error();
  }

  #match(name: StringFunction): Expression {
    this.#at += 2;
    const target = this.#operand();
    this.#need(',');
    const text = this.#operand();
    this.#need(')');
    // `contains(subject,'x') eq true` is legal OData and means the same.
    if (this.#takeWord('eq')) {
      const literal = this.#operand();
      if (literal.kind !== 'literal' || literal.type !== 'boolean') throw this.#error();
      const match: Expression = { kind: 'match', name, in: target, text };
      return literal.value ? match : { kind: 'not', of: match };
    }
    return { kind: 'match', name, in: target, text };
  }

  #any(collection: string): Expression {
    const variable = this.#next();
    if (variable?.kind !== 'word') throw this.#error();
    this.#need(':');
    const of = this.#or();
    this.#need(')');
    return { kind: 'any', collection, variable: variable.text, of };
  }

  #operand(): Operand {
    const token = this.#next();
    if (token === undefined) throw this.#error();
    if (token.kind === 'symbol') {
      // The documented GUID sample puts its literal in parentheses.
      if (token.text !== '(') throw this.#error();
      const inner = this.#operand();
      this.#need(')');
      return inner;
    }
    if (token.kind !== 'word') return literal(token);
    const word = token.text.toLowerCase();
    if (word === 'true' || word === 'false')
      return { kind: 'literal', type: 'boolean', value: word === 'true' };
    if (word === 'null') return { kind: 'literal', type: 'null', value: null };
    if (this.#peek()?.text === '(') {
      if (word === 'cast') return this.#cast();
      const known = UNSUPPORTED.includes(word) ? 'is not supported' : 'is unknown';
      throw badRequest(`The function '${token.text}' ${known}.`);
    }
    return { kind: 'property', path: this.#path(token.text) };
  }

  #cast(): Operand {
    this.#need('(');
    const of = this.#operand();
    this.#need(',');
    const type = this.#next();
    this.#need(')');
    if (of.kind !== 'property' || (type?.kind !== 'word' && type?.kind !== 'string')) throw this.#error();
    return { kind: 'cast', of, type: type.text };
  }

  #path(first: string): string {
    let path = first;
    while (this.#takeSymbol('/')) {
      const step = this.#next();
      if (step?.kind !== 'word') throw this.#error();
      path += `/${step.text}`;
    }
    return path;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #takeWord(word: string): boolean {
    const token = this.#peek();
    const found = token?.kind === 'word' && token.text.toLowerCase() === word;
    if (found) this.#at += 1;
    return found;
  }

  #takeSymbol(symbol: string): boolean {
    const token = this.#peek();
    const found = token?.kind === 'symbol' && token.text === symbol;
    if (found) this.#at += 1;
    return found;
  }

  #need(symbol: string): void {
    if (!this.#takeSymbol(symbol)) throw this.#error();
  }

  #error(): Error {
    const at = this.#peek()?.at ?? this.text.length;
    return badRequest(`Invalid filter clause: syntax error at position ${at} in '${this.text}'.`);
  }
}

function literal(token: Exclude<Token, { readonly kind: 'symbol' | 'word' }>): Literal {
  switch (token.kind) {
    case 'string':
    case 'guid':
      return { kind: 'literal', type: token.kind, value: token.text };
    case 'number':
      return { kind: 'literal', type: 'number', value: Number(token.text) };
    case 'date':
      return { kind: 'literal', type: 'date', value: instant(token.text) };
  }
}

function instant(text: string): number {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/i.test(text) || !text.toUpperCase().includes('T');
  const ms = Date.parse(zoned ? text : `${text}Z`);
  if (Number.isNaN(ms)) throw badRequest(`The literal '${text}' is not a valid date.`);
  return ms;
}

/** Reads a `$filter`. Throws a Graph 400 for what cannot be read. */
export function parseFilter(text: string): Expression {
  return new Parser(text).whole();
}
