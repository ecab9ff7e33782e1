import { createHash } from 'node:crypto';

/**
 * What all ids of one mailbox share. Folders and items are told apart by a 6-byte counter in that mailbox's database
 * (graph-facts 3.3).
 */
export interface IdSpace {
  /** Lower-case GUID text: the mailbox moniker inside REST ids. */
  readonly mailbox: string;
  /** 16 bytes. */
  readonly provider: Buffer;
  /** 16 bytes: the replica (database) GUID. */
  readonly database: Buffer;
}

const FLAGS = Buffer.alloc(4);
const PAD = Buffer.alloc(2);
export const FOLDER_TYPE = 0x0100;
export const ITEM_TYPE = 0x0700;

/** Deterministic, so that a mailbox made anew for the same person keeps its id space. */
export function idSpaceFor(userId: string): IdSpace {
  const bytes = (purpose: string): Buffer =>
    createHash('sha256').update(`${purpose}:${userId.toLowerCase()}`).digest().subarray(0, 16);
  const hex = bytes('mailbox').toString('hex');
  const mailbox = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
  // Every regular REST id shall carry both characters that careless URL handling breaks: at this offset of the layout
  // 0xFBEFBE encodes as "____" and 0xFFFFFF as "----".
  const database = Buffer.concat([Buffer.from('00fbefbeffffff', 'hex'), bytes('database').subarray(7)]);
  return { mailbox, provider: bytes('provider'), database };
}

function counterBytes(counter: number): Buffer {
  const bytes = Buffer.allocUnsafe(6);
  bytes.writeUIntBE(counter, 0, 6);
  return bytes;
}

function typeBytes(type: number): Buffer {
  return Buffer.from([type >> 8, type & 0xff]);
}

/** PR_ENTRYID of a folder, 46 bytes: flags | provider | 01 00 | database | counter | 00 00. */
export function folderEntryId(space: IdSpace, folder: number): Buffer {
  return Buffer.concat([FLAGS, space.provider, typeBytes(FOLDER_TYPE), folderKey(space, folder), PAD]);
}

/** What PidTagLastActiveParentEntryId holds, 22 bytes: database | counter, bytes 22 to 43 of the folder's entry id. */
export function folderKey(space: IdSpace, folder: number): Buffer {
  return Buffer.concat([space.database, counterBytes(folder)]);
}

/** PR_ENTRYID of an item, 70 bytes: a folder's, then database | counter | 00 00 of the item. */
export function itemEntryId(space: IdSpace, folder: number, item: number): Buffer {
  return Buffer.concat([
    FLAGS,
    space.provider,
    typeBytes(ITEM_TYPE),
    folderKey(space, folder),
    PAD,
    space.database,
    counterBytes(item),
    PAD,
  ]);
}

/** What an entry id says, or null where the bytes are none. */
export type EntryId =
  | { readonly kind: 'folder'; readonly database: Buffer; readonly folder: number }
  | { readonly kind: 'item'; readonly database: Buffer; readonly folder: number; readonly item: number };

export function readEntryId(bytes: Buffer): EntryId | null {
  if (bytes.length !== 46 && bytes.length !== 70) return null;
  if (bytes.readUInt32BE(0) !== 0) return null;
  const type = bytes.readUInt16BE(20);
  const database = bytes.subarray(22, 38);
  const folder = bytes.readUIntBE(38, 6);
  if (bytes.length === 46) return type === FOLDER_TYPE ? { kind: 'folder', database, folder } : null;
  if (type !== ITEM_TYPE) return null;
  return { kind: 'item', database, folder, item: bytes.readUIntBE(62, 6) };
}
