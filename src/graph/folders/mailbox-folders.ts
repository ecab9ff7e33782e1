import { type Mailbox, type MailFolder, type WellKnownFolder } from '../../domain/mail';
import { type Clock } from '../clock';
import { type Gateway } from '../gateway';
import { getFolder } from '../operations/get-folder';
import { listChildFolders, listTopFolders } from '../operations/list-folders';
import { FolderTree } from './folder-tree';
import { folderBelow, type ListedFolder } from './listed-folder';

/** A tree younger than this is taken as it is: what it lacks is not there. */
const FRESH_MS = 5_000;

/** In the order of their worth to a search. */
const NAMES: readonly WellKnownFolder[] = [
  'deleteditems',
  'inbox',
  'sentitems',
  'drafts',
  'archive',
  'junkemail',
  'outbox',
  'recoverableitemsdeletions',
];

type Names = ReadonlyMap<string, WellKnownFolder>;

/** What is known of one mailbox's folders. Asking begins with the first question. */
export class MailboxFolders {
  private readonly named: ReadonlyMap<WellKnownFolder, Promise<ListedFolder | null>>;
  private planted: Promise<FolderTree>;
  /** What was looked for in vain, as long as this is kept: keys of folders gone for good are not sought every time. */
  private readonly absent = new Set<string>();

  constructor(
    private readonly gateway: Gateway,
    private readonly clock: Clock,
    private readonly mailbox: Mailbox,
    /** Told where the mailbox cannot be read: nothing here will ever answer. */
    onFailure: () => void,
  ) {
    const top = listTopFolders(gateway, mailbox);
    // v1.0 folders do not tell their well-known names, so each name is asked for (graph-facts 1.2). These small requests
    // come after the first listing: pages of messages, which take longest, get into the mailbox before them.
    this.named = new Map(
      NAMES.map((name) => [name, top.then(() => getFolder(gateway, mailbox, name))] as const),
    );
    // What fails here fails the tree, and whoever asks for it is told.
    void Promise.allSettled(this.named.values());
    this.planted = top.then((listed) => this.plant(listed));
    this.planted.catch(onFailure);
  }

  /** Null where this mailbox has no such folder. */
  async wellKnown(name: WellKnownFolder): Promise<MailFolder | null> {
    const listed = await this.named.get(name);
    if (listed === undefined || listed === null) return null;
    // One that somebody moved deeper is in the tree only if the tree has grown so far.
    return (await this.planted).get(listed.id) ?? folderBelow(null, listed, name);
  }

  /** All folders below Deleted Items, asked anew. */
  async listDeleted(): Promise<readonly MailFolder[]> {
    const [top, listed] = await Promise.all([
      this.named.get('deleteditems'),
      listChildFolders(this.gateway, this.mailbox, 'deleteditems'),
    ]);
    if (top === undefined || top === null) return [];
    const branch = this.emptyTree(new Map());
    branch.add(folderBelow(null, top, 'deleteditems'), listed);
    await branch.grow(() => false);
    this.learnDeleted(branch.all());
    return branch.all();
  }

  /**
   * Opens folders until nothing is lacking any more, or all of them where `whole`. What is still lacking then may be newer
   * than the tree: unless that is fresh, one new tree is grown.
   *
   * @param lacking names what a tree does not show yet, each by a string of its own
   */
  async seek(lacking: (tree: FolderTree) => readonly string[], whole = false): Promise<FolderTree> {
    const open = (tree: FolderTree): readonly string[] => lacking(tree).filter((it) => !this.absent.has(it));
    const grown = async (planted: Promise<FolderTree>): Promise<FolderTree> => {
      const tree = await planted;
      await tree.grow(() => !whole && open(tree).length === 0);
      return tree;
    };
    const planted = this.planted;
    let tree = await grown(planted);
    if (open(tree).length > 0 && this.clock.now() - tree.plantedAt > FRESH_MS) {
      tree = await grown(this.replant(planted));
    }
    open(tree).forEach((it) => this.absent.add(it));
    return tree;
  }

  private replant(old: Promise<FolderTree>): Promise<FolderTree> {
    if (this.planted === old) {
      this.planted = listTopFolders(this.gateway, this.mailbox).then((listed) => this.plant(listed));
      this.planted.catch(() => {
        this.planted = old;
      });
    }
    return this.planted;
  }

  private learnDeleted(deleted: readonly MailFolder[]): void {
    this.planted = this.planted.then((tree) => {
      tree.replaceDeleted(deleted);
      return tree;
    });
    // Whoever asks next is told.
    this.planted.catch(() => undefined);
  }

  private async plant(top: readonly ListedFolder[]): Promise<FolderTree> {
    const plantedAt = this.clock.now();
    const listed = await Promise.all(
      [...this.named].map(async ([name, asked]) => [name, await asked] as const),
    );
    const names = new Map(listed.flatMap(([name, folder]) => (folder ? [[folder.id, name]] : [])));
    const tree = this.emptyTree(names, plantedAt);
    tree.add(null, top);
    // Recoverable Items hang beside the visible top, where no listing shows them (graph-facts 1.3).
    const deletions = await this.named.get('recoverableitemsdeletions');
    if (deletions) tree.add(null, [{ ...deletions, hasChildren: false }]);
    return tree;
  }

  private emptyTree(names: Names, plantedAt = this.clock.now()): FolderTree {
    return new FolderTree({
      plantedAt,
      names,
      listChildren: (folderId) => listChildFolders(this.gateway, this.mailbox, folderId),
    });
  }
}
