import { isUtf8 } from 'node:buffer';

/**
 * The bytes of mail that came as a JSON string. A string of bytes (one character each, as `latin1` decoding makes it) is
 * taken as such where its declared charset or its content says so; a string of text is encoded as UTF-8.
 */
export function mimeBytes(text: string): Uint8Array {
  // eslint-disable-next-line no-control-regex -- the question is whether every character is one byte
  const oneByteEach = /^[\x00-\xff]*$/.test(text);
  if (!oneByteEach) return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) || declaresOtherCharset(text) ? bytes : Buffer.from(text, 'utf8');
}

function declaresOtherCharset(text: string): boolean {
  return [...text.matchAll(/charset\s*=\s*"?([\w-]+)/gi)].some(
    ([, name]) => !/^(?:utf-?8|us-ascii)$/i.test(name ?? ''),
  );
}
