import { type Folder } from './folder';
import { type Mailbox } from './mailbox';

/** Display names from the top: `Inbox/Projects`. Null for folders above the paths: the mailbox's roots. */
export function pathOf(mailbox: Mailbox, folder: Folder): string | null {
  if (folder === mailbox.root || folder.wellKnown === 'msgfolderroot') return null;
  const above = folder.parent === null ? null : pathOf(mailbox, folder.parent);
  return above === null ? folder.displayName : `${above}/${folder.displayName}`;
}
