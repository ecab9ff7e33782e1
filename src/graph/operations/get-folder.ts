import { errorCodeOf } from '../../domain/errors';
import { type Mailbox } from '../../domain/mail';
import { type ListedFolder, listedFolderOf } from '../folders/listed-folder';
import { type Gateway } from '../gateway';
import { FOLDER_OPTIONS } from './list-folders';
import { pathIn } from '../mailbox-path';

/** `GET /me/mailFolders/{id or well-known name}`; null where there is none (graph-facts 1.1). */
export async function getFolder(
  gateway: Gateway,
  mailbox: Mailbox,
  folder: string,
): Promise<ListedFolder | null> {
  try {
    const path = pathIn(mailbox, ['mailFolders', folder], FOLDER_OPTIONS);
    return listedFolderOf(await gateway.read({ operation: 'get-folder', mailbox, method: 'GET', path }));
  } catch (error) {
    if (errorCodeOf(error) === 'item-gone') return null;
    throw error;
  }
}
