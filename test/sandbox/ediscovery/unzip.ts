import { crc32 } from 'node:zlib';

const END = 22;

/** Names and texts of a stored archive, read from its directory at the end; every offset and checksum must be right. */
export function unzip(bytes: Buffer): Readonly<Record<string, string>> {
  const end = bytes.length - END;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  expect(at + bytes.readUInt32LE(end + 12)).toBe(end);
  const content: Record<string, string> = {};
  for (let n = 0; n < count; n += 1) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('latin1', at + 46, at + 46 + nameLength);
    const data = entryAt(bytes, bytes.readUInt32LE(at + 42), name);
    expect([data.length, crc32(data)]).toEqual([bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 16)]);
    content[name] = data.toString();
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return content;
}

function entryAt(bytes: Buffer, at: number, name: string): Buffer {
  expect(bytes.readUInt32LE(at)).toBe(0x04034b50);
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
  expect(bytes.toString('latin1', at + 30, nameEnd)).toBe(name);
  return bytes.subarray(nameEnd, nameEnd + bytes.readUInt32LE(at + 18));
}
