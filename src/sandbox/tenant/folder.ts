import { type MessageContent } from '../content/message-content';
import { MessageList } from './message-list';

/** Recipients' follow-up flag. */
export type FlagStatus = 'notFlagged' | 'flagged' | 'complete';

/**
 * An item of a mailbox. What was written (`content`) never changes and is shared by copies; where it lies and what its
 * owner did with it does.
 */
export interface Message {
  readonly content: MessageContent;
  /** Names the item for good; see `itemCounter`. */
  readonly immutable: number;
  /** Names the item in its folder: new with every move, because a move is a copy and a delete (graph-facts 2.4). */
  itemCounter: number;
  /** Names its latest change. */
  changeCounter: number;
  folder: Folder;
  /** Milliseconds, whole seconds, as the next ones. */
  readonly createdAt: number;
  modifiedAt: number;
  readonly receivedAt: number;
  readonly sentAt: number;
  isRead: boolean;
  readonly isDraft: boolean;
  importance: 'low' | 'normal' | 'high';
  flag: FlagStatus;
  categories: readonly string[];
  /** PidTagLastActiveParentEntryId: the counter of the folder it was deleted from, which may be gone (graph-facts 3.2). */
  lastParent: number | null;
  /** PidTagDeletedOn: set in Recoverable Items only. */
  deletedOn: number | null;
  /** Absent where it has no tag of its own. */
  readonly retention?: RetentionStamp;
  /** Sorted under “Other” by Exchange; without it mail that nobody sent is. */
  readonly isOther?: true;
}

/** Retention tags as stamped on a folder or an item (graph-facts 3.2). */
export interface RetentionStamp {
  /** The delete tag's days; null for a tag that never deletes; absent where there is no delete tag. */
  readonly deleteAfterDays?: number | null;
  readonly archives: boolean;
}

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
  /**
   * PR_LAST_MODIFICATION_TIME: when the folder itself was last made, renamed, moved or deleted over Graph, milliseconds;
   * null where it came otherwise. Not its content: that a folder shows this, and shows it so, is our assumption.
   */
  modifiedAt: number | null = null;
  retention: RetentionStamp | null = null;

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
