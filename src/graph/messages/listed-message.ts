import { type Message } from '@microsoft/microsoft-graph-types';
import { type ListedMessage } from '../../domain/mail';
import { MESSAGE_SIZE, propertyValue } from '../odata/extended-properties';
import { instantOfGraph } from '../odata/timestamps';
import { mailAddressesOf, mailAddressOf } from './addresses';

/** What a `ListedMessage` is made of, and nothing else: bodies in a listing time out (graph-facts 2.1). */
export const LISTED_FIELDS: readonly string[] = [
  'id',
  'subject',
  'from',
  'toRecipients',
  'receivedDateTime',
  'lastModifiedDateTime',
  'parentFolderId',
  'hasAttachments',
  'bodyPreview',
  'isRead',
  'isDraft',
  'importance',
  'flag',
];

/** The types that are mail; meeting requests and shared calendars come as mail too (graph-facts 4). */
const MAIL_TYPE = /^#?microsoft\.graph\.(?:message|eventMessage\w*|calendarSharingMessage)$/i;

const MEETING_TYPE = /^#?microsoft\.graph\.eventMessage/i;

function isMeeting(item: IdentifiedMessage): boolean {
  const { '@odata.type': type } = item as { readonly '@odata.type'?: unknown };
  return typeof type === 'string' && MEETING_TYPE.test(type);
}

export type IdentifiedMessage = Message & { readonly id: string };

/** True for an item of a listing that is mail. */
export function isMail(item: unknown): item is IdentifiedMessage {
  const { id, '@odata.type': type } = (item ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && id !== '' && (typeof type !== 'string' || MAIL_TYPE.test(type));
}

export function listedMessageOf(item: IdentifiedMessage): ListedMessage {
  return {
    id: item.id,
    subject: item.subject ?? '',
    from: mailAddressOf(item.from),
    to: mailAddressesOf(item.toRecipients),
    receivedAt: instantOfGraph(item.receivedDateTime),
    folderId: item.parentFolderId ?? '',
    hasAttachments: item.hasAttachments === true,
    preview: item.bodyPreview ?? '',
    isRead: item.isRead === true,
    isDraft: item.isDraft === true,
    isImportant: item.importance === 'high',
    isFlagged: item.flag?.flagStatus === 'flagged',
    ...(isMeeting(item) && { isMeeting: true as const }),
    size: bytesOf(propertyValue(item.singleValueExtendedProperties, MESSAGE_SIZE)),
  };
}

function bytesOf(value: string | null): number | null {
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}
