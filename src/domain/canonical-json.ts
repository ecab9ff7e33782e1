/**
 * One text for one value: object keys sorted by code unit at every depth (those that are whole numbers first, by size), no
 * white space, undefined members left out. What is hashed or compared is written so; numbers and strings are as
 * `JSON.stringify` writes them.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => (isPlain(member) ? sorted(member) : member));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.assign(Object.create(null) as Record<string, unknown>, Object.fromEntries(entries));
}
