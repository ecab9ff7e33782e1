import { type DeletedMessage, type Destination } from '../../../src/domain/mail';
import { ANY_MAIL, type Criteria } from '../../../src/recovery/criteria';
import { type ResultPage, type Row, type SearchSummary } from '../../../src/recovery/search-outcome';
import { ANNA, ME } from './people';
import { berlinMidnight, daysAgo, NOW } from './viewer';

export const INBOX: Destination = {
  folderId: 'inbox',
  path: 'Inbox',
  wellKnown: 'inbox',
  reason: 'original',
};

export function destination(path: string, reason: Destination['reason'] = 'original'): Destination {
  return { folderId: `folder:${path}`, path, wellKnown: path === 'Inbox' ? 'inbox' : null, reason };
}

type RowChange = Partial<Omit<DeletedMessage, 'preview'>> & {
  readonly deletedFolder?: string;
  readonly goesTo?: Destination;
};

/** A row with plain defaults; a sample says only what is special about it. */
export function row(pick: number, { deletedFolder, goesTo, ...message }: RowChange): Row {
  return {
    pick,
    destination: goesTo ?? INBOX,
    match: {
      deletedFolder: deletedFolder ?? null,
      message: {
        id: `message-${pick}`,
        subject: 'No particular subject',
        from: ANNA,
        to: [ME],
        receivedAt: daysAgo(9, 2),
        deleted: { at: daysAgo(5), exact: true },
        stage: 'deleteditems',
        folderId: 'deleteditems',
        lastParent: null,
        hasAttachments: false,
        isRead: true,
        isDraft: false,
        isImportant: false,
        isFlagged: false,
        size: 20_000,
        ...message,
      },
    },
  };
}

export const TUESDAY = { start: berlinMidnight(17), end: berlinMidnight(18) };
export const TUESDAY_BEFORE = { start: berlinMidnight(10), end: berlinMidnight(11) };

export function criteria(change: Partial<Criteria> = {}): Criteria {
  return { ...ANY_MAIL, ...change };
}

export function search(total: number, change: Partial<SearchSummary> = {}): SearchSummary {
  return {
    ref: 'Zk3v9QpLw2Xy7RtBn5Hs8A',
    personId: '00000000-0000-0000-0000-000000000020',
    criteria: criteria(),
    total,
    scanned: 412,
    nearMisses: [],
    wholeFolders: [],
    at: NOW,
    ...change,
  };
}

/** Adds rows up to a whole page. */
export function page(rows: readonly Row[], change: Partial<ResultPage> = {}): ResultPage {
  return { search: search(rows.length), page: 1, pages: 1, rows, ...change };
}
