import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  readonly bytes: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** 1980-01-01, the first day the format knows: equal content makes equal bytes. */
const DOS_DATE = 0x0021;

/** A zip archive whose entries are stored as they are (APPNOTE 4.3). */
export function storedZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const fields = commonFields(name, bytes);
    const local = Buffer.concat([word(LOCAL), half(VERSION), fields, Buffer.from(name, 'latin1'), bytes]);
    locals.push(local);
    centrals.push(
      // Comment length, disk, internal and external attributes, then where the entry begins.
      Buffer.concat([word(CENTRAL), half(VERSION), half(VERSION), fields, Buffer.alloc(10), word(offset)]),
      Buffer.from(name, 'latin1'),
    );
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = half(entries.length);
  const end = [word(END), half(0), half(0), count, count, word(directory.length), word(offset), half(0)];
  return Buffer.concat([...locals, directory, ...end]);
}

/** Flags, method, time, date, checksum, both sizes, and the lengths of name and extra field. */
function commonFields(name: string, bytes: Buffer): Buffer {
  const size = word(bytes.length);
  const sums = [word(crc32(bytes)), size, size];
  return Buffer.concat([half(0), half(0), half(0), half(DOS_DATE), ...sums, half(name.length), half(0)]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
