import { deflateSync, gzipSync } from 'node:zlib';
import { unzipped } from '../../src/graph/chain/unzip';

const bytes = (text: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text as string));
const textOf = (body: Uint8Array): string => Buffer.from(body).toString();

describe('a body as it came over the wire', () => {
  test.each([
    ['plain', bytes('Grüße'), undefined],
    ['marked as plain', bytes('Grüße'), 'identity'],
    ['packed', bytes(gzipSync('Grüße')), 'gzip'],
    ['packed, under the old name', bytes(gzipSync('Grüße')), 'x-gzip'],
  ])('%s', async (_how, body, encoding) => {
    expect(textOf(await unzipped(body, encoding))).toBe('Grüße');
  });

  test('that is empty needs no unpacking', async () => {
    expect((await unzipped(new Uint8Array(), 'gzip')).byteLength).toBe(0);
  });

  test.each([
    ['packed in another way', bytes(deflateSync('Grüße')), 'deflate'],
    ['packed twice', bytes(gzipSync('Grüße')), ['gzip', 'gzip']],
    ['damaged', bytes('Grüße'), 'gzip'],
    ['cut short', bytes(gzipSync('Grüße'.repeat(99)).subarray(0, 20)), 'gzip'],
    ['that grows beyond all measure', bytes(gzipSync(Buffer.alloc(70 * 2 ** 20))), 'gzip'],
  ])('%s is no answer', async (_how, body, encoding) => {
    await expect(unzipped(body, encoding)).rejects.toThrow();
  });
});
