import { badRequest } from '../errors';

/** Query options by lower-case name without `$`; Graph takes both spellings. */
export type Query = ReadonlyMap<string, string>;

/** Reads the part after `?`. An option given twice is a 400. */
export function parseQuery(search: string): Query {
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const key = name.toLowerCase().replace(/^\$/, '');
    if (query.has(key)) throw badRequest(`Query option '${name}' was specified more than once.`);
    query.set(key, value);
  }
  return query;
}

/** A whole number of `min` or more, or `fallback` where the option is absent. */
export function count(query: Query, name: string, min: number, fallback: number): number {
  const text = query.get(name);
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min)) throw badRequest(`Invalid value '${text}' for $${name} query option found.`);
  return value;
}

/** True for `true`; anything but `true` and `false` is a 400. */
export function flag(query: Query, name: string): boolean {
  const text = query.get(name)?.toLowerCase();
  if (text !== undefined && text !== 'true' && text !== 'false') {
    throw badRequest(`Invalid value '${text}' for $${name} query option found.`);
  }
  return text === 'true';
}

/** The names in `$select`, or null for all. */
export function selection(query: Query): readonly string[] | null {
  const text = query.get('select');
  if (text === undefined) return null;
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? null : names;
}
