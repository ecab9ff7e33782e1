/** What an error answer says of itself. Codes only: Graph's messages may quote ids and addresses. */
export interface Envelope {
  /** Most telling first: the outer code, then those of inner errors. */
  readonly codes: readonly string[];
  readonly requestId: string | null;
}

/** Graph's codes are words; anything else in their place is not repeated anywhere. */
const CODE = /^[A-Za-z][\w.-]{0,79}$/;
const DEEPEST = 5;

/**
 * Reads an error body however odd: no inner error, `innererror` in small letters, codes only inside, `error` a plain
 * string, no JSON at all (graph-facts 12).
 */
export function envelopeOf(body: unknown): Envelope {
  const codes: string[] = [];
  let requestId: string | null = null;
  let layer = field(body, 'error');
  for (let depth = 0; depth < DEEPEST && layer !== undefined; depth++) {
    const code = typeof layer === 'string' ? layer : field(layer, 'code');
    if (typeof code === 'string' && CODE.test(code)) codes.push(code);
    requestId ??= idOf(field(layer, 'request-id')) ?? idOf(field(layer, 'requestId'));
    layer = field(layer, 'innerError') ?? field(layer, 'innererror');
  }
  return { codes, requestId };
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : null;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
