import {
  type DeletedMessage,
  type Destination,
  type DestinationReason,
  type Mailbox,
  type MailFolder,
} from '../domain/mail';
import { type Folders, type Owners } from './ports';

export interface DestinationPorts {
  readonly folders: Folders;
  readonly owners: Pick<Owners, 'addressesOf'>;
}

/** What deciding a destination needs of a message. */
export type DestinationSubject = Pick<DeletedMessage, 'lastParent' | 'from' | 'isDraft'>;

/**
 * Where each message goes back to: the folder it was deleted from, by its last-parent property. Where that is missing,
 * gone or itself deleted, the Inbox; Drafts for what was never sent, Sent Items for mail the owner sent (graph-facts 3.3,
 * fallbacks).
 */
export async function chooseDestinations(
  ports: DestinationPorts,
  mailbox: Mailbox,
  messages: readonly DestinationSubject[],
): Promise<readonly Destination[]> {
  const keys = [...new Set(messages.flatMap(({ lastParent }) => lastParent ?? []))];
  const parents = await ports.folders.byEntryKey(mailbox, keys);
  const originals = messages.map((message) => original(message, parents));
  if (originals.every((found) => typeof found !== 'string')) return originals;
  const fallback = await fallbackFolders(ports, mailbox, messages, originals);
  return originals.map((found, index) => (typeof found === 'string' ? fallback(index, found) : found));
}

function original(
  { lastParent }: DestinationSubject,
  parents: ReadonlyMap<string, MailFolder>,
): Destination | Exclude<DestinationReason, 'original'> {
  if (lastParent === null) return 'unknown-parent';
  const folder = parents.get(lastParent);
  if (folder === undefined || folder.wellKnown === 'recoverableitemsdeletions') return 'parent-gone';
  if (folder.wellKnown === 'deleteditems') return 'unknown-parent';
  if (folder.isDeleted) return 'parent-deleted';
  return destinationAt(folder, 'original');
}

async function fallbackFolders(
  { folders, owners }: DestinationPorts,
  mailbox: Mailbox,
  messages: readonly DestinationSubject[],
  originals: readonly (Destination | string)[],
): Promise<(index: number, reason: DestinationReason) => Destination> {
  const [inbox, own] = await Promise.all([folders.wellKnown(mailbox, 'inbox'), owners.addressesOf(mailbox)]);
  const ownAddresses = new Set(own.map((address) => address.toLowerCase()));
  const homes = messages.map((message, index) =>
    typeof originals[index] === 'string' ? homeOf(message, ownAddresses) : 'inbox',
  );
  const open = async (name: Home): Promise<MailFolder> =>
    homes.includes(name) ? folders.wellKnown(mailbox, name) : inbox;
  const [drafts, sent] = await Promise.all([open('drafts'), open('sentitems')]);
  const places: Readonly<Record<Home, MailFolder>> = { inbox, drafts, sentitems: sent };
  return (index, reason) => destinationAt(places[homes[index] ?? 'inbox'], reason);
}

type Home = 'inbox' | 'drafts' | 'sentitems';

function homeOf({ from, isDraft }: DestinationSubject, ownAddresses: ReadonlySet<string>): Home {
  if (isDraft) return 'drafts';
  return from !== null && ownAddresses.has(from.address.toLowerCase()) ? 'sentitems' : 'inbox';
}

export function destinationAt(folder: MailFolder, reason: DestinationReason): Destination {
  return { folderId: folder.id, path: folder.path, wellKnown: folder.wellKnown, reason };
}
