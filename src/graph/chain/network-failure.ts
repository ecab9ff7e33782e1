/**
 * No answer came.
 * - `unsent`: the request never left: repeating is safe whatever it was.
 * - `cut`: the connection ended in the middle: it may have been carried out.
 * - `slow`: our time limit for one request passed: it may have been carried out.
 */
export type NetworkFailureKind = 'unsent' | 'cut' | 'slow';

export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';

  constructor(
    readonly kind: NetworkFailureKind,
    /** The platform's error code: `ECONNRESET`. */
    readonly reason: string,
  ) {
    super(`${kind}: ${reason}`);
  }
}

/** Names of failures that happen before the first byte of a request is written. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Reads what fetch throws: a TypeError whose cause, or one of several causes, carries the platform's code. Read by shape:
 * the platform's errors may come from another realm, where `instanceof` is false.
 */
export function networkFailureOf(error: unknown): NetworkFailure {
  const { name } = shapeOf(error);
  if (name === 'TimeoutError') return new NetworkFailure('slow', name);
  const codes = codesOf(error);
  const unsent = codes.length > 0 && codes.every((code) => BEFORE_SENDING.has(code));
  return new NetworkFailure(unsent ? 'unsent' : 'cut', codes[0] ?? 'unknown');
}

interface ErrorShape {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

function shapeOf(error: unknown): ErrorShape {
  return typeof error === 'object' && error !== null ? error : {};
}

/** An AggregateError, of a host with several addresses, counts by its members. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  const { code, cause, errors } = shapeOf(error);
  if (depth > 4) return [];
  if (Array.isArray(errors)) return errors.flatMap((member) => codesOf(member, depth + 1));
  if (typeof code === 'string') return [code];
  return cause === undefined ? [] : codesOf(cause, depth + 1);
}
