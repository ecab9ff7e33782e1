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

/** Reads what fetch throws: a TypeError whose cause, or one of several causes, carries the platform's code. */
export function networkFailureOf(error: unknown): NetworkFailure {
  if (error instanceof Error && error.name === 'TimeoutError') return new NetworkFailure('slow', error.name);
  const codes = codesOf(error);
  const unsent = codes.length > 0 && codes.every((code) => BEFORE_SENDING.has(code));
  return new NetworkFailure(unsent ? 'unsent' : 'cut', codes[0] ?? 'unknown');
}

function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  if (error instanceof AggregateError) return error.errors.flatMap(codesOf);
  if ('code' in error && typeof error.code === 'string') return [error.code];
  return codesOf(error.cause);
}
