import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type Gateway } from '../gateway';
import { pathIn } from '../mailbox-path';

const PLACE = { $select: 'id,parentFolderId' };

/**
 * The id of the folder a message lies in; null where it is nowhere. `nearby`, the folder it was last seen in, is looked
 * into as well: that Recoverable Items can be reached without naming the folder is not documented (graph-facts 4).
 */
export async function getMessagePlace(
  gateway: Gateway,
  mailbox: Mailbox,
  messageId: string,
  nearby: string,
): Promise<string | null> {
  return (
    (await placeOf(gateway, mailbox, ['messages', messageId])) ??
    (await placeOf(gateway, mailbox, ['mailFolders', nearby, 'messages', messageId]))
  );
}

/** The id of the folder that a folder lies in; null where it is nowhere. */
export function getFolderPlace(gateway: Gateway, mailbox: Mailbox, folderId: string): Promise<string | null> {
  return placeOf(gateway, mailbox, ['mailFolders', folderId]);
}

async function placeOf(
  gateway: Gateway,
  mailbox: Mailbox,
  segments: readonly string[],
): Promise<string | null> {
  try {
    const path = pathIn(mailbox, segments, PLACE);
    return placeIn(await gateway.read({ operation: 'get-place', mailbox, method: 'GET', path }));
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return null;
    throw error;
  }
}

/** `parentFolderId` of a message or folder. */
export function placeIn(item: unknown): string | null {
  const { parentFolderId } = (item ?? {}) as { readonly parentFolderId?: unknown };
  return typeof parentFolderId === 'string' ? parentFolderId : null;
}
