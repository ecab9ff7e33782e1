import { folderEntryId, itemEntryId, readEntryId, type EntryId, type IdSpace } from './entry-ids';

/**
 * The ids clients see. A regular id names the mailbox and the entry id, which names the folder too: it changes with every
 * move. An immutable id names the item alone (graph-facts 2.4). Layouts as read from live ids: `AAMkA…` and `AAkALg…`.
 */
const REGULAR_HEADER = Buffer.from([0x00, 0x03, 0x24, 0x00]);
const IMMUTABLE_HEADER = Buffer.from([0x00, 0x09, 0x00, 0x2e, 0x00]);
/** Provider of immutable ids: the same in every mailbox. */
const IMMUTABLE_PROVIDER = Buffer.from('1d840311aa6611cd9bc800aa002fc45a', 'hex');
const IMMUTABLE_TYPE = 0x0d00;
const MONIKER_LENGTH = 36;
const ENTRY_AT = REGULAR_HEADER.length + MONIKER_LENGTH + 3;

/** Plain base64 with `/` as `-` and `+` as `_`, padding kept: Exchange's habit, not RFC 4648's. */
function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('/', '-').replaceAll('+', '_');
}

/** Null where the text is no canonical encoding: a cut or mistyped id. */
function decode(text: string): Buffer | null {
  const bytes = Buffer.from(text.replaceAll('-', '/').replaceAll('_', '+'), 'base64');
  return encode(bytes) === text ? bytes : null;
}

function regular(space: IdSpace, entry: Buffer): string {
  const length = Buffer.from([0x00, entry.length, 0x00]);
  return encode(Buffer.concat([REGULAR_HEADER, Buffer.from(space.mailbox, 'latin1'), length, entry]));
}

export function folderRestId(space: IdSpace, folder: number): string {
  return regular(space, folderEntryId(space, folder));
}

export function itemRestId(space: IdSpace, folder: number, item: number): string {
  return regular(space, itemEntryId(space, folder, item));
}

/** The 46 bytes inside an item's immutable id. */
export function immutableEntryId(space: IdSpace, immutable: number): Buffer {
  const bytes = Buffer.alloc(46);
  IMMUTABLE_PROVIDER.copy(bytes, 4);
  bytes.writeUInt16BE(IMMUTABLE_TYPE, 20);
  space.database.copy(bytes, 22);
  bytes.writeUIntBE(immutable, 38, 6);
  return bytes;
}

export function immutableRestId(space: IdSpace, immutable: number): string {
  return encode(Buffer.concat([IMMUTABLE_HEADER, immutableEntryId(space, immutable)]));
}

/** `AAQkA…`: 16 bytes that all messages of a conversation share. */
export function conversationRestId(space: IdSpace, conversation: Buffer): string {
  const header = Buffer.from([0x00, 0x04, MONIKER_LENGTH, 0x00]);
  const length = Buffer.from([0x00, conversation.length, 0x00]);
  return encode(Buffer.concat([header, Buffer.from(space.mailbox, 'latin1'), length, conversation]));
}

/** An attachment's id: its item's bytes, then 16 of its own. */
export function attachmentRestId(itemId: string, digest: Buffer): string {
  const item = decode(itemId) ?? Buffer.alloc(0);
  return encode(Buffer.concat([item, Buffer.from([0x01, 0x12, 0x00, digest.length, 0x00]), digest]));
}

/** What an id of any format says. */
export type AnyId = EntryId | ImmutableId;

/** `mailbox` is null for immutable ids, which do not name theirs. */
export type ParsedId = AnyId & { readonly mailbox: string | null };

export interface ImmutableId {
  readonly kind: 'immutable';
  readonly database: Buffer;
  readonly immutable: number;
}

/** Null for what never was an id (Graph: ErrorInvalidIdMalformed). */
export function parseRestId(text: string): ParsedId | null {
  const bytes = decode(text);
  if (bytes === null) return null;
  if (bytes.subarray(0, IMMUTABLE_HEADER.length).equals(IMMUTABLE_HEADER)) {
    const id = readImmutable(bytes.subarray(IMMUTABLE_HEADER.length));
    return id === null ? null : { ...id, mailbox: null };
  }
  if (!bytes.subarray(0, REGULAR_HEADER.length).equals(REGULAR_HEADER) || bytes.length < ENTRY_AT)
    return null;
  if (bytes[ENTRY_AT - 2] !== bytes.length - ENTRY_AT) return null;
  const entry = readEntryId(bytes.subarray(ENTRY_AT));
  return entry === null ? null : { ...entry, mailbox: bytes.toString('latin1', 4, 4 + MONIKER_LENGTH) };
}

/** Reads the 46 bytes of an immutable entry id. */
export function readImmutable(bytes: Buffer): ImmutableId | null {
  if (bytes.length !== 46 || !bytes.subarray(4, 20).equals(IMMUTABLE_PROVIDER)) return null;
  if (bytes.readUInt16BE(20) !== IMMUTABLE_TYPE) return null;
  return { kind: 'immutable', database: bytes.subarray(22, 38), immutable: bytes.readUIntBE(38, 6) };
}
