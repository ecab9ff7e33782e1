import { RecoveryError } from '../domain/errors';
import { type Mailbox, mailboxOf, type MailFolder } from '../domain/mail';
import { type EpochMs } from '../domain/time';
import { type Choice, chooseMatches, type NotChosen } from './choose-matches';
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

export type StartRestoreOutcome = { readonly kind: 'started'; readonly batch: MoveBatch } | NotChosen;

/**
 * Plans a restore and makes it durable, together with the job that carries it out should this process die. No message
 * has moved yet when this returns.
 */
export async function startRestore(
  ports: StartRestorePorts,
  search: SearchSummary,
  choice: Choice,
): Promise<StartRestoreOutcome> {
  const mailbox = mailboxOf(search);
  const choosing = await chooseMatches(ports.searches, search, choice);
  if (choosing.kind !== 'chosen') return choosing;
  const chosen = choosing.matches;
  const folders = await planFolders(ports.folders, mailbox, foldersToMove(search, chosen));
  const single = chosen.filter(({ message }) => !folders.whole.has(message.folderId));
  const items = [...folders.items, ...(await messageItems(ports, mailbox, single, folders.into))].map(
    (item, position) => ({ ...item, position }),
  );
  const batch: MoveBatch = {
    ref: ports.newRef(),
    ...mailbox,
    kind: 'restore',
    searchRef: search.ref,
    total: items.length,
    state: 'running',
    at: ports.now(),
  };
  await ports.moves.create(batch, items);
  return { kind: 'started', batch };
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
    // Asked for only where something lies there: people wait for it before the first move.
    matches.some(({ message }) => message.stage !== 'deletions')
      ? ports.folders.wellKnown(mailbox, 'deleteditems')
      : null,
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

/** Recoverable Items has no path that people know: its stage says it. */
function pathOf(deletedItems: MailFolder | null, below: string | null): string {
  if (deletedItems === null) return '';
  return below === null ? deletedItems.path : `${deletedItems.path}/${below}`;
}
