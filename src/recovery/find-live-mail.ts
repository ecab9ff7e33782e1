import { type LiveMessage, type Mailbox, type MailFolder } from '../domain/mail';
import { type Criteria } from './criteria';
import { matchMessage } from './match-message';
import { type Folders, type LiveMailQuery, type LiveMailReader } from './ports';

export interface FindLivePorts {
  readonly live: LiveMailReader;
  readonly folders: Folders;
}

/** Mail that fits and is not deleted at all. */
export interface LiveMail {
  /** `skipped`: what is asked for says too little to look by; `failed`: the mailbox did not answer. */
  readonly look: 'done' | 'skipped' | 'failed';
  /** Newest first, with the folder it lies in. */
  readonly found: readonly LiveMatch[];
}

export interface LiveMatch {
  readonly message: Omit<LiveMessage, 'preview'>;
  readonly folder: MailFolder;
  /** Outlook shows it under “Other”, which many never open. */
  readonly underOther: boolean;
}

export const NO_LIVE_MAIL: LiveMail = { look: 'skipped', found: [] };

/**
 * Looks where people look last: mail that they miss often lies in a folder, in Junk Email or in Archive. For where nothing
 * deleted fits; a failure here is no failure of the search, and is told as such.
 */
export async function findLiveMail(
  { live, folders }: FindLivePorts,
  mailbox: Mailbox,
  criteria: Criteria,
): Promise<LiveMail> {
  const query = queryFor(criteria);
  if (query === null) return NO_LIVE_MAIL;
  try {
    const wanted = stillWanted(criteria, query);
    const fitting = (await live.find(mailbox, query)).filter(
      (message) => matchMessage(message, wanted).kind === 'match',
    );
    const places = await folders.byId(mailbox, [...new Set(fitting.map(({ folderId }) => folderId))]);
    const inboxId = fitting.some(({ isOther }) => isOther)
      ? (await folders.wellKnown(mailbox, 'inbox')).id
      : null;
    return { look: 'done', found: fitting.flatMap((message) => matchIn(places, message, inboxId)) };
  } catch {
    return { look: 'failed', found: [] };
  }
}

/** Null where everything in the mailbox would do, or where all that is known is when it was deleted, which it was not. */
function queryFor({ senders, recipients, subject, words, interval, basis }: Criteria): LiveMailQuery | null {
  if ([senders, recipients, subject, words].some((list) => list.length > 0)) {
    return { kind: 'words', senders, recipients, subject, words };
  }
  return interval === undefined || basis === 'deleted' ? null : { kind: 'received', interval };
}

/** Words were looked up in whole bodies, of which only the beginning is here; and no day of deletion counts. */
function stillWanted(criteria: Criteria, query: LiveMailQuery): Criteria {
  const { interval, ...undated } = criteria;
  const isDated = interval !== undefined && criteria.basis !== 'deleted';
  return {
    ...undated,
    ...(isDated && { interval, basis: 'received' }),
    ...(query.kind === 'words' && { subject: [], words: [] }),
  };
}

/** Nothing for what lies in Deleted Items: it was found there, or it did not fit. */
function matchIn(
  places: ReadonlyMap<string, MailFolder>,
  { preview: _private, ...message }: LiveMessage,
  inboxId: string | null,
): readonly LiveMatch[] {
  const folder = places.get(message.folderId);
  if (folder === undefined || folder.isDeleted) return [];
  // Elsewhere than in the Inbox Outlook has no “Other”.
  return [{ message, folder, underOther: message.isOther && message.folderId === inboxId }];
}
