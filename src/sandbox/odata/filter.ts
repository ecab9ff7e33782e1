import { badRequest } from '../errors';
import { comparison, stringTest, type Predicate } from './comparison';
import { compileAny } from './extended-filter';
import { type Comparison, type Expression, type Literal, type Operand } from './expression';
import { propertyOf, type Property, type Schema, type Value } from './schema';

/** Turns a parsed `$filter` into a test of one item, with names and types checked beforehand. */
export function compileFilter<T>(expression: Expression, schema: Schema<T>): Predicate<T> {
  switch (expression.kind) {
    case 'and': {
      const [left, right] = [compileFilter(expression.left, schema), compileFilter(expression.right, schema)];
      return (item) => left(item) && right(item);
    }
    case 'or': {
      const [left, right] = [compileFilter(expression.left, schema), compileFilter(expression.right, schema)];
      return (item) => left(item) || right(item);
    }
    case 'not': {
      const of = compileFilter(expression.of, schema);
      return (item) => !of(item);
    }
    case 'property': {
      const property = propertyOf(schema, expression.path);
      if (property.type !== 'boolean') throw badRequest(`'${property.name}' is not a boolean expression.`);
      return (item) => property.get(item) === true;
    }
    case 'match':
      return compileMatch(expression.name, expression.in, expression.text, schema);
    case 'compare':
      return compileComparison(expression.op, expression.left, expression.right, schema);
    case 'any':
      return compileAny(expression, schema);
  }
}

function compileMatch<T>(
  name: 'contains' | 'startswith',
  target: Operand,
  text: Operand,
  schema: Schema<T>,
): Predicate<T> {
  if (target.kind !== 'property' || text.kind !== 'literal' || text.type !== 'string') {
    throw badRequest(`The function '${name}' takes a property and a string.`);
  }
  const property = propertyOf(schema, target.path);
  if (property.type !== 'string') throw badRequest(`'${property.name}' is not a string.`);
  const test = stringTest(name, text.value);
  return (item) => test(asText(property.get(item)));
}

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

function compileComparison<T>(
  op: Comparison,
  left: Operand,
  right: Operand,
  schema: Schema<T>,
): Predicate<T> {
  if (left.kind === 'literal' && right.kind === 'property') {
    return compileComparison(MIRRORED[op], right, left, schema);
  }
  if (left.kind !== 'property' || right.kind !== 'literal') {
    throw badRequest('A comparison takes a property and a constant.');
  }
  const property = propertyOf(schema, left.path);
  const wanted = fit(property, right);
  const holds = comparison(op);
  if (property.type === 'string') return (item) => holds(normal(property.get(item)), wanted);
  return (item) => holds(property.get(item), wanted);
}

/** The constant as the property's values look, or a 400 where it can never be one. */
function fit<T>(property: Property<T>, constant: Literal): Value {
  if (constant.type === 'null') return null;
  const type = constant.type === 'guid' ? 'string' : constant.type;
  if (type !== property.type) {
    throw badRequest(
      `A binary operator with incompatible types was detected: '${property.name}' is of type ${property.type}, the constant of type ${type}.`,
    );
  }
  return normal(constant.value);
}

function normal(value: Value): Value {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function asText(value: Value): string {
  return typeof value === 'string' ? value : '';
}
