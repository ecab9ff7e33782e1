import { type Mailbox, type MailFolder, type WellKnownFolder } from '../../domain/mail';
import { type Clock } from '../clock';
import { type Gateway } from '../gateway';
import { getOutline, type Outline } from '../operations/get-outline';
import { listChildFolders, listTopFolders } from '../operations/list-folders';
import { FolderTree } from './folder-tree';
import { folderBelow, type ListedFolder } from './listed-folder';

/** A tree younger than this is taken as it is: what it lacks is not there. */
const FRESH_MS = 5_000;

/** What is known of one mailbox's folders. */
export class MailboxFolders {
  private readonly outline: Promise<Outline>;
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
    this.outline = getOutline(gateway, mailbox);
    this.planted = this.outline.then(({ top, wellKnown }) => this.plant(top, wellKnown));
    this.planted.catch(onFailure);
  }

  /** Null where this mailbox has no such folder. */
  async wellKnown(name: WellKnownFolder): Promise<MailFolder | null> {
    const [{ wellKnown }, tree] = await Promise.all([this.outline, this.planted]);
    const listed = wellKnown.get(name);
    if (listed === undefined) return null;
    // One that somebody moved deeper is not in the tree yet.
    return tree.get(listed.id) ?? folderBelow(null, listed, name);
  }

  /** All folders below Deleted Items, asked anew. */
  async listDeleted(): Promise<readonly MailFolder[]> {
    const [{ wellKnown }, deletedItems, tree, listed] = await Promise.all([
      this.outline,
      this.wellKnown('deleteditems'),
      this.planted,
      listChildFolders(this.gateway, this.mailbox, 'deleteditems'),
    ]);
    if (deletedItems === null) return [];
    const branch = this.emptyTree(wellKnown);
    branch.add(deletedItems, listed);
    await branch.grow(() => false);
    tree.replaceDeleted(branch.all());
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
      this.planted = Promise.all([this.outline, listTopFolders(this.gateway, this.mailbox)]).then(
        ([{ wellKnown }, top]) => this.plant(top, wellKnown),
      );
      this.planted.catch(() => {
        this.planted = old;
      });
    }
    return this.planted;
  }

  private plant(top: readonly ListedFolder[], wellKnown: Outline['wellKnown']): FolderTree {
    const tree = this.emptyTree(wellKnown);
    tree.add(null, top);
    // Recoverable Items hang beside the visible top, where no listing shows them (graph-facts 1.3).
    const deletions = wellKnown.get('recoverableitemsdeletions');
    if (deletions !== undefined) tree.add(null, [{ ...deletions, hasChildren: false }]);
    return tree;
  }

  private emptyTree(wellKnown: Outline['wellKnown']): FolderTree {
    return new FolderTree({
      plantedAt: this.clock.now(),
      names: new Map([...wellKnown].map(([name, { id }]) => [id, name])),
      listChildren: (folderId) => listChildFolders(this.gateway, this.mailbox, folderId),
    });
  }
}
