import { type IncomingMessage } from 'node:http';

/** A request's body as JSON, or why it is none: an HTTP status and one sentence that quotes nothing of the body. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly reason: string };

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

function refused(status: 400 | 413 | 415, reason: string): JsonBody {
  return { kind: 'refused', status, reason };
}

/** The bytes of a request, or null as soon as there are more than `limit`; never holds more than that. */
async function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a JSON body of at most `limit` bytes. Compressed bodies are refused: no channel sends them, and a small one can
 * unfold into a huge one. Rejects only where the client breaks off.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<JsonBody> {
  // A body without type is let through; a form or text/plain is not, so that no web page can post here unasked.
  const type = request.headers['content-type'];
  if (type !== undefined && !JSON_TYPE.test(type)) {
    return refused(415, 'The body has to be JSON, with the content type application/json.');
  }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    return refused(415, 'Compressed bodies are not accepted.');
  }
  const bytes = await bytesOf(request, limit);
  if (bytes === null) return refused(413, `The body is larger than ${limit} bytes.`);
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return refused(400, 'The body is not valid JSON.');
  }
}
