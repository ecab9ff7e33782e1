import { type WellKnownFolder } from '../domain/mail';
import { type FolderTags } from '../guidance/ports';
import { type Folders } from '../recovery/ports';
import { type Gateway } from './gateway';
import { getFolderTag } from './operations/get-folder-tag';

/** Folders every mailbox has that people ask about. */
const WELL_KNOWN: ReadonlySet<string> = new Set<WellKnownFolder>([
  'inbox',
  'sentitems',
  'drafts',
  'junkemail',
  'deleteditems',
  'archive',
  'outbox',
]);

/** Several folders may share a name; more than these answers nobody's question. */
const MOST_FOLDERS = 3;

/** Retention tags over Graph: the folders of a name, then one request each. */
export function graphFolderTags(gateway: Gateway, folders: Folders): FolderTags {
  return {
    async of(mailbox, name) {
      const meant = WELL_KNOWN.has(name)
        ? [await folders.wellKnown(mailbox, name as WellKnownFolder)]
        : await folders.named(mailbox, name);
      return Promise.all(
        meant
          .slice(0, MOST_FOLDERS)
          .map(async ({ id, path }) => ({ path, tag: await getFolderTag(gateway, mailbox, id) })),
      );
    },
  };
}
