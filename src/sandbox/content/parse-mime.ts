import PostalMime from 'postal-mime';
import { createHash } from 'node:crypto';
import { composeContent, type Attachment, type MessageContent, type Party } from './message-content';

type Email = Awaited<ReturnType<typeof PostalMime.parse>>;
type ParsedAddress = PostalMime.Address;

/**
 * Reads RFC 5322 mail as real programs wrote it. Never fails: what the parser cannot take in becomes a plain text body
 * with what headers can be seen.
 */
export async function parseMime(mime: Uint8Array): Promise<MessageContent> {
  let email: Email;
  try {
    email = await PostalMime.parse(mime);
  } catch {
    return composeContent({
      internetMessageId: inventedId(mime),
      body: { type: 'text', content: Buffer.from(mime).toString('latin1') },
      mime,
      size: mime.length,
    });
  }
  const attachments = email.attachments.map(attachmentOf);
  const html = email.html?.trim();
  return composeContent({
    subject: email.subject ?? '',
    from: partyOf(email.from),
    sender: partyOf(email.sender) ?? partyOf(email.from),
    to: partiesOf(email.to),
    cc: partiesOf(email.cc),
    bcc: partiesOf(email.bcc),
    replyTo: partiesOf(email.replyTo),
    internetMessageId: messageIdOf(email) ?? inventedId(mime),
    body:
      html !== undefined && html !== ''
        ? { type: 'html', content: html }
        : { type: 'text', content: email.text ?? '' },
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments,
    importance: importanceOf(email),
    date: dateOf(email.date),
    mime,
    size: mime.length,
    isReadReceiptRequested: header(email, 'disposition-notification-to') !== undefined,
    odataType: eventType(email),
  });
}

function header(email: Email, key: string): string | undefined {
  return email.headers.find((one) => one.key === key)?.value;
}

function messageIdOf(email: Email): string | undefined {
  const id = email.messageId?.trim();
  if (id === undefined || id === '') return undefined;
  return id.startsWith('<') ? id : `<${id}>`;
}

/** Exchange gives mail without a Message-ID one; this one stays the same for the same bytes. */
function inventedId(mime: Uint8Array): string {
  return `<${createHash('sha256').update(mime).digest('hex').slice(0, 32)}@sandbox.invalid>`;
}

function partyOf(address: ParsedAddress | undefined): Party | null {
  const [first] = flatten(address);
  return first ?? null;
}

function partiesOf(addresses: readonly ParsedAddress[] | undefined): readonly Party[] {
  return (addresses ?? []).flatMap(flatten);
}

/** A group counts as its members; an address without a name is its own name, as Exchange has it. */
function flatten(address: ParsedAddress | undefined): readonly Party[] {
  if (address === undefined) return [];
  if (address.group !== undefined) return address.group.flatMap(flatten);
  const { name, address: mail } = address;
  return name === '' && mail === '' ? [] : [{ name: name === '' ? mail : name, address: mail }];
}

/** What Exchange's 64-bit times and Graph's four-digit years can both hold. */
const EARLIEST = Date.UTC(1601, 0, 2);
const LATEST = Date.UTC(9999, 0, 1);

/** Null for no date or one that no calendar has. */
function dateOf(date: string | undefined): number | null {
  const ms = Date.parse(date ?? '');
  return ms >= EARLIEST && ms < LATEST ? ms : null;
}

function importanceOf(email: Email): MessageContent['importance'] {
  const stated = `${header(email, 'importance') ?? ''} ${header(email, 'x-priority') ?? ''}`.toLowerCase();
  if (/high|\b[12]\b/.test(stated)) return 'high';
  return /low|\b[45]\b/.test(stated) ? 'low' : 'normal';
}

function attachmentOf(attachment: PostalMime.Attachment, n: number): Attachment {
  const { filename, mimeType, disposition, related, contentId, content } = attachment;
  return {
    name: filename ?? (mimeType === 'message/rfc822' ? `message-${n + 1}.eml` : `attachment-${n + 1}`),
    contentType: mimeType,
    isInline: disposition === 'inline' && (related === true || contentId !== undefined),
    contentId: contentId?.replaceAll(/[<>]/g, '') ?? null,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  };
}

/** Meeting mail is an eventMessage (graph-facts 2.5). */
function eventType(email: Email): string | null {
  const calendar = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (calendar === undefined) return null;
  switch (calendar.method) {
    case 'REQUEST':
      return '#microsoft.graph.eventMessageRequest';
    case 'REPLY':
      return '#microsoft.graph.eventMessageResponse';
    default:
      return '#microsoft.graph.eventMessage';
  }
}
