import { presentMoveList, presentProgress, presentReceipt } from '../../../src/presentation';
import { type MoveBatch, type MoveItem, type MoveOutcome } from '../../../src/recovery/move-batch';
import { destination } from './found';
import { HOSTILE_SUBJECTS } from './hostile';
import { type Sample } from './sample';
import { NOW } from './viewer';

export function batch(total: number, change: Partial<MoveBatch> = {}): MoveBatch {
  return {
    ref: 'Qm8Yt2Vb6Wc1Nd4Ks7Jf0E',
    personId: '00000000-0000-0000-0000-000000000020',
    kind: 'restore',
    searchRef: 'Zk3v9QpLw2Xy7RtBn5Hs8A',
    total,
    state: 'done',
    at: NOW,
    ...change,
  };
}

export function item(
  position: number,
  title: string,
  outcome: MoveOutcome | null,
  change: Partial<MoveItem> = {},
): MoveItem {
  return {
    position,
    what: 'message',
    id: `message-${position}`,
    title,
    senderName: 'Anna Schmitt',
    from: { folderId: 'deleteditems', path: 'Deleted Items', stage: 'deleteditems' },
    to: destination('Inbox/Projects'),
    outcome,
    ...change,
  };
}

const MOVED: MoveOutcome = { kind: 'moved' };

const ALL_WELL = [
  item(0, 'Budget 2027: second draft', MOVED, { to: destination('Inbox/Projects/Budget') }),
  item(1, 'Your booking to Lisbon is confirmed', MOVED, { to: destination('Travel') }),
];

const MIXED = [
  item(0, 'Budget 2027: second draft', MOVED),
  item(1, 'Re: Who takes the stand at the fair?', MOVED, { to: destination('Inbox', 'parent-gone') }),
  item(2, 'Photos from the summer party', { kind: 'failed', code: 'mailbox-full' }),
  item(3, 'Salary statement October', { kind: 'gone' }),
  item(4, 'Minutes of Monday’s meeting', { kind: 'already-there' }),
  item(5, 'Keys for the new office', { kind: 'moved-elsewhere', folderId: 'inbox', path: 'Inbox' }),
];

const MANY = Array.from({ length: 120 }, (_, index) =>
  index % 40 === 7
    ? item(index, `Weekly report ${index}: sales and stock`, { kind: 'failed', code: 'throttled' })
    : item(index, `Weekly report ${index}`, MOVED, {
        to: destination(['Inbox/Reports', 'Inbox', 'Archive/2026'][index % 3] ?? 'Inbox'),
      }),
);

const UNDONE = ALL_WELL.map((moved, index) => ({
  ...moved,
  from: { folderId: 'inbox', path: 'Inbox', stage: null },
  to:
    index === 0
      ? { ...destination('Deleted Items'), wellKnown: 'deleteditems' as const }
      : { ...destination('Deletions'), wellKnown: 'recoverableitemsdeletions' as const },
}));

const receipt = (name: string, items: readonly MoveItem[], change: Partial<MoveBatch> = {}): Sample => ({
  card: 'receipt',
  name,
  show: (viewer) => presentReceipt({ batch: batch(items.length, change), items }, viewer),
});

const progress = (name: string, waiting: number, failed: number): Sample => ({
  card: 'progress',
  name,
  show: (viewer) =>
    presentProgress(
      batch(120, { state: 'running' }),
      { total: 120, waiting, moved: 120 - waiting - failed, failed },
      viewer,
    ),
});

export const MOVES: readonly Sample[] = [
  {
    card: 'receipt',
    name: 'message by message',
    show: (viewer) => presentMoveList({ batch: batch(MANY.length), items: MANY }, 1, viewer),
  },
  receipt('all restored', ALL_WELL),
  receipt('one restored', ALL_WELL.slice(0, 1)),
  receipt('partial failure', MIXED),
  receipt('nothing restored', [
    item(0, 'Photos from the summer party', { kind: 'failed', code: 'mailbox-full' }),
  ]),
  receipt('many', MANY),
  receipt('a whole folder', [item(0, 'Fair 2026', MOVED, { what: 'folder', to: destination('Inbox') })]),
  receipt(
    'hostile text',
    HOSTILE_SUBJECTS.map((subject, index) => item(index, subject, MOVED)),
  ),
  receipt(
    'stopped',
    MANY.map((one, index) => (index < 50 ? one : { ...one, outcome: null })),
    { state: 'stopped' },
  ),
  receipt('undone', UNDONE, { kind: 'undo', undoes: 'Xx' }),
  progress('just begun', 120, 0),
  progress('under way', 74, 2),
];
