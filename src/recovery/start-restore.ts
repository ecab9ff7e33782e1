import { type Mailbox } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { chooseDestinations, destinationAt, type DestinationPorts } from './choose-destination';
import { type MoveBatch, type MoveItem } from './move-batch';
import { type MoveStore, type SearchStore } from './ports';
import { type DeletedFolder, type Match, type SearchSummary } from './search-outcome';

export interface StartRestorePorts extends DestinationPorts {
  readonly searches: SearchStore;
  readonly moves: MoveStore;
  readonly now: () => EpochMs;
  readonly newRef: () => string;
}

/** Which of a search's matches: positions from 1, or all of them but some. */
export type Choice =
  | { readonly kind: 'picks'; readonly picks: readonly number[] }
  | { readonly kind: 'all'; readonly but: (match: Match) => boolean };

export type StartRestoreOutcome =
  | { readonly kind: 'started'; readonly batch: MoveBatch }
  /** Nothing was chosen. */
  | { readonly kind: 'nothing-chosen' }
  /** Positions that the list does not have. */
  | { readonly kind: 'no-such-picks'; readonly picks: readonly number[]; readonly total: number };

/**
 * Plans a restore and makes it durable, together with the job that carries it out should this process die. No message
 * has moved yet when this returns.
 */
export async function startRestore(
  ports: StartRestorePorts,
  search: SearchSummary,
  choice: Choice,
): Promise<StartRestoreOutcome> {
  const mailbox = { personId: search.personId };
  if (choice.kind === 'picks') {
    const missing = choice.picks.filter((pick) => pick < 1 || pick > search.total);
    if (missing.length > 0) return { kind: 'no-such-picks', picks: missing, total: search.total };
  }
  const chosen = await chosenMatches(ports.searches, search, choice);
  if (chosen.length === 0) return { kind: 'nothing-chosen' };

  const folders = foldersToMove(search, chosen);
  const single = chosen.filter(
    ({ message }) => !folders.some(({ folderId }) => folderId === message.folderId),
  );
  const items = [
    ...(await folderItems(ports, mailbox, folders)),
    ...(await messageItems(ports, mailbox, single)),
  ].map((item, position) => ({ ...item, position }));
  const batch: MoveBatch = {
    ref: ports.newRef(),
    personId: search.personId,
    kind: 'restore',
    searchRef: search.ref,
    total: items.length,
    state: 'running',
    at: ports.now(),
  };
  await ports.moves.create(batch, items);
  return { kind: 'started', batch };
}

async function chosenMatches(
  searches: SearchStore,
  search: SearchSummary,
  choice: Choice,
): Promise<readonly Match[]> {
  if (choice.kind === 'all') {
    const all = await searches.matches(search.ref, 0, search.total);
    return all.filter((match) => !choice.but(match));
  }
  const picks = [...new Set(choice.picks)].sort((a, b) => a - b);
  const found = await Promise.all(picks.map((pick) => searches.matches(search.ref, pick - 1, pick)));
  return found.flat();
}

/** A deleted folder comes back whole, with one move, where every message of it was chosen. */
function foldersToMove(search: SearchSummary, chosen: readonly Match[]): readonly DeletedFolder[] {
  return search.wholeFolders.filter(
    ({ folderId, messages }) =>
      chosen.filter(({ message }) => message.folderId === folderId).length === messages && messages > 1,
  );
}

type Unplaced = Omit<MoveItem, 'position'>;

async function folderItems(
  { folders: index }: StartRestorePorts,
  mailbox: Mailbox,
  folders: readonly DeletedFolder[],
): Promise<readonly Unplaced[]> {
  if (folders.length === 0) return [];
  const [inbox, deletedItems] = await Promise.all([
    index.wellKnown(mailbox, 'inbox'),
    index.wellKnown(mailbox, 'deleteditems'),
  ]);
  return folders.map(({ folderId, name }) => ({
    what: 'folder',
    id: folderId,
    title: name,
    senderName: '',
    from: { folderId: deletedItems.id, path: deletedItems.path, stage: 'deleteditems' },
    // Graph does not say which folder a deleted folder lay in: it comes back beside the Inbox.
    to: { folderId: inbox.parentId ?? 'msgfolderroot', path: name, wellKnown: null, reason: 'original' },
    outcome: null,
  }));
}

async function messageItems(
  ports: StartRestorePorts,
  mailbox: Mailbox,
  matches: readonly Match[],
): Promise<readonly Unplaced[]> {
  if (matches.length === 0) return [];
  const messages = matches.map(({ message }) => message);
  const destinations = await chooseDestinations(ports, mailbox, messages);
  const [inbox, deletedItems] = await Promise.all([
    ports.folders.wellKnown(mailbox, 'inbox'),
    ports.folders.wellKnown(mailbox, 'deleteditems'),
  ]);
  return matches.map(({ message, deletedFolder }, index) => ({
    what: 'message',
    id: message.id,
    title: message.subject,
    senderName: message.from?.name ?? message.from?.address ?? '',
    from: { folderId: message.folderId, path: deletedFolder ?? deletedItems.path, stage: message.stage },
    to: destinations[index] ?? destinationAt(inbox, 'unknown-parent'),
    outcome: null,
  }));
}
