import { type MailFolder, type WellKnownFolder } from '../../domain/mail';
import { type EpochMs } from '../../domain/time';
import { folderBelow, type ListedFolder } from './listed-folder';

/** Folders listed at the same time while a tree grows: as many as Exchange serves at once. */
const HANDS = 4;

interface Branch {
  readonly id: string;
  readonly folder: MailFolder;
}

export interface FolderTreeOptions {
  readonly plantedAt: EpochMs;
  /** Well-known names by real id. */
  readonly names: ReadonlyMap<string, WellKnownFolder>;
  readonly listChildren: (folderId: string) => Promise<readonly ListedFolder[]>;
}

/** The folders of a mailbox as far as they are known; grows from the top down, no deeper than it must. */
export class FolderTree {
  readonly plantedAt: EpochMs;
  private readonly folders = new Map<string, MailFolder>();
  private readonly keys = new Map<string, MailFolder>();
  private readonly unopened: Branch[] = [];
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: FolderTreeOptions) {
    this.plantedAt = options.plantedAt;
  }

  get(id: string): MailFolder | undefined {
    return this.folders.get(id);
  }

  byKey(key: string): MailFolder | undefined {
    return this.keys.get(key);
  }

  all(): readonly MailFolder[] {
    return [...this.folders.values()];
  }

  /** Hangs listed folders below a parent, or at the top. */
  add(parent: MailFolder | null, listed: readonly ListedFolder[]): void {
    for (const entry of listed) {
      if (this.folders.has(entry.id)) continue;
      const folder = folderBelow(parent, entry, this.options.names.get(entry.id) ?? null);
      this.keep(folder);
      if (entry.hasChildren) this.unopened.push({ id: entry.id, folder });
    }
  }

  /** Takes a fresh listing of all deleted folders in place of what was known of them. */
  replaceDeleted(deleted: readonly MailFolder[]): void {
    for (const folder of this.folders.values()) {
      if (folder.isDeleted && folder.wellKnown === null) this.drop(folder);
    }
    for (const folder of deleted) this.keep(folder);
    const stale = (branch: Branch): boolean => branch.folder.isDeleted;
    this.unopened.splice(0, this.unopened.length, ...this.unopened.filter((branch) => !stale(branch)));
  }

  /** Opens folder after folder, the upper ones first, until enough is known or all is. One caller at a time. */
  grow(enough: () => boolean): Promise<void> {
    const mine = this.turn.then(() => this.open(enough));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async open(enough: () => boolean): Promise<void> {
    const running = new Set<Promise<void>>();
    while (!enough()) {
      while (running.size < HANDS) {
        const branch = this.unopened.shift();
        if (branch === undefined) break;
        const opening = this.openOne(branch).finally(() => running.delete(opening));
        running.add(opening);
      }
      if (running.size === 0) return;
      await Promise.race(running);
    }
    await Promise.all(running);
  }

  private async openOne(branch: Branch): Promise<void> {
    try {
      this.add(branch.folder, await this.options.listChildren(branch.id));
    } catch (error) {
      this.unopened.unshift(branch);
      throw error;
    }
  }

  private keep(folder: MailFolder): void {
    const before = this.folders.get(folder.id);
    if (before !== undefined) this.drop(before);
    this.folders.set(folder.id, folder);
    if (folder.entryKey !== null) this.keys.set(folder.entryKey, folder);
  }

  private drop(folder: MailFolder): void {
    this.folders.delete(folder.id);
    if (folder.entryKey !== null) this.keys.delete(folder.entryKey);
  }
}
