import { badRequest } from '../errors';
import { parseFilter } from './parser';
import { type Expression } from './expression';
import { parseQuery, type Query } from './query';

/** One relation of `$expand`, with the options inside its parentheses. */
export interface Expansion {
  /** Lower-case. */
  readonly relation: string;
  readonly options: Query;
}

/** Reads `attachments,singleValueExtendedProperties($filter=id eq 'Binary 0x348A')`. */
export function parseExpand(text: string | undefined): readonly Expansion[] {
  if (text === undefined || text.trim() === '') return [];
  return splitOutside(text, ',').map((part) => {
    const match = /^\s*([\w.]+)\s*(?:\(([\s\S]*)\))?\s*$/.exec(part);
    if (match === null) throw badRequest(`Syntax error in $expand '${text}'.`);
    const options = splitOutside(match[2] ?? '', ';').join('&');
    return { relation: (match[1] ?? '').toLowerCase(), options: optionsOf(options) };
  });
}

/** Inside $expand the text is decoded already: percent and plus signs mean themselves. */
function optionsOf(text: string): Query {
  return parseQuery(text.replaceAll('%', '%25').replaceAll('+', '%2B'));
}

function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    if (quoted) continue;
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (depth !== 0 || quoted) throw badRequest(`Syntax error in $expand '${text}'.`);
  return [...parts, text.slice(start)];
}

/** The ids that `singleValueExtendedProperties($filter=id eq 'X' or id eq 'Y')` asks for. */
export function expandedPropertyIds(expansion: Expansion): readonly string[] {
  const filter = expansion.options.get('filter');
  if (filter === undefined) {
    throw badRequest('Expanding singleValueExtendedProperties needs $filter with the ids of the properties.');
  }
  return idsOf(parseFilter(filter));
}

function idsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'or') return [...idsOf(expression.left), ...idsOf(expression.right)];
  if (expression.kind === 'compare' && expression.op === 'eq') {
    const { left, right } = expression;
    const isId = left.kind === 'property' && /^(?:\w+\/)?id$/i.test(left.path);
    if (isId && right.kind === 'literal' && right.type === 'string') return [right.value];
  }
  throw badRequest("The $filter of expanded extended properties takes id eq '...' joined by or.");
}
