import { type Mailbox, type MailFolder, type WellKnownFolder } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { type Clock } from '../clock';
import { type Gateway } from '../gateway';
import { getFolder } from '../operations/get-folder';
import { listChildFolders, listTopFolders } from '../operations/list-folders';
import { FolderTree } from './folder-tree';
import { folderBelow } from './listed-folder';
import { WellKnownNames } from './well-known-names';

/** A tree younger than this is taken as it is: what it lacks is not there. */
const FRESH_MS = 5_000;

/** What is known of one mailbox's folders. Asking begins with the first question. */
export class MailboxFolders {
  private readonly names: WellKnownNames;
  private planted: Promise<FolderTree>;
  /** What was looked for in vain, as long as this is kept: keys of folders gone for good are not sought every time. */
  private readonly absent = new Set<string>();
  private deletedBy: ReadonlyMap<string, EpochMs | null> = new Map();

  constructor(
    private readonly gateway: Gateway,
    private readonly clock: Clock,
    private readonly mailbox: Mailbox,
    /** Told where the mailbox cannot be read: nothing here will ever answer. */
    onFailure: () => void,
  ) {
    this.names = new WellKnownNames((name) => getFolder(gateway, mailbox, name));
    this.planted = this.plant();
    this.planted.catch(onFailure);
  }

  /** Another answer told which folder bears a well-known name. */
  learn(name: WellKnownFolder, id: string): void {
    this.names.learn(name, id);
  }

  /** Null where this mailbox has no such folder. */
  async wellKnown(name: WellKnownFolder): Promise<MailFolder | null> {
    const known = this.names.idOf(name);
    const [tree, asked] = await Promise.all([
      this.planted,
      known === undefined ? this.names.ask(name) : null,
    ]);
    const inTree = tree.get(known ?? asked?.id ?? '');
    if (inTree !== undefined) return inTree;
    // Recoverable Items hang beside the visible top, where no listing shows them (graph-facts 1.3).
    const listed = asked ?? (await this.names.ask(name));
    return listed && folderBelow(null, listed, name);
  }

  /** The folders at the top, asked anew. */
  async listTop(): Promise<readonly MailFolder[]> {
    const [listed] = await Promise.all([listTopFolders(this.gateway, this.mailbox), this.namedBin()]);
    return listed.map((folder) => folderBelow(null, folder, this.names.nameOf(folder.id) ?? null));
  }

  /** All folders below Deleted Items, asked anew. */
  async listDeleted(): Promise<readonly MailFolder[]> {
    const [tree, children] = await Promise.all([
      this.planted,
      listChildFolders(this.gateway, this.mailbox, 'deleteditems'),
    ]);
    const told = children[0]?.parentId ?? undefined;
    if (told !== undefined) this.names.learn('deleteditems', told);
    // An empty Deleted Items says nothing of itself, and what is not known to lie in it need not be taken out.
    const bin = children.length === 0 ? this.names.idOf('deleteditems') : await this.namedBin();
    if (bin === undefined) return [];
    tree.replaceBelow(bin, children);
    await tree.growBelow(bin);
    const deleted = tree.below(bin);
    this.deletedBy = new Map(deleted.map(({ id }) => [id, latestChange(tree, id, bin)]));
    return deleted;
  }

  /**
   * No later than this a folder below Deleted Items was deleted, and with it what it held then; null where Graph does not
   * tell, or the folder was not among those listed last.
   */
  folderDeletedBy(folderId: string): EpochMs | null {
    return this.deletedBy.get(folderId) ?? null;
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

  /**
   * Makes sure that folders of a tree show whether they are deleted, and Sent Items its name. Asks only where what is known
   * already leaves it open: of a folder below the Inbox, say, it does not.
   */
  async tellApart(tree: FolderTree, ids: readonly string[]): Promise<void> {
    const tops = ids.map((id) => tree.lineage(id).at(-1)?.id ?? id);
    const unnamed = (id: string): boolean => this.names.nameOf(id) === undefined;
    if (ids.some((id) => tops.includes(id) && unnamed(id))) await this.names.ask('sentitems');
    if (tops.some(unnamed)) await this.namedBin();
  }

  /** The real id of Deleted Items, and its place in the tree; undefined where there is none. */
  private async namedBin(): Promise<string | undefined> {
    const tree = await this.planted;
    const known = this.names.idOf('deleteditems');
    if (known !== undefined && tree.get(known) !== undefined) return known;
    const listed = await this.names.ask('deleteditems');
    if (listed !== null && tree.get(listed.id) === undefined) tree.add(null, [listed]);
    return listed?.id;
  }

  private replant(old: Promise<FolderTree>): Promise<FolderTree> {
    if (this.planted === old) {
      this.planted = this.plant();
      this.planted.catch(() => {
        this.planted = old;
      });
    }
    return this.planted;
  }

  private async plant(): Promise<FolderTree> {
    const top = await listTopFolders(this.gateway, this.mailbox);
    const tree = new FolderTree({
      plantedAt: this.clock.now(),
      names: this.names,
      listChildren: (folder) => listChildFolders(this.gateway, this.mailbox, folder),
    });
    tree.add(null, top);
    return tree;
  }
}

/**
 * Of a folder and those it lies in, up to but not including Deleted Items: one of them was deleted, and the last change of
 * any comes no earlier. One that tells nothing was not changed where others tell; null where none does.
 */
function latestChange(tree: FolderTree, id: string, bin: string): EpochMs | null {
  const times = tree.lineage(id).flatMap((folder) => (folder.id === bin ? [] : (folder.modifiedAt ?? [])));
  return times.length === 0 ? null : Math.max(...times);
}
