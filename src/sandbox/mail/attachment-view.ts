import { createHash } from 'node:crypto';
import { isoSeconds } from '../tenant/clock';
import { type Message } from '../tenant/folder';
import { attachmentRestId } from '../tenant/rest-ids';
import { type MessageStyle } from './message-fields';
import { messageId } from './message-id';

type Json = Record<string, unknown>;

/** The id of the message's n-th attachment, in the form of its message's id. */
export function attachmentId(
  message: Message,
  n: number,
  style: MessageStyle,
  immutable = style.immutableIds,
): string {
  const digest = createHash('md5').update(`attachment ${n}`).digest();
  return attachmentRestId(messageId(style.mailbox, message, immutable), digest);
}

/** A fileAttachment as Graph writes it, whole or what is selected of it. */
export function attachmentView(
  message: Message,
  n: number,
  style: MessageStyle,
  selected: readonly string[] | null,
): Json {
  const attachment = message.content.attachments[n];
  if (attachment === undefined) return {};
  const { name, contentType, isInline, contentId, bytes } = attachment;
  const wanted = selected === null ? null : new Set(selected.map((field) => field.toLowerCase()));
  const json: Json = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': contentType,
    id: attachmentId(message, n, style),
  };
  const all: Json = {
    lastModifiedDateTime: isoSeconds(message.createdAt),
    name,
    contentType,
    size: bytes.length,
    isInline,
    contentId,
    contentLocation: null,
  };
  for (const [field, value] of Object.entries(all)) {
    if (wanted === null || wanted.has(field.toLowerCase())) json[field] = value;
  }
  // Base64 of megabytes is only worth making for who wants it.
  if (wanted === null || wanted.has('contentbytes'))
    json['contentBytes'] = Buffer.from(bytes).toString('base64');
  return json;
}
