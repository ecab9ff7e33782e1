import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);

/** A page of a thousand messages with their beginnings is far smaller; what grows beyond this is no answer of Graph's. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * A body as it was before it was packed for the way.
 *
 * @param encoding the answer's `Content-Encoding`
 * @throws Error where it is packed in a way that was not asked for, is damaged, or grows beyond all measure
 */
export async function unzipped(
  body: Uint8Array<ArrayBuffer>,
  encoding: string | readonly string[] | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === undefined || encoding === 'identity' || body.byteLength === 0) return body;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') throw new Error(`packed as ${String(encoding)}`);
  return new Uint8Array(await unzip(body, { maxOutputLength: MOST_BYTES }));
}
