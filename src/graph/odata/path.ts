export type QueryOptions = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A path below Graph's version: segments and values encoded, options without value left out.
 * `pathTo(['me', 'messages', id], { $select: 'id' })`
 */
export function pathTo(segments: readonly string[], query: QueryOptions = {}): string {
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  const options = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return options.length === 0 ? path : `${path}?${options.join('&')}`;
}
