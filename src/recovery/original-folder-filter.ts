import { type DeletedMessage, type Mailbox, type MailFolder, type WellKnownFolder } from '../domain/mail';
import { foldText } from './fold-text';
import { type Folders } from './ports';

/** True for messages that were deleted from the folder asked for. */
export type OriginalFolderFilter = (message: DeletedMessage) => boolean;

const LIVE_WELL_KNOWN: ReadonlySet<string> = new Set<WellKnownFolder>([
  'inbox',
  'sentitems',
  'drafts',
  'junkemail',
  'archive',
  'outbox',
]);

const EVERYTHING: OriginalFolderFilter = () => true;

/**
 * "from my Inbox", "out of Projects": the folder that a message was deleted from, by its last-parent property. A deleted
 * folder of that name counts too: `lyingIn` is the folder below Deleted Items that is being scanned.
 */
export async function originalFolderFilter(
  folders: Folders,
  mailbox: Mailbox,
  wanted: string | undefined,
  lyingIn: MailFolder | null,
): Promise<OriginalFolderFilter> {
  if (wanted === undefined || wanted === 'deleteditems') return EVERYTHING;
  if (lyingIn !== null && isNamed(lyingIn, wanted)) return EVERYTHING;
  const meant = LIVE_WELL_KNOWN.has(wanted)
    ? [await folders.wellKnown(mailbox, wanted as WellKnownFolder)]
    : await folders.named(mailbox, wanted);
  const keys = new Set(meant.flatMap(({ entryKey }) => entryKey ?? []));
  // Nothing but a draft was in Drafts, wherever else its record says it was.
  const drafts = wanted === 'drafts';
  return ({ lastParent, isDraft }) => (drafts && isDraft) || (lastParent !== null && keys.has(lastParent));
}

function isNamed(folder: MailFolder, wanted: string): boolean {
  return foldText(folder.name) === foldText(wanted) || foldText(folder.path).endsWith(`/${foldText(wanted)}`);
}
