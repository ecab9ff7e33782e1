import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedFile {
  /** Path within the archive, with `/`. */
  readonly name: string;
  readonly content: Buffer;
}

interface Entry {
  readonly header: Buffer;
  readonly name: Buffer;
  readonly data: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 2.0: deflated files in folders. */
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day of the format: the same files make the same archive, byte by byte. */
const DAY = 0x0021;

/** A ZIP archive as PKWARE's APPNOTE describes it, sections 4.3 and 4.4: for few and small files, without ZIP64. */
export function zip(files: readonly PackedFile[]): Buffer {
  const entries = files.map(entryOf);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { header, name, data } of entries) {
    const local = [signed(LOCAL_HEADER), header, name, data];
    directory.push(centralHeader(header, offset), name);
    parts.push(...local);
    offset += lengthOf(local);
  }
  return Buffer.concat([...parts, ...directory, endOf(entries.length, lengthOf(directory), offset)]);
}

/** The fields that a file's own header and the directory share, from the version to the length of the extra field. */
function entryOf({ name: path, content }: PackedFile): Entry {
  const name = Buffer.from(path, 'utf8');
  const data = deflateRawSync(content, { level: 9 });
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(NAMES_ARE_UTF8, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(DAY, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { header, name, data };
}

/** Comment, disk and attributes stay 0; last comes where the file's own header lies. */
function centralHeader(header: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(CENTRAL_HEADER), madeBy, header, rest]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signed(END_OF_DIRECTORY), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

function lengthOf(buffers: readonly Buffer[]): number {
  return buffers.reduce((total, { length }) => total + length, 0);
}
