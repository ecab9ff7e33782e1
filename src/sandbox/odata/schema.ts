import { badRequest } from '../errors';

export type Value = string | number | boolean | null;

/** A property that `$filter` and `$orderby` may name. Dates are milliseconds; enums compare as strings. */
export interface Property<T> {
  readonly name: string;
  readonly type: 'string' | 'date' | 'boolean' | 'number';
  readonly get: (item: T) => Value;
}

/** What may be asked of a collection. */
export interface Schema<T> {
  /** For messages: `microsoft.graph.message`. */
  readonly type: string;
  /** By lower-case path. */
  readonly properties: ReadonlyMap<string, Property<T>>;
  /** The value of an extended property, where the collection has such. */
  readonly extended?: (item: T, id: string) => string | undefined;
}

export function schemaOf<T>(
  type: string,
  properties: readonly Property<T>[],
  extended?: (item: T, id: string) => string | undefined,
): Schema<T> {
  const map = new Map(properties.map((property) => [property.name.toLowerCase(), property]));
  return extended === undefined ? { type, properties: map } : { type, properties: map, extended };
}

/** The property of that name in any case; unknown and unfilterable ones alike are a 400. */
export function propertyOf<T>(schema: Schema<T>, path: string): Property<T> {
  const property = schema.properties.get(path.toLowerCase());
  if (property === undefined) {
    throw badRequest(
      `The property '${path}' of type '${schema.type}' is unknown or does not support filtering or sorting.`,
    );
  }
  return property;
}
