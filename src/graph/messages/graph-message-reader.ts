import { type Attachment, type Message } from '@microsoft/microsoft-graph-types';
import { type Mailbox } from '../../domain/mail';
import { type AttachmentInfo, type MessagePreview, type MessageReader } from '../../recovery/ports';
import { type Gateway } from '../gateway';
import { retentionTagOf } from '../odata/retention-properties';
import { instantOfGraph } from '../odata/timestamps';
import { getMessage } from '../operations/get-message';
import { listAttachments } from '../operations/list-attachments';
import { mailAddressesOf, mailAddressOf } from './addresses';
import { previewText } from './preview-text';

interface FoundMessage {
  readonly message: Message;
  readonly attachments: readonly Attachment[];
}

/** One message over Graph, its text and what is attached asked for at the same time. */
export function graphMessageReader(gateway: Gateway): MessageReader {
  const read = async (
    mailbox: Mailbox,
    id: string,
    folderId: string | null,
  ): Promise<FoundMessage | null> => {
    const [message, attachments] = await Promise.all([
      getMessage(gateway, mailbox, { id, folderId }),
      listAttachments(gateway, mailbox, { id, folderId }),
    ]);
    return message && { message, attachments };
  };

  return {
    async preview(mailbox, messageId, folderId) {
      const nearby = folderId === '' ? null : await read(mailbox, messageId, folderId);
      // It may have moved since it was found: then its id alone leads to it, unless it left for Recoverable Items.
      const found = nearby ?? (await read(mailbox, messageId, null));
      return found && previewOf(found);
    },
  };
}

function previewOf({ message, attachments }: FoundMessage): MessagePreview {
  return {
    subject: message.subject ?? '',
    from: mailAddressOf(message.from),
    to: mailAddressesOf(message.toRecipients),
    receivedAt: instantOfGraph(message.receivedDateTime),
    text: previewText(textOf(message)),
    attachments: attachments.filter(isFile).map(infoOf),
    retention: retentionTagOf(message.singleValueExtendedProperties),
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
