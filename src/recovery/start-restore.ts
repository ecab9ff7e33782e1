import { RecoveryError } from '../domain/errors';
import { type Mailbox, type MailFolder } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { chooseDestinations, type DestinationPorts } from './choose-destination';
import { type MoveBatch, type MoveItem } from './move-batch';
import { type FolderPlan, planFolders } from './plan-folders';
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
  | { readonly kind: 'all'; readonly but: (match: Match, pick: number) => boolean };

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

  const folders = await planFolders(ports.folders, mailbox, foldersToMove(search, chosen));
  const single = chosen.filter(({ message }) => !folders.whole.has(message.folderId));
  const items = [...folders.items, ...(await messageItems(ports, mailbox, single, folders.into))].map(
    (item, position) => ({ ...item, position }),
  );
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
    return all.filter((match, index) => !choice.but(match, index + 1));
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

/** @param into where the mail of some folders goes, whatever its own last parent says */
async function messageItems(
  ports: StartRestorePorts,
  mailbox: Mailbox,
  matches: readonly Match[],
  into: FolderPlan['into'],
): Promise<readonly Unplaced[]> {
  if (matches.length === 0) return [];
  const [destinations, deletedItems] = await Promise.all([
    chooseDestinations(
      ports,
      mailbox,
      matches.map(({ message }) => message),
    ),
    ports.folders.wellKnown(mailbox, 'deleteditems'),
  ]);
  return matches.map(({ message, deletedFolder }, index) => {
    const to = into.get(message.folderId) ?? destinations[index];
    if (to === undefined) throw new RecoveryError('unexpected');
    return {
      what: 'message',
      id: message.id,
      title: message.subject,
      senderName: message.from?.name ?? message.from?.address ?? '',
      from: { folderId: message.folderId, path: pathOf(deletedItems, deletedFolder), stage: message.stage },
      to,
      outcome: null,
    };
  });
}

function pathOf(deletedItems: MailFolder, below: string | null): string {
  return below === null ? deletedItems.path : `${deletedItems.path}/${below}`;
}
