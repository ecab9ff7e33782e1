import { type Message } from './message';
import { MessageList } from './message-list';

/** What a mailSearchFolder looks for. */
export interface SearchDefinition {
  readonly filterQuery: string;
  readonly sources: readonly Folder[];
  readonly includeNestedFolders: boolean;
}

export interface FolderInit {
  readonly counter: number;
  readonly displayName: string;
  readonly parent: Folder | null;
  readonly wellKnown?: string;
  readonly hidden?: boolean;
  readonly search?: SearchDefinition;
}

/** A folder of a mailbox: its place in the tree and its messages. Folder ids are constant (graph-facts 2.4). */
export class Folder {
  readonly counter: number;
  displayName: string;
  parent: Folder | null;
  /** Lower-case well-known name; null for folders people made. */
  readonly wellKnown: string | null;
  readonly hidden: boolean;
  readonly search: SearchDefinition | null;
  readonly children = new Set<Folder>();
  readonly messages = new MessageList<Message>();
  /** Latest change of the folder itself or its counts, for delta. */
  changeCounter: number;

  constructor(init: FolderInit) {
    this.counter = init.counter;
    this.changeCounter = init.counter;
    this.displayName = init.displayName;
    this.parent = init.parent;
    this.wellKnown = init.wellKnown ?? null;
    this.hidden = init.hidden ?? false;
    this.search = init.search ?? null;
    init.parent?.children.add(this);
  }

  /** True for itself as well. */
  isWithin(ancestor: Folder): boolean {
    return this === ancestor || (this.parent?.isWithin(ancestor) ?? false);
  }

  /** In Graph's listing order: by name. */
  sortedChildren(): Folder[] {
    return [...this.children].sort((a, b) => compareNames(a.displayName, b.displayName));
  }

  child(displayName: string): Folder | undefined {
    const wanted = displayName.toLowerCase();
    for (const child of this.children) if (child.displayName.toLowerCase() === wanted) return child;
    return undefined;
  }
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The folder and everything below it. */
export function* descend(folder: Folder): Generator<Folder> {
  yield folder;
  for (const child of folder.sortedChildren()) yield* descend(child);
}
