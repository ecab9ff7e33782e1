import { RecoveryError } from '../../domain/errors';
import { type Mailbox, type MailFolder } from '../../domain/mail';
import { type Folders } from '../../recovery/ports';
import { type Clock } from '../clock';
import { ExpiringMap } from '../expiring-map';
import { type Gateway } from '../gateway';
import { isPathOf } from './fold-name';
import { MailboxFolders } from './mailbox-folders';

const CACHED_MAILBOXES = 2_000;
const CACHE_LIFE_MS = 10 * 60 * 1000;

/**
 * Folders over Graph, cached per mailbox for ten minutes. The first question costs one batch; `deleted` one more request
 * beside it where nothing lies deeper; `byEntryKey` none where the folders lie at the top.
 */
export function graphFolders(gateway: Gateway, clock: Clock): Folders {
  const cache = new ExpiringMap<MailboxFolders>({
    most: CACHED_MAILBOXES,
    lifeMs: CACHE_LIFE_MS,
    now: () => clock.now(),
  });

  const of = (mailbox: Mailbox): MailboxFolders =>
    cache.getOrMake(mailbox.personId, () => {
      const folders: MailboxFolders = new MailboxFolders(gateway, clock, mailbox, () => {
        cache.delete(mailbox.personId, folders);
      });
      return folders;
    });

  return {
    deleted: (mailbox) => of(mailbox).listDeleted(),

    byEntryKey: async (mailbox, keys) => (keys.length === 0 ? new Map() : byEntryKey(of(mailbox), keys)),

    async wellKnown(mailbox, name) {
      const folder = await of(mailbox).wellKnown(name);
      if (folder === null) throw new RecoveryError('folder-gone');
      return folder;
    },

    named: (mailbox, nameOrPath) => named(of(mailbox), nameOrPath),

    forget(mailbox) {
      cache.delete(mailbox.personId);
    },
  };
}

async function byEntryKey(
  folders: MailboxFolders,
  keys: readonly string[],
): Promise<ReadonlyMap<string, MailFolder>> {
  const tree = await folders.seek((known) => keys.filter((key) => known.byKey(key) === undefined));
  const found = keys.map((key) => [key, tree.byKey(key)] as const);
  return new Map(found.flatMap(([key, folder]) => (folder ? [[key, folder]] : [])));
}

/** Several folders may have the name, so the whole tree is looked at. */
async function named(folders: MailboxFolders, nameOrPath: string): Promise<readonly MailFolder[]> {
  const matching = (all: readonly MailFolder[]): readonly MailFolder[] =>
    all.filter(({ path, isDeleted }) => !isDeleted && isPathOf(path, nameOrPath));
  const tree = await folders.seek(
    (known) => (matching(known.all()).length > 0 ? [] : [`name:${nameOrPath}`]),
    true,
  );
  return matching(tree.all());
}
