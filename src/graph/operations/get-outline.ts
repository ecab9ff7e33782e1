import { type Mailbox, type WellKnownFolder } from '../../domain/mail';
import { type ListedFolder, listedFolderOf } from '../folders/listed-folder';
import { type Gateway } from '../gateway';
import { pageOf } from '../odata/pages';
import { batchGet, type BatchedAnswer } from './batch-get';
import { folderPath, getFolder } from './get-folder';
import { listTopFolders, TOP_FOLDERS_PATH } from './list-folders';

/** A mailbox at first sight: what lies at the top, and which folder is which. */
export interface Outline {
  readonly top: readonly ListedFolder[];
  /** Without those that this mailbox does not have. */
  readonly wellKnown: ReadonlyMap<WellKnownFolder, ListedFolder>;
}

/** The one most likely to be missing last: see `batchGet`. */
const NAMES: readonly WellKnownFolder[] = [
  'deleteditems',
  'inbox',
  'sentitems',
  'drafts',
  'junkemail',
  'outbox',
  'recoverableitemsdeletions',
  'archive',
];

/**
 * Reads the outline with one request on the wire: v1.0 folders do not tell their well-known names, so each name is asked
 * for (graph-facts 1.2). What the batch leaves open is asked for singly.
 */
export async function getOutline(gateway: Gateway, mailbox: Mailbox): Promise<Outline> {
  const answers = await batchGet(gateway, mailbox, [TOP_FOLDERS_PATH, ...NAMES.map(folderPath)]);
  const [top, named] = await Promise.all([
    topFolders(gateway, mailbox, answers.get(TOP_FOLDERS_PATH)),
    Promise.all(
      NAMES.map(async (name) => [name, await folderNamed(gateway, mailbox, name, answers)] as const),
    ),
  ]);
  return { top, wellKnown: new Map(named.flatMap(([name, folder]) => (folder ? [[name, folder]] : []))) };
}

async function topFolders(
  gateway: Gateway,
  mailbox: Mailbox,
  answer: BatchedAnswer | undefined,
): Promise<readonly ListedFolder[]> {
  const page = answer?.status === 200 ? pageOf(answer.body) : null;
  if (page?.next !== null) return listTopFolders(gateway, mailbox);
  return page.items.flatMap((item) => listedFolderOf(item) ?? []);
}

async function folderNamed(
  gateway: Gateway,
  mailbox: Mailbox,
  name: WellKnownFolder,
  answers: ReadonlyMap<string, BatchedAnswer>,
): Promise<ListedFolder | null> {
  const answer = answers.get(folderPath(name));
  if (answer?.status === 200) return listedFolderOf(answer.body);
  return answer?.status === 404 ? null : getFolder(gateway, mailbox, name);
}
