import { type MessageContent } from '../content/message-content';
import { type Folder } from './folder';

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
}
