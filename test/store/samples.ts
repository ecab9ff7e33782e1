import { type MoveBatch, type MoveItem } from '../../src/recovery/move-batch';
import { ANY_MAIL } from '../../src/recovery/criteria';
import { type Match, type SearchSummary } from '../../src/recovery/search-outcome';

/** A moment for injected clocks. */
export const START = Date.UTC(2026, 2, 10, 9, 0, 0, 123);

export function search(ref: string, changes: Partial<SearchSummary> = {}): SearchSummary {
  return {
    ref,
    personId: 'anna',
    criteria: ANY_MAIL,
    total: 3,
    scanned: 40,
    nearMisses: [],
    wholeFolders: [{ folderId: 'f1', name: 'Projects', messages: 2 }],
    at: START,
    ...changes,
  };
}

/** As large as a real one: immutable ids have about 150 characters. */
export function match(position: number, subject = `Quarterly report ${position}`): Match {
  return {
    deletedFolder: position % 2 === 0 ? null : 'Projects',
    message: {
      id: `${'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A'.repeat(4)}${position}`,
      subject,
      from: { name: 'Dana Smith', address: 'dana.smith@contoso.example' },
      to: [{ name: 'Anna', address: 'anna@contoso.example' }],
      receivedAt: START - position,
      deleted: { at: START - position / 2, exact: position % 3 === 0 },
      stage: 'deletions',
      folderId: 'AAMkAGI'.repeat(16),
      lastParent: 'A0'.repeat(22),
      hasAttachments: false,
      isRead: true,
      isDraft: false,
      isImportant: false,
      isFlagged: false,
      size: null,
    },
  };
}

export function batch(ref: string, changes: Partial<MoveBatch> = {}): MoveBatch {
  return { ref, personId: 'anna', kind: 'restore', total: 2, state: 'running', at: START, ...changes };
}

export function item(position: number, title = `Quarterly report ${position}`): MoveItem {
  return {
    position,
    what: 'message',
    id: `${'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A'.repeat(4)}${position}`,
    title,
    senderName: 'Dana Smith',
    from: { folderId: 'deletions-id', path: '', stage: 'deletions' },
    to: { folderId: 'inbox-id', path: 'Inbox', wellKnown: 'inbox', reason: 'original' },
    outcome: null,
  };
}
