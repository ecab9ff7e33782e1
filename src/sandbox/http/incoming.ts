import { type IncomingMessage } from 'node:http';

const MAX_BODY = 512 * 1024 * 1024;

/** The whole body; empty for requests without one. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const { headers } = request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined)
    return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('The request body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** JSON in the body, or undefined for an empty one. `fail` makes the error for anything else. */
export function parseJson(bytes: Buffer, fail: (message: string) => Error): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw fail('Unable to read JSON request payload. Please ensure the payload is of valid JSON format.');
  }
}

/** Lower-case names, repeated headers joined by commas. */
export function headersOf(request: IncomingMessage): Readonly<Record<string, string | undefined>> {
  const pairs = Object.entries(request.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
  );
  return Object.fromEntries(pairs);
}

/**
 * What links in answers begin with: where the client thinks it is. A client that reaches the sandbox through a rewritten
 * host says so with the usual X-Forwarded headers.
 */
export function originOf(request: IncomingMessage): string {
  const forwarded = request.headers['x-forwarded-host'];
  const host = typeof forwarded === 'string' ? forwarded : (request.headers.host ?? 'localhost');
  const protocol = request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${protocol}://${host}`;
}
