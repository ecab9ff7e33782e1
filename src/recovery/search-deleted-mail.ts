import { type DeletedMessage, type Mailbox, mailboxOf, type MailFolder } from '../domain/mail';
import { readNamedAddress } from '../domain/named-address';
import { type Criteria } from './criteria';
import { findNearMisses } from './find-near-misses';
import { MatchList, type ScoredMatch } from './match-list';
import { matchMessage } from './match-message';
import { originalFolderFilter, type OriginalFolderFilter } from './original-folder-filter';
import { type ScanPlace, type ServerFilter } from './ports';
import { ScanBudget } from './scan-budget';
import { type DeletedFolder, type Match, type SearchSummary } from './search-outcome';
import { type SearchPorts, RECOVERABLE, type SearchRequest, TOP_PLACES } from './search-request';

/**
 * Searches Deleted Items with everything below it and the Deletions folder of Recoverable Items, all at once, and keeps
 * the result under an opaque reference. Bounded by `limits`; where they end it early, the summary says how far it came.
 *
 * @throws RecoveryError where the mailbox cannot be read at all
 */
export async function searchDeletedMail(ports: SearchPorts, request: SearchRequest): Promise<SearchSummary> {
  const { mailbox, criteria } = request;
  const budget = new ScanBudget(ports.limits, ports.now);
  const list = new MatchList();
  const scan = (place: ScanPlace, folder: MailFolder | null): Promise<FolderScan> =>
    scanPlace({ ports, request, budget, list, place, folder });

  const top = placesFor(criteria).map((place) => scan(place, null));
  const below = criteria.vanishing === undefined ? scanBelowDeletedItems(ports, mailbox, scan) : NOTHING;
  const [, scans] = await settleTogether(Promise.all(top), below);

  const matches = list.ranked(criteria);
  const summary: SearchSummary = {
    ref: ports.newRef(),
    ...mailboxOf(mailbox),
    criteria,
    ...(request.reading && { reading: request.reading }),
    total: matches.length,
    scanned: budget.scanned,
    ...(budget.stoppedAt !== undefined && { stoppedAt: budget.stoppedAt }),
    nearMisses: matches.length > 0 ? [] : await findNearMisses(ports, request),
    wholeFolders: wholeFolders(scans, matches),
    at: ports.now(),
  };
  await ports.searches.save(summary, matches);
  return summary;
}

const NOTHING: Promise<readonly FolderScan[]> = Promise.resolve([]);

/**
 * "in Deleted Items" restricts where to look; any other folder is one the mail was deleted from. Nothing vanishes but from
 * Recoverable Items.
 */
function placesFor(criteria: Criteria): readonly ScanPlace[] {
  if (criteria.vanishing !== undefined) return [RECOVERABLE];
  return criteria.folder === 'deleteditems'
    ? TOP_PLACES.filter(({ stage }) => stage === 'deleteditems')
    : TOP_PLACES;
}

interface FolderScan {
  readonly folder: MailFolder | null;
  readonly scanned: number;
  readonly matched: number;
  readonly complete: boolean;
}

interface PlaceScan {
  readonly ports: SearchPorts;
  readonly request: SearchRequest;
  readonly budget: ScanBudget;
  readonly list: MatchList;
  readonly place: ScanPlace;
  readonly folder: MailFolder | null;
}

async function scanBelowDeletedItems(
  ports: SearchPorts,
  mailbox: Mailbox,
  scan: (place: ScanPlace, folder: MailFolder) => Promise<FolderScan>,
): Promise<readonly FolderScan[]> {
  const folders = await ports.folders.deleted(mailbox);
  return Promise.all(folders.map((folder) => scan({ folder: folder.id, stage: 'deleteditems' }, folder)));
}

async function scanPlace({ ports, request, budget, list, place, folder }: PlaceScan): Promise<FolderScan> {
  const { mailbox, criteria, signal } = request;
  const filter = serverFilter(criteria);
  const fromFolder = await originalFolderFilter(ports.folders, mailbox, criteria.folder, folder);
  let scanned = 0;
  let matched = 0;
  let complete = true;
  if (!budget.takePage()) return { folder, scanned, matched, complete: false };
  for await (const page of ports.reader.scan(mailbox, place, filter, signal)) {
    for (const message of page.messages) {
      scanned++;
      if (list.add(matchOf(message, criteria, fromFolder, folder))) matched++;
    }
    complete &&= !page.sifted;
    if (!budget.passed(page)) return { folder, scanned, matched, complete: complete && page.last };
  }
  return { folder, scanned, matched, complete };
}

function matchOf(
  message: DeletedMessage,
  criteria: Criteria,
  fromFolder: OriginalFolderFilter,
  folder: MailFolder | null,
): ScoredMatch | null {
  const verdict = matchMessage(message, criteria);
  if (verdict.kind === 'mismatch' || !fromFolder(message)) return null;
  const { preview: _private, ...kept } = message;
  return { match: { message: kept, deletedFolder: folder && pathInside(folder) }, score: verdict.score };
}

/** Without the name of Deleted Items, which the stage says. */
function pathInside({ path }: MailFolder): string {
  return path.slice(path.indexOf('/') + 1);
}

function serverFilter(criteria: Criteria): ServerFilter {
  const [named, ...others] = criteria.senders;
  const sender = named === undefined ? undefined : (readNamedAddress(named)?.address ?? named);
  const address =
    others.length === 0 && sender !== undefined && /^[^@\s]+@[^@\s]+$/.test(sender) ? sender : undefined;
  return {
    basis: criteria.basis,
    ...(criteria.interval && { interval: criteria.interval }),
    ...(address !== undefined && { senderAddress: address }),
    ...(criteria.hasAttachments !== undefined && { hasAttachments: criteria.hasAttachments }),
    ...(criteria.unread !== undefined && { unread: criteria.unread }),
    ...(criteria.vanishing && { oldestFirst: true as const }),
  };
}

/**
 * Deleted folders that can come back as folders: everything in them matched, and nothing in them belongs elsewhere.
 */
function wholeFolders(scans: readonly FolderScan[], matches: readonly Match[]): readonly DeletedFolder[] {
  return scans.flatMap(({ folder, complete, scanned, matched }) => {
    if (folder === null || !complete || scanned === 0 || scanned !== matched) return [];
    const inside = matches.filter(({ message }) => message.folderId === folder.id);
    const stray = inside.some(
      ({ message }) => message.lastParent !== null && message.lastParent !== folder.entryKey,
    );
    return stray || inside.length !== scanned
      ? []
      : [{ folderId: folder.id, name: folder.name, messages: inside.length }];
  });
}

/** Waits for both, so that a failure of one leaves no request of the other unobserved. */
async function settleTogether<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}
