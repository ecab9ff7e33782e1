import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type ListedFolder, listedFolderOf } from '../folders/listed-folder';
import { type Gateway } from '../gateway';
import { ENTRY_ID, expandProperties, LAST_MODIFIED } from '../odata/extended-properties';
import { allItems } from '../odata/pages';
import { type QueryOptions } from '../odata/path';
import { pathIn } from '../mailbox-path';

/** What a `MailFolder` is made of. */
export const FOLDER_OPTIONS: QueryOptions = {
  $select: 'id,displayName,parentFolderId,childFolderCount',
  $expand: expandProperties(ENTRY_ID, LAST_MODIFIED),
};

/** Hidden folders too: mail can have been deleted from them. */
const LIST_OPTIONS: QueryOptions = { ...FOLDER_OPTIONS, includeHiddenFolders: true, $top: 250 };

/** `GET /me/mailFolders`: the folders right below the top (graph-facts 1.3). */
export async function listTopFolders(gateway: Gateway, mailbox: Mailbox): Promise<readonly ListedFolder[]> {
  return list(gateway, mailbox, pathIn(mailbox, ['mailFolders'], LIST_OPTIONS));
}

/** `GET /me/mailFolders/{folder}/childFolders`: one level. Empty where the folder is gone. */
export async function listChildFolders(
  gateway: Gateway,
  mailbox: Mailbox,
  folder: string,
): Promise<readonly ListedFolder[]> {
  try {
    const path = pathIn(mailbox, ['mailFolders', folder, 'childFolders'], LIST_OPTIONS);
    return await list(gateway, mailbox, path);
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return [];
    throw error;
  }
}

async function list(gateway: Gateway, mailbox: Mailbox, path: string): Promise<readonly ListedFolder[]> {
  const items = await allItems(gateway, { operation: 'list-folders', mailbox, method: 'GET', path });
  return items.flatMap((item) => listedFolderOf(item) ?? []);
}
