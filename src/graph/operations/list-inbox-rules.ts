import { type MessageRule } from '@microsoft/microsoft-graph-types';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { allItems } from '../odata/pages';
import { pathIn } from '../mailbox-path';

/** `GET /me/mailFolders/inbox/messageRules` (Microsoft Graph v1.0, "List rules"; delegated, MailboxSettings.Read). */
export async function listInboxRules(
  gateway: Gateway,
  mailbox: Mailbox,
  signal: AbortSignal,
): Promise<readonly MessageRule[]> {
  const items = await allItems(gateway, {
    operation: 'list-inbox-rules',
    mailbox,
    method: 'GET',
    path: pathIn(mailbox, ['mailFolders', 'inbox', 'messageRules']),
    signal,
  });
  return items as readonly MessageRule[];
}
