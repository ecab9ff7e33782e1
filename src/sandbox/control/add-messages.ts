import { randomUUID } from 'node:crypto';
import { composeContent, type Attachment, type MessageContent, type Party } from '../content/message-content';
import { mimeBytes } from '../content/mime-bytes';
import { parseMime } from '../content/parse-mime';
import { messageId } from '../mail/message-id';
import { wholeSecond } from '../tenant/clock';
import { type Mailbox } from '../tenant/mailbox';
import { type User } from '../tenant/user';
import { makePath } from './folder-path';
import { type MessageInput } from './input';
import { stampOf } from './retention';
import { stageFolder } from './stage';

const YEAR_MS = 366 * 86_400_000;

export interface Added {
  /** Immutable ids, in the order given. */
  readonly ids: readonly string[];
  readonly internetMessageIds: readonly string[];
}

/** Puts mail where it lies, or where deletion left it. */
export async function addMessages(
  owner: User,
  mailbox: Mailbox,
  inputs: readonly MessageInput[],
  now: number,
): Promise<Added> {
  // All mail is parsed before any is added: a failure leaves the mailbox as it was.
  const contents = await Promise.all(inputs.map((input) => contentOf(input, owner)));
  const added = inputs.map((input, n) =>
    addOne(mailbox, input, contents[n] ?? plainContent(input, owner), now),
  );
  return {
    ids: added.map((message) => messageId(mailbox, message, true)),
    internetMessageIds: added.map((message) => message.content.internetMessageId),
  };
}

function addOne(
  mailbox: Mailbox,
  input: MessageInput,
  content: MessageContent,
  now: number,
): ReturnType<Mailbox['add']> {
  const { deleted } = input;
  const home = makePath(mailbox, input.folder);
  const folder = deleted === undefined ? home : stageFolder(mailbox, deleted.stage);
  // A broken or absent date: received now, or just in time for its deletion.
  const arrived = Math.min(now, deleted?.at ?? now);
  const plausible = content.date !== null && content.date < now + YEAR_MS ? content.date : null;
  const received = wholeSecond(plausible ?? input.receivedDateTime ?? arrived);
  return mailbox.add(
    {
      content,
      createdAt: received,
      modifiedAt: wholeSecond(deleted?.at ?? received),
      receivedAt: received,
      sentAt: wholeSecond(content.date ?? received),
      isRead: input.isRead,
      isDraft: input.isDraft,
      importance: input.importance ?? content.importance,
      flag: input.flagged ? 'flagged' : 'notFlagged',
      categories: [],
      lastParent: deleted?.lastParent === true ? home.counter : null,
      deletedOn: deleted === undefined || deleted.stage === 'deleteditems' ? null : wholeSecond(deleted.at),
      ...(input.retention && { retention: stampOf(input.retention) }),
      ...(input.other && { isOther: true as const }),
    },
    folder,
  );
}

/** `mime` wins over the single fields. */
async function contentOf(input: MessageInput, owner: User): Promise<MessageContent> {
  if (input.mimeBase64 !== undefined) return parseMime(Buffer.from(input.mimeBase64, 'base64'));
  if (input.mime !== undefined) return parseMime(mimeBytes(input.mime));
  return plainContent(input, owner);
}

function plainContent(input: MessageInput, owner: User): MessageContent {
  const body = input.body ?? '';
  const self: Party = { name: owner.displayName, address: owner.mail ?? owner.userPrincipalName };
  const sender: Party = { name: 'Jordan Blake', address: 'jordan.blake@fabrikam.example' };
  return composeContent({
    subject: input.subject ?? '',
    from: input.from ?? sender,
    to: input.to ?? [self],
    internetMessageId: `<${randomUUID()}@contoso.example>`,
    body: { type: /<(?:html|body|p|div|br)\b/i.test(body) ? 'html' : 'text', content: body },
    attachments: input.hasAttachments === true ? [SAMPLE_ATTACHMENT] : [],
  });
}

const SAMPLE_ATTACHMENT: Attachment = {
  name: 'attachment.txt',
  contentType: 'text/plain',
  isInline: false,
  contentId: null,
  bytes: Buffer.from('An attachment.\r\n'),
};
