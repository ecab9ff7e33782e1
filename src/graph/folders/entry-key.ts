/** Lengths in bytes (graph-facts 3.3). */
const ENTRY_ID_LENGTH = 46;
const KEY_LENGTH = 22;
const KEY_START = 22;

/** The key of a folder from its entry id, base64: bytes 22 to 43, upper-case hex. Null for anything else. */
export function entryKeyOfFolder(entryId: string | null): string | null {
  const bytes = bytesOf(entryId);
  return bytes.length === ENTRY_ID_LENGTH ? keyOf(bytes) : null;
}

/** The key of the folder a message was deleted from: the 22 bytes themselves, or a whole entry id. */
export function entryKeyOfLastParent(lastParent: string | null): string | null {
  const bytes = bytesOf(lastParent);
  if (bytes.length === KEY_LENGTH) return hexOf(bytes);
  return bytes.length === ENTRY_ID_LENGTH ? keyOf(bytes) : null;
}

function keyOf(entryId: Buffer): string {
  return hexOf(entryId.subarray(KEY_START, KEY_START + KEY_LENGTH));
}

function hexOf(bytes: Buffer): string {
  return bytes.toString('hex').toUpperCase();
}

function bytesOf(base64: string | null): Buffer {
  return Buffer.from(base64 ?? '', 'base64');
}
