import { RecoveryError } from '../../domain/errors';
import { type Mailbox, mailboxKey, type MailFolder, type WellKnownFolder } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { type Folders } from '../../recovery/ports';
import { type Clock } from '../clock';
import { ExpiringMap } from '../../domain/expiring-map';
import { type Gateway } from '../gateway';
import { isPathOf } from './fold-name';
import { MailboxFolders } from './mailbox-folders';

const CACHED_MAILBOXES = 2_000;
const CACHE_LIFE_MS = 10 * 60 * 1000;

/** What the rest of the adapter tells the folders, and asks of them, beside what recovery does. */
export interface GraphFolders extends Folders {
  /** A listing told the real id behind a well-known name. */
  learn(mailbox: Mailbox, name: WellKnownFolder, id: string): void;
  /** See `MailboxFolders.folderDeletedBy`. */
  folderDeletedBy(mailbox: Mailbox, folderId: string): EpochMs | null;
}

/**
 * Folders over Graph, cached per mailbox for ten minutes. The first question costs one listing, of the top; `deleted` one
 * more request beside it where nothing lies deeper; `byEntryKey` none or one where the folders lie at the top.
 */
export function graphFolders(gateway: Gateway, clock: Clock): GraphFolders {
  const cache = new ExpiringMap<MailboxFolders>({
    most: CACHED_MAILBOXES,
    lifeMs: CACHE_LIFE_MS,
    now: () => clock.now(),
  });

  const of = (mailbox: Mailbox): MailboxFolders =>
    cache.getOrMake(mailboxKey(mailbox), () => {
      const folders: MailboxFolders = new MailboxFolders(gateway, clock, mailbox, () => {
        cache.delete(mailboxKey(mailbox), folders);
      });
      return folders;
    });

  return {
    deleted: (mailbox) => of(mailbox).listDeleted(),

    top: (mailbox) => of(mailbox).listTop(),

    byEntryKey: async (mailbox, keys) => (keys.length === 0 ? new Map() : byEntryKey(of(mailbox), keys)),

    async wellKnown(mailbox, name) {
      const folder = await of(mailbox).wellKnown(name);
      if (folder === null) throw new RecoveryError('folder-gone');
      return folder;
    },

    byId: async (mailbox, ids) => (ids.length === 0 ? new Map() : byId(of(mailbox), ids)),

    named: (mailbox, nameOrPath) => named(of(mailbox), nameOrPath),

    forget(mailbox) {
      cache.delete(mailboxKey(mailbox));
    },

    learn(mailbox, name, id) {
      cache.get(mailboxKey(mailbox))?.learn(name, id);
    },

    folderDeletedBy: (mailbox, folderId) => cache.get(mailboxKey(mailbox))?.folderDeletedBy(folderId) ?? null,
  };
}

async function byEntryKey(
  folders: MailboxFolders,
  keys: readonly string[],
): Promise<ReadonlyMap<string, MailFolder>> {
  const tree = await folders.seek((known) => keys.filter((key) => known.byKey(key) === undefined));
  await folders.tellApart(
    tree,
    keys.flatMap((key) => tree.byKey(key)?.id ?? []),
  );
  return new Map(keys.flatMap((key) => pairOf(key, tree.byKey(key))));
}

async function byId(
  folders: MailboxFolders,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MailFolder>> {
  const tree = await folders.seek((known) => ids.filter((id) => known.get(id) === undefined));
  await folders.tellApart(tree, ids);
  return new Map(ids.flatMap((id) => pairOf(id, tree.get(id))));
}

function pairOf(key: string, folder: MailFolder | undefined): readonly [string, MailFolder][] {
  return folder === undefined ? [] : [[key, folder]];
}

/** Several folders may have the name, so the whole tree is looked at. */
async function named(folders: MailboxFolders, nameOrPath: string): Promise<readonly MailFolder[]> {
  // Without it a deleted folder of the name could not be told from a live one.
  await folders.wellKnown('deleteditems');
  const matching = (all: readonly MailFolder[]): readonly MailFolder[] =>
    all.filter(({ path, isDeleted }) => !isDeleted && isPathOf(path, nameOrPath));
  const tree = await folders.seek(
    (known) => (matching(known.all()).length > 0 ? [] : [`name:${nameOrPath}`]),
    true,
  );
  return matching(tree.all());
}
