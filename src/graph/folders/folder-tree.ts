import { type MailFolder } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { folderBelow, type ListedFolder } from './listed-folder';
import { type WellKnownNames } from './well-known-names';

/** Folders listed at the same time while a tree grows: as many as Exchange serves at once. */
const HANDS = 4;

interface Node {
  readonly folder: ListedFolder;
  readonly parent: Node | null;
}

export interface FolderTreeOptions {
  readonly plantedAt: EpochMs;
  readonly names: WellKnownNames;
  /** By id or well-known name. */
  readonly listChildren: (folder: string) => Promise<readonly ListedFolder[]>;
}

/**
 * The folders of a mailbox as far as they are known; grows from the top down, no deeper than it must. Names and what
 * follows from them are those known at the moment of looking.
 */
export class FolderTree {
  readonly plantedAt: EpochMs;
  private readonly nodes = new Map<string, Node>();
  private readonly keys = new Map<string, Node>();
  private readonly unopened = new Set<Node>();
  private inboxOpened = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: FolderTreeOptions) {
    this.plantedAt = options.plantedAt;
  }

  get(id: string): MailFolder | undefined {
    return this.seen(this.nodes.get(id));
  }

  byKey(key: string): MailFolder | undefined {
    return this.seen(this.keys.get(key));
  }

  all(): readonly MailFolder[] {
    return [...this.nodes.values()].map((node) => this.view(node));
  }

  /** A folder and those it lies in, from itself to the top. */
  lineage(id: string): readonly ListedFolder[] {
    return lineOf(this.nodes.get(id)).map(({ folder }) => folder);
  }

  /** What lies below a folder, at any depth. */
  below(id: string): readonly MailFolder[] {
    return [...this.nodes.values()].filter((node) => isBelow(node, id)).map((node) => this.view(node));
  }

  /** Hangs listed folders below another one, or at the top; one that was known in another place has moved. */
  add(parentId: string | null, listed: readonly ListedFolder[]): void {
    const parent = parentId === null ? null : this.nodes.get(parentId);
    if (parent === undefined) return;
    for (const folder of listed) {
      const before = this.nodes.get(folder.id);
      if (before?.parent === parent) continue;
      if (before !== undefined) this.drop(before);
      const node: Node = { folder, parent };
      this.nodes.set(folder.id, node);
      if (folder.entryKey !== null) this.keys.set(folder.entryKey, node);
      if (folder.hasChildren) this.unopened.add(node);
    }
  }

  /** Takes a fresh listing of a folder's children in place of all that was known below it. */
  replaceBelow(id: string, children: readonly ListedFolder[]): void {
    for (const node of [...this.nodes.values()]) if (node.parent?.folder.id === id) this.drop(node);
    for (const node of this.unopened) if (node.folder.id === id) this.unopened.delete(node);
    this.add(id, children);
  }

  /** Opens folder after folder, the upper ones first, until enough is known or all is. One caller at a time. */
  grow(enough: () => boolean): Promise<void> {
    return this.inTurn(async () => {
      if (this.unopened.size > 0 && !enough()) await this.openInbox();
      await this.open(enough, () => true);
    });
  }

  /** Opens everything below a folder. */
  growBelow(id: string): Promise<void> {
    return this.inTurn(() =>
      this.open(
        () => false,
        (node) => isBelow(node, id),
      ),
    );
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** The Inbox before all others: most folders that people make lie there, and its children tell its real id in passing. */
  private async openInbox(): Promise<void> {
    if (this.inboxOpened) return;
    const children = await this.options.listChildren('inbox');
    this.inboxOpened = true;
    const id = children[0]?.parentId;
    const inbox = this.nodes.get(id ?? '');
    if (inbox === undefined) return;
    this.options.names.learn('inbox', inbox.folder.id);
    this.unopened.delete(inbox);
    this.add(inbox.folder.id, children);
  }

  private async open(enough: () => boolean, isWanted: (node: Node) => boolean): Promise<void> {
    const running = new Set<Promise<void>>();
    while (!enough()) {
      while (running.size < HANDS) {
        const node = this.take(isWanted);
        if (node === undefined) break;
        const opening = this.openOne(node).finally(() => running.delete(opening));
        running.add(opening);
      }
      if (running.size === 0) return;
      await Promise.race(running);
    }
    await Promise.all(running);
  }

  private take(isWanted: (node: Node) => boolean): Node | undefined {
    for (const node of this.unopened) {
      if (!isWanted(node)) continue;
      this.unopened.delete(node);
      return node;
    }
    return undefined;
  }

  private async openOne(node: Node): Promise<void> {
    try {
      this.add(node.folder.id, await this.options.listChildren(node.folder.id));
    } catch (error) {
      this.unopened.add(node);
      throw error;
    }
  }

  private drop({ folder: { id } }: Node): void {
    for (const node of [...this.nodes.values()]) {
      if (node.folder.id !== id && !isBelow(node, id)) continue;
      this.nodes.delete(node.folder.id);
      this.unopened.delete(node);
      if (node.folder.entryKey !== null) this.keys.delete(node.folder.entryKey);
    }
  }

  private seen(node: Node | undefined): MailFolder | undefined {
    return node && this.view(node);
  }

  private view({ folder, parent }: Node): MailFolder {
    const above = parent === null ? null : this.view(parent);
    return folderBelow(above, folder, this.options.names.nameOf(folder.id) ?? null);
  }
}

function lineOf(node: Node | null | undefined): readonly Node[] {
  return node ? [node, ...lineOf(node.parent)] : [];
}

function isBelow({ parent }: Node, id: string): boolean {
  return parent !== null && (parent.folder.id === id || isBelow(parent, id));
}
