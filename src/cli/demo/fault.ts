/**
 * What is known of something thrown. Asks for the fields rather than for `instanceof Error`: errors of the platform come
 * from another realm under a test runner or in a worker.
 */
export function faultMessage(fault: unknown): string {
  return field(fault, 'message') ?? String(fault);
}

/** The platform's code, such as `EADDRINUSE`. */
export function faultCode(fault: unknown): string | null {
  return field(fault, 'code');
}

/** The error beneath an error, where there is one: `fetch` says what went wrong there only. */
export function faultCause(fault: unknown): unknown {
  return isObject(fault) && isObject(fault['cause']) ? fault['cause'] : fault;
}

export function faultStack(fault: unknown): string {
  return field(fault, 'stack') ?? faultMessage(fault);
}

function field(fault: unknown, name: string): string | null {
  const value = isObject(fault) ? fault[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
