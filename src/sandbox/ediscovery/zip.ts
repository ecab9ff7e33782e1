import { zipSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A ZIP archive whose entries are stored as they are. The same entries make the same archive, byte by byte. */
export function storedZip(entries: readonly ZipEntry[]): Buffer {
  const contents = Object.fromEntries(entries.map(({ name, bytes }) => [name, new Uint8Array(bytes)]));
  return Buffer.from(zipSync(contents, { level: 0, mtime: new Date(1980, 0, 1) }));
}
