/** What a comparison may overlook, each with its reason at the call. */
export interface Allowances {
  /** Keys the sandbox may add: documented, but cut from the sample. */
  readonly extra: ReadonlySet<string>;
  /** Keys of the sample that may be missing, or lists that may be empty. */
  readonly missing?: ReadonlySet<string>;
}

/** Compares keys and JSON types; values are free. @returns one line per difference. */
export function shapeDifferences(
  expected: unknown,
  actual: unknown,
  allow: Allowances,
  path = '$',
): readonly string[] {
  if (expected === null || actual === null) return [];
  if (typeOf(expected) !== typeOf(actual))
    return [`${path}: ${typeOf(expected)} expected, ${typeOf(actual)} found`];
  if (Array.isArray(expected)) return listDifferences(expected, actual as readonly unknown[], allow, path);
  if (typeof expected !== 'object') return [];
  const [wanted, found] = [expected as Record<string, unknown>, actual as Record<string, unknown>];
  const missing = Object.keys(wanted)
    .filter((key) => !(key in found) && allow.missing?.has(key) !== true)
    .map((key) => `${path}.${key}: missing`);
  const extra = Object.keys(found)
    .filter((key) => !(key in wanted) && !allow.extra.has(key))
    .map((key) => `${path}.${key}: not in the sample`);
  const deeper = Object.keys(wanted)
    .filter((key) => key in found && !(allow.missing?.has(key) === true && isEmptyList(found[key])))
    .flatMap((key) => shapeDifferences(wanted[key], found[key], allow, `${path}.${key}`));
  return [...missing, ...extra, ...deeper];
}

/** Every element must look like one of the sample's; an empty list shows nothing and so is a difference. */
function listDifferences(
  expected: readonly unknown[],
  actual: readonly unknown[],
  allow: Allowances,
  path: string,
): readonly string[] {
  if (expected.length === 0) return [];
  if (actual.length === 0) return [`${path}: empty`];
  return actual.flatMap((item, n) => {
    const attempts = expected.map((sample) => shapeDifferences(sample, item, allow, `${path}[${n}]`));
    return attempts.some((differences) => differences.length === 0) ? [] : (attempts[0] ?? []);
  });
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
