const FROM = 'From ';
const LF = 0x0a;
const CR = 0x0d;

/** One message of an archive. */
export interface MboxMessage {
  /** From 1, for reports. */
  readonly number: number;
  /** RFC 5322, the archive's own line and quoting taken off. */
  readonly bytes: Buffer;
}

/**
 * Splits an mbox archive into its messages. Quoting is undone as mboxrd does it, one `>` of every `>From `, `>>From `, …,
 * which reads mboxo too: its `>From ` comes out right, and it never tells a quoted `>>From ` from an original one.
 *
 * What stands before the first separator counts as a message where it is not blank: some programs leave that line out.
 */
export function splitMbox(archive: Buffer): readonly MboxMessage[] {
  const starts = separators(archive);
  const [first] = starts;
  const pieces = starts.map((start, index) =>
    archive.subarray(endOfLine(archive, start), starts[index + 1] ?? archive.length),
  );
  const before = archive.subarray(0, first ?? archive.length);
  return [...(isBlank(before) ? [] : [before]), ...pieces].map((piece, index) => ({
    number: index + 1,
    bytes: unquoted(withoutLastBlankLine(piece)),
  }));
}

/** Offsets of the lines that begin a message: at the start or after a blank line, of the form programs write. */
function separators(archive: Buffer): readonly number[] {
  const starts: number[] = [];
  for (let at = archive.indexOf(FROM); at !== -1; at = archive.indexOf(FROM, at + 1)) {
    if (followsBlankLine(archive, at) && looksLikeSeparator(archive, at)) starts.push(at);
  }
  return starts;
}

function followsBlankLine(archive: Buffer, at: number): boolean {
  if (at === 0) return true;
  if (archive[at - 1] !== LF) return false;
  const before = archive[at - 2] === CR ? at - 2 : at - 1;
  return before === 0 || archive[before - 1] === LF;
}

const WITH_DATE = /^From (?:\S.*)?\d{1,2}:\d{2}(?::\d{2})?\b.*\b\d{4}\b/;
const BARE = /^From ?\S*$/;
const HEADER = /^[!-9;-~]+[ \t]*:/;

/** A sentence may begin with "From " as well: the line names a time and a year, or nothing but a sender before headers. */
function looksLikeSeparator(archive: Buffer, at: number): boolean {
  const next = endOfLine(archive, at);
  const line = archive.toString('latin1', at, next).trimEnd();
  if (WITH_DATE.test(line)) return true;
  return BARE.test(line) && HEADER.test(archive.toString('latin1', next, endOfLine(archive, next)));
}

function endOfLine(archive: Buffer, at: number): number {
  const end = archive.indexOf(LF, at);
  return end === -1 ? archive.length : end + 1;
}

/** The blank line before the next separator belongs to the archive, not to the message. */
function withoutLastBlankLine(piece: Buffer): Buffer {
  if (piece.length >= 2 && piece.at(-1) === LF && piece.at(-2) === LF) return piece.subarray(0, -1);
  if (piece.subarray(-4).toString('latin1') === '\r\n\r\n') return piece.subarray(0, -2);
  return piece;
}

/** Byte for byte: mail may be in any charset, and Latin-1 maps every byte to one character and back. */
function unquoted(message: Buffer): Buffer {
  return Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}

function isBlank(bytes: Buffer): boolean {
  return bytes.toString('latin1').trim() === '';
}
