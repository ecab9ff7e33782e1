import { badRequest } from '../errors';
import { type Expression, type Operand } from './expression';
import { comparison, stringTest, type Predicate } from './comparison';
import { type Schema } from './schema';

interface Pair {
  readonly id: string;
  readonly value: string;
}

type AnyExpression = Extract<Expression, { readonly kind: 'any' }>;

/** Numeric casts Graph documents for extended property values; for times it documents none (graph-facts 3.1). */
const NUMERIC = /^Edm\.(?:Int16|Int32|Int64|Double|Single|Decimal)$/i;

/**
 * `singleValueExtendedProperties/any(ep: ep/id eq 'X' and …)`: true where one of the properties that the condition names
 * is on the item and fulfils it.
 */
export function compileAny<T>(any: AnyExpression, schema: Schema<T>): Predicate<T> {
  const { extended } = schema;
  if (extended === undefined || any.collection.toLowerCase() !== 'singlevalueextendedproperties') {
    throw badRequest(`The collection '${any.collection}' does not support filtering.`);
  }
  const ids = namedIds(any.of, any.variable);
  if (ids.length === 0) throw badRequest(`The lambda must name a property: ${any.variable}/id eq '...'.`);
  const test = compile(any.of, any.variable);
  return (item) =>
    ids.some((id) => {
      const value = extended(item, id);
      return value !== undefined && test({ id, value });
    });
}

function namedIds(expression: Expression, variable: string): readonly string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...namedIds(expression.left, variable), ...namedIds(expression.right, variable)];
    case 'compare': {
      const { left, right } = expression;
      const isId = left.kind === 'property' && field(left, variable) === 'id';
      return isId && right.kind === 'literal' && typeof right.value === 'string' ? [right.value] : [];
    }
    case 'not':
    case 'match':
    case 'any':
    case 'property':
      return [];
  }
}

function compile(expression: Expression, variable: string): Predicate<Pair> {
  switch (expression.kind) {
    case 'and': {
      const [left, right] = [compile(expression.left, variable), compile(expression.right, variable)];
      return (pair) => left(pair) && right(pair);
    }
    case 'or': {
      const [left, right] = [compile(expression.left, variable), compile(expression.right, variable)];
      return (pair) => left(pair) || right(pair);
    }
    case 'not': {
      const of = compile(expression.of, variable);
      return (pair) => !of(pair);
    }
    case 'match': {
      const read = reader(expression.in, variable);
      if (expression.text.kind !== 'literal' || expression.text.type !== 'string') throw unsupported();
      const test = stringTest(expression.name, expression.text.value);
      return (pair) => test(String(read(pair)));
    }
    case 'compare': {
      const read = reader(expression.left, variable);
      const { right } = expression;
      if (right.kind !== 'literal' || right.type === 'date') throw unsupported();
      const holds = comparison(expression.op);
      return (pair) => holds(read(pair), right.value);
    }
    case 'any':
    case 'property':
      throw unsupported();
  }
}

/** What an operand reads from a property: its id or value, as text or number. */
function reader(operand: Operand, variable: string): (pair: Pair) => string | number {
  if (operand.kind === 'cast') {
    if (field(operand.of, variable) !== 'value') throw unsupported();
    if (NUMERIC.test(operand.type)) return (pair) => Number(pair.value);
    if (/^Edm\.(?:Guid|String|Boolean)$/i.test(operand.type)) return (pair) => pair.value;
    throw unsupported();
  }
  if (operand.kind === 'literal') throw unsupported();
  const name = field(operand, variable);
  if (name === 'id') return (pair) => pair.id;
  if (name === 'value') return (pair) => pair.value;
  throw unsupported();
}

function field(operand: { readonly path: string }, variable: string): string | undefined {
  const [head, name, ...rest] = operand.path.split('/');
  return head === variable && rest.length === 0 ? name?.toLowerCase() : undefined;
}

function unsupported(): Error {
  return badRequest('The filter on extended properties is not supported.');
}
