import { type IdSpace } from './entry-ids';

const HEADER = Buffer.from('0900000016000000', 'hex');

/** Version stamp of an item: plain base64 of 30 bytes, `CQAAABYAAA…` as live ones look. */
export function changeKey(space: IdSpace, change: number): string {
  const bytes = Buffer.concat([HEADER, space.database, Buffer.alloc(6)]);
  bytes.writeUIntBE(change, 24, 6);
  return bytes.toString('base64');
}
