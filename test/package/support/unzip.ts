import { crc32, inflateRawSync } from 'node:zlib';

/** The files of an archive by name, read from its directory, as every unpacker does. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('Not an archive.');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error('The directory is torn.');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    );
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength!);
    files.set(name, contentAt(archive, archive.readUInt32LE(at + 42), name));
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return files;
}

function contentAt(archive: Buffer, at: number, name: string): Buffer {
  if (archive.toString('latin1', at, at + 4) !== 'PK\x03\x04')
    throw new Error(`${name} is not where it should be.`);
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 18)));
  if (crc32(content) !== archive.readUInt32LE(at + 14)) throw new Error(`${name} is damaged.`);
  return content;
}
