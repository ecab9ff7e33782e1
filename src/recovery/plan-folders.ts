import { type Destination, type Mailbox, type MailFolder } from '../domain/mail';
import { destinationAt } from './choose-destination';
import { type MoveItem } from './move-batch';
import { type Folders } from './ports';
import { type DeletedFolder } from './search-outcome';

/** How deleted folders come back, of which everything was chosen. */
export interface FolderPlan {
  /** One move each. */
  readonly items: readonly Omit<MoveItem, 'position'>[];
  /** Folders whose mail needs no move of its own: it comes along. */
  readonly whole: ReadonlySet<string>;
  /** Folders whose mail goes, message by message, into a live folder of the same name. */
  readonly into: ReadonlyMap<string, Destination>;
}

const NOTHING: FolderPlan = { items: [], whole: new Set(), into: new Map() };

/**
 * A folder comes back whole, with one move, beside the Inbox: Graph does not say which folder it lay in. Where one of its
 * name is there already, Exchange refuses the move (graph-facts 1.3), so its mail joins what is there. A folder below one
 * that moves comes along with it.
 */
export async function planFolders(
  folders: Folders,
  mailbox: Mailbox,
  chosen: readonly DeletedFolder[],
): Promise<FolderPlan> {
  if (chosen.length === 0) return NOTHING;
  const [deletedItems, below, top] = await Promise.all([
    folders.wellKnown(mailbox, 'deleteditems'),
    folders.deleted(mailbox),
    folders.top(mailbox),
  ]);
  const places = new Map(below.map((folder) => [folder.id, folder]));
  const depth = ({ folderId }: DeletedFolder): number => ancestorsOf(folderId, places).length;
  const taken = new Map(top.map((folder) => [nameKey(folder.name), folder]));
  const items: Omit<MoveItem, 'position'>[] = [];
  const whole = new Set<string>();
  const into = new Map<string, Destination>();
  for (const { folderId, name } of [...chosen].sort((a, b) => depth(a) - depth(b))) {
    if (whole.has(folderId)) continue;
    const existing = taken.get(nameKey(name));
    if (existing !== undefined) {
      // Only Deleted Items itself: nothing is restored into it, and its mail goes where its own last parent says.
      if (!existing.isDeleted) into.set(folderId, destinationAt(existing, 'original'));
      continue;
    }
    const to = beside(deletedItems, name);
    items.push(folderItem(folderId, name, deletedItems, to));
    taken.set(nameKey(name), { ...NEW_FOLDER, id: folderId, name, path: name, parentId: to.folderId });
    whole.add(folderId);
    for (const { id } of below) if (ancestorsOf(id, places).includes(folderId)) whole.add(id);
  }
  return { items, whole, into };
}

const NEW_FOLDER = { wellKnown: null, entryKey: null, isDeleted: false };

/** Exchange tells no letter case apart in folder names. */
function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Ids of the deleted folders that one lies in, Deleted Items aside. */
function ancestorsOf(folderId: string, places: ReadonlyMap<string, MailFolder>): readonly string[] {
  const parent = places.get(places.get(folderId)?.parentId ?? '');
  return parent === undefined ? [] : [parent.id, ...ancestorsOf(parent.id, places)];
}

/** Deleted Items hangs at the top, as the Inbox does. */
function beside({ parentId }: MailFolder, name: string): Destination {
  return { folderId: parentId ?? 'msgfolderroot', path: name, wellKnown: null, reason: 'original' };
}

function folderItem(
  id: string,
  title: string,
  deletedItems: MailFolder,
  to: Destination,
): Omit<MoveItem, 'position'> {
  return {
    what: 'folder',
    id,
    title,
    senderName: '',
    from: { folderId: deletedItems.id, path: deletedItems.path, stage: 'deleteditems' },
    to,
    outcome: null,
  };
}
