import { type Header, type MessageContent, type Party } from './message-content';

/** RFC 2047 for what is not ASCII. */
function word(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function parties(list: readonly Party[]): string {
  return list.map(({ name, address }) => (name === '' ? address : `${quoted(name)} <${address}>`)).join(', ');
}

function quoted(name: string): string {
  const encoded = word(name);
  return encoded === name && /[^\w ]/.test(name) ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : encoded;
}

function base64Lines(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}

function part(headers: readonly string[], bytes: Uint8Array): string {
  return [...headers, 'Content-Transfer-Encoding: base64', '', base64Lines(bytes)].join('\r\n');
}

/** The header fields of a message that was not made from MIME. */
export function composedHeaders(content: MessageContent, sentAt: number): readonly Header[] {
  const { from, to, cc, subject, internetMessageId } = content;
  return [
    ...(from === null ? [] : [{ name: 'From', value: parties([from]) }]),
    ...(to.length === 0 ? [] : [{ name: 'To', value: parties(to) }]),
    ...(cc.length === 0 ? [] : [{ name: 'Cc', value: parties(cc) }]),
    { name: 'Subject', value: word(subject) },
    { name: 'Date', value: new Date(sentAt).toUTCString().replace('GMT', '+0000') },
    { name: 'Message-ID', value: internetMessageId },
    { name: 'MIME-Version', value: '1.0' },
  ];
}

/** Writes a message as RFC 5322, for those that were not made from MIME. */
export function writeMime(content: MessageContent, sentAt: number): Uint8Array {
  const head = composedHeaders(content, sentAt).map(({ name, value }) => `${name}: ${value}`);
  const subtype = content.body.type === 'html' ? 'html' : 'plain';
  const text = part([`Content-Type: text/${subtype}; charset=utf-8`], Buffer.from(content.body.content));
  if (content.attachments.length === 0) return Buffer.from(`${head.join('\r\n')}\r\n${text}\r\n`);
  const boundary = `=_part_${Buffer.from(content.internetMessageId).toString('hex').slice(0, 24)}`;
  const files = content.attachments.map(({ name, contentType, isInline, bytes }) =>
    part(
      [
        `Content-Type: ${contentType}; name="${word(name)}"`,
        `Content-Disposition: ${isInline ? 'inline' : 'attachment'}; filename="${word(name)}"`,
      ],
      bytes,
    ),
  );
  const parts = [text, ...files].map((one) => `--${boundary}\r\n${one}\r\n`).join('');
  return Buffer.from(
    `${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts}--${boundary}--\r\n`,
  );
}
