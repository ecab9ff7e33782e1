import { type Attachment, type Message } from '@microsoft/microsoft-graph-types';
import { type AttachmentInfo, type MessageReader } from '../../recovery/ports';
import { type Gateway } from '../gateway';
import { instantOfGraph } from '../odata/timestamps';
import { getMessage } from '../operations/get-message';
import { listAttachments } from '../operations/list-attachments';
import { mailAddressesOf, mailAddressOf } from './addresses';
import { previewText } from './preview-text';

/** One message over Graph, its text and what is attached asked for at the same time. */
export function graphMessageReader(gateway: Gateway): MessageReader {
  return {
    async preview(mailbox, messageId) {
      const [message, attachments] = await Promise.all([
        getMessage(gateway, mailbox, messageId),
        listAttachments(gateway, mailbox, messageId),
      ]);
      if (message === null) return null;
      return {
        subject: message.subject ?? '',
        from: mailAddressOf(message.from),
        to: mailAddressesOf(message.toRecipients),
        receivedAt: instantOfGraph(message.receivedDateTime),
        text: previewText(textOf(message)),
        attachments: attachments.filter(isFile).map(infoOf),
      };
    },
  };
}

/** Should the body come as HTML all the same, the plain beginning that Graph makes of it is better. */
function textOf({ body, bodyPreview }: Message): string {
  return (body?.contentType === 'text' ? body.content : bodyPreview) ?? '';
}

/** Pictures inside the text are no attachments to a reader; a document that Apple Mail sets inline is. */
function isFile({ isInline, contentType }: Attachment): boolean {
  return isInline !== true || contentType?.toLowerCase().startsWith('image/') !== true;
}

function infoOf({ name, size }: Attachment): AttachmentInfo {
  return { name: name ?? '', size: size ?? 0 };
}
