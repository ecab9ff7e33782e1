/**
 * The value of a header field in RFC 5322 bytes, unfolded; null where it is absent. Reads no further than the first blank
 * line, and knows bare CR or LF line ends.
 */
export function headerField(mail: Buffer, name: string): string | null {
  const text = mail.toString('latin1');
  const end = /\r\n\r\n|\n\n|\r\r/.exec(text)?.index ?? text.length;
  const lines = text
    .slice(0, end)
    .replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ')
    .split(/\r\n|\r|\n/);
  const prefix = `${name.toLowerCase()}:`;
  const line = lines.find((candidate) => candidate.toLowerCase().startsWith(prefix));
  return line === undefined ? null : line.slice(prefix.length).trim();
}
