import { metadataRoot, param, type MailCall } from '../call';
import { idMalformed, itemNotFound } from '../errors';
import { ok, type Reply } from '../http/reply';
import { linkTo, pageSize, scanPage } from '../odata/paging';
import { count, flag, selection } from '../odata/query';
import { type Message } from '../tenant/folder';
import { attachmentId, attachmentView } from './attachment-view';
import { requestedMessage } from './find';
import { type MessageStyle } from './message-fields';
import { messageId } from './message-id';

function styleOf({ mailbox, preferences }: MailCall): MessageStyle {
  return { mailbox, immutableIds: preferences.immutableIds, bodyType: preferences.bodyType };
}

function contextOf(call: MailCall, message: Message): string {
  const id = encodeURIComponent(messageId(call.mailbox, message, call.preferences.immutableIds));
  return `${metadataRoot(call)}#users('${call.owner.id}')/messages('${id}')/attachments`;
}

/** GET …/messages/{id}/attachments */
export function listAttachments(call: MailCall): Reply {
  const { request, preferences } = call;
  const message = requestedMessage(call);
  const all = message.content.attachments.map((_attachment, n) => n);
  const page = scanPage(all, count(request.query, 'skip', 0, 0), pageSize(request.query, preferences), null);
  const selected = selection(request.query);
  return ok({
    '@odata.context': contextOf(call, message),
    ...(flag(request.query, 'count') ? { '@odata.count': all.length } : {}),
    value: page.items.map((n) => attachmentView(message, n, styleOf(call), selected)),
    ...(page.next === null ? {} : { '@odata.nextLink': linkTo(request, { skip: String(page.next) }) }),
  });
}

/** The position of the attachment in the path. */
function requested(call: MailCall, message: Message): number {
  const id = param(call, 'attachment');
  const style = styleOf(call);
  const at = message.content.attachments.findIndex(
    (_attachment, n) =>
      attachmentId(message, n, style, true) === id || attachmentId(message, n, style, false) === id,
  );
  if (at >= 0) return at;
  throw /^[\w-]{40,}=*$/.test(id) ? itemNotFound() : idMalformed();
}

/** GET …/messages/{id}/attachments/{id} */
export function getAttachment(call: MailCall): Reply {
  const message = requestedMessage(call);
  const at = requested(call, message);
  return ok({
    '@odata.context': `${contextOf(call, message)}/$entity`,
    ...attachmentView(message, at, styleOf(call), selection(call.request.query)),
  });
}

/** GET …/messages/{id}/attachments/{id}/$value: the bytes. */
export function getAttachmentBytes(call: MailCall): Reply {
  const message = requestedMessage(call);
  const attachment = message.content.attachments[requested(call, message)];
  if (attachment === undefined) throw itemNotFound();
  return { status: 200, headers: { 'Content-Type': attachment.contentType }, bytes: attachment.bytes };
}
