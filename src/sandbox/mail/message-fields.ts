import { derived } from '../content/derived';
import { htmlToText, textToHtml } from '../content/html-text';
import { type MessageContent, type Party } from '../content/message-content';
import { composedHeaders } from '../content/write-mime';
import { changeKey } from '../tenant/change-key';
import { isoSeconds } from '../tenant/clock';
import { type Mailbox } from '../tenant/mailbox';
import { type Message } from '../tenant/folder';
import { conversationRestId, folderRestId } from '../tenant/rest-ids';
import { conversationIndex } from './conversation-index';
import { messageId } from './message-id';

/** How a client wants messages written. */
export interface MessageStyle {
  readonly mailbox: Mailbox;
  readonly immutableIds: boolean;
  readonly bodyType: 'text' | 'html';
}

export type Field = (message: Message, style: MessageStyle) => unknown;

/** Every property of graph-facts 2.5, in Graph's order. */
export const DEFAULT_FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['createdDateTime', ({ createdAt }) => isoSeconds(createdAt)],
  ['lastModifiedDateTime', ({ modifiedAt }) => isoSeconds(modifiedAt)],
  ['changeKey', ({ changeCounter }, { mailbox }) => changeKey(mailbox.ids, changeCounter)],
  ['categories', ({ categories }) => categories],
  ['receivedDateTime', ({ receivedAt }) => isoSeconds(receivedAt)],
  ['sentDateTime', ({ sentAt }) => isoSeconds(sentAt)],
  ['hasAttachments', ({ content }) => content.hasAttachments],
  ['internetMessageId', ({ content }) => content.internetMessageId],
  ['subject', ({ content }) => content.subject],
  ['bodyPreview', ({ content }) => derived(content).preview],
  ['importance', ({ importance }) => importance],
  ['parentFolderId', ({ folder }, { mailbox }) => folderRestId(mailbox.ids, folder.counter)],
  [
    'conversationId',
    ({ content }, { mailbox }) => conversationRestId(mailbox.ids, derived(content).conversation),
  ],
  ['conversationIndex', ({ content, sentAt }) => conversationIndex(derived(content).conversation, sentAt)],
  ['isDeliveryReceiptRequested', ({ isDraft }) => (isDraft ? null : false)],
  ['isReadReceiptRequested', ({ content }) => content.isReadReceiptRequested],
  ['isRead', ({ isRead }) => isRead],
  ['isDraft', ({ isDraft }) => isDraft],
  ['webLink', webLink],
  [
    'inferenceClassification',
    ({ content, isOther }) => (isOther === true || content.from === null ? 'other' : 'focused'),
  ],
  ['body', ({ content }, { bodyType }) => bodyOf(content, bodyType)],
  ['sender', ({ content }) => recipient(content.sender)],
  ['from', ({ content }) => recipient(content.from)],
  ['toRecipients', ({ content }) => content.to.map(recipient)],
  ['ccRecipients', ({ content }) => content.cc.map(recipient)],
  ['bccRecipients', ({ content }) => content.bcc.map(recipient)],
  ['replyTo', ({ content }) => content.replyTo.map(recipient)],
  ['flag', ({ flag }) => ({ flagStatus: flag })],
]);

/** Returned only to who selects them (graph-facts 2.1). */
export const EXTRA_FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  [
    'internetMessageHeaders',
    ({ content, sentAt }) => (content.mime === null ? composedHeaders(content, sentAt) : content.headers),
  ],
  ['uniqueBody', ({ content }, { bodyType }) => bodyOf(content, bodyType)],
]);

function webLink(message: Message, { mailbox }: MessageStyle): string {
  const id = encodeURIComponent(messageId(mailbox, message, false));
  return `https://outlook.office365.com/owa/?ItemID=${id}&exvsurl=1&viewmodel=ReadMessageItem`;
}

function recipient(party: Party | null): unknown {
  return party === null ? null : { emailAddress: { name: party.name, address: party.address } };
}

function bodyOf({ body }: MessageContent, wanted: 'text' | 'html'): unknown {
  if (body.type === wanted) return { contentType: wanted, content: body.content };
  return {
    contentType: wanted,
    content: wanted === 'html' ? textToHtml(body.content) : htmlToText(body.content),
  };
}
