import { badRequest, inefficientFilter } from '../errors';
import { type Order } from '../tenant/sorted-index';
import { pathsOf, type Expression } from './expression';
import { propertyOf, type Property, type Schema, type Value } from './schema';

export interface OrderTerm<T> {
  readonly property: Property<T>;
  readonly descending: boolean;
}

/** Reads `receivedDateTime desc,subject`. */
export function parseOrderBy<T>(text: string, schema: Schema<T>): readonly OrderTerm<T>[] {
  return text.split(',').map((part) => {
    const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (match === null) throw badRequest(`Syntax error in $orderby '${text}'.`);
    return { property: propertyOf(schema, match[1] ?? ''), descending: match[2]?.toLowerCase() === 'desc' };
  });
}

/** A total order over the terms; what they leave equal stands in order of `tie`, falling if the first term falls. */
export function orderOf<T>(terms: readonly OrderTerm<T>[], tie: (item: T) => number): Order<T> {
  const key = terms.map(({ property, descending }) => `${property.name}${descending ? ' desc' : ''}`).join();
  const tieSign = terms[0]?.descending === true ? -1 : 1;
  const compare = (a: T, b: T): number => {
    for (const { property, descending } of terms) {
      const difference = compareValues(property.get(a), property.get(b));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return tieSign * (tie(a) - tie(b));
  };
  return { key, compare };
}

function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a ?? '').toLowerCase(), String(b ?? '').toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Exchange's rule for `$filter` with `$orderby` (graph-facts 2.2): every sorted property is filtered on, in the same
 * order, before any other filtered property. Throws InefficientFilter.
 */
export function requireEfficient<T>(filter: Expression, terms: readonly OrderTerm<T>[]): void {
  const filtered = [...new Set(pathsOf(filter).map((path) => path.toLowerCase()))];
  const fine = terms.every(({ property }, n) => filtered[n] === property.name.toLowerCase());
  if (!fine) throw inefficientFilter();
}
