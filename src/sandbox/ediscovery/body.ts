import { bodyObject, type Call } from '../call';
import { badRequest } from '../errors';

/** A text the body must have. */
export function requiredText(call: Call, name: string): string {
  const value = optionalText(call, name);
  if (value === null || value.trim() === '') throw badRequest(`The property '${name}' is required.`);
  return value;
}

/** Null where it is absent or null. */
export function optionalText(call: Call, name: string): string | null {
  return textOf(bodyObject(call)[name], name);
}

/** True where the body names the property, null included: what a PATCH changes. */
export function names(call: Call, name: string): boolean {
  return Object.hasOwn(bodyObject(call), name);
}

/** Flags of an enumeration as one text: `searchHits, partiallyIndexed`. */
export function flagsOf<T extends string>(
  call: Call,
  name: string,
  known: readonly T[],
  fallback: readonly T[],
): readonly T[] {
  const text = optionalText(call, name);
  if (text === null || text.trim() === '') return fallback;
  return text.split(',').map((part) => {
    const flag = known.find((one) => one.toLowerCase() === part.trim().toLowerCase());
    if (flag === undefined) throw badRequest(`Invalid value '${part.trim()}' for '${name}'.`);
    return flag;
  });
}

/** A list of the body; absent: empty. */
export function listOf(call: Call, name: string): readonly unknown[] {
  const value = bodyObject(call)[name] ?? [];
  if (!Array.isArray(value)) throw badRequest(`The property '${name}' must be a collection.`);
  return value as readonly unknown[];
}

export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest(`The property '${name}' must be an object.`);
  }
  return value as Record<string, unknown>;
}

export function textOf(value: unknown, name: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw badRequest(`The property '${name}' must be a string.`);
  return value;
}
