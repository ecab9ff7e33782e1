const FILETIME_EPOCH_MS = 11_644_473_600_000;

/** The 22-byte header of a conversation index in base64: 01, five bytes of FILETIME, the conversation's GUID. */
export function conversationIndex(conversation: Buffer, sentAt: number): string {
  const fileTime = BigInt(sentAt + FILETIME_EPOCH_MS) * 10_000n;
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(fileTime < 0n ? 0n : fileTime);
  return Buffer.concat([Buffer.from([1]), time.subarray(1, 6), conversation]).toString('base64');
}
