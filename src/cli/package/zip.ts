import { zipSync } from 'fflate';

export interface PackedFile {
  /** Path within the archive, with `/`. */
  readonly name: string;
  readonly content: Buffer;
}

/** A ZIP archive. The same files make the same archive, byte by byte: their time is the first day of the format. */
export function zip(files: readonly PackedFile[]): Buffer {
  const contents = Object.fromEntries(files.map(({ name, content }) => [name, new Uint8Array(content)]));
  return Buffer.from(zipSync(contents, { level: 9, mtime: new Date(1980, 0, 1) }));
}
