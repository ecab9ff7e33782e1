import { DAY_MS } from '../../src/domain/time';
import { DEFAULT_POLICY } from '../../src/policy/policy';
import { mayBeGuarded, whyGuarded } from '../../src/recovery/guard-restore';
import { type Match } from '../../src/recovery/search-outcome';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const GUARD = {
  restoreApprovalAbove: 5,
  oldApprovalAbove: 2,
  oldAfterDeletedDays: 90,
  oldAfterReceivedDays: 365,
} as const;

const FRESH = [1, 3] as const;
const OLD = [91, 92] as const;

/** Messages deleted and received so many days ago; null: nobody knows when it was received. */
const mail = (count: number, [deleted, received]: readonly [number, number | null]): readonly Match[] =>
  Array.from({ length: count }, (_, n) => ({
    deletedFolder: null,
    message: {
      id: `m${deleted}-${received}-${n}`,
      subject: '',
      from: null,
      to: [],
      receivedAt: received === null ? null : NOW - received * DAY_MS,
      folderId: 'f',
      hasAttachments: false,
      isRead: true,
      isDraft: false,
      isImportant: false,
      isFlagged: false,
      size: null,
      deleted: { at: NOW - deleted * DAY_MS, exact: true },
      stage: 'deletions',
      lastParent: null,
    },
  }));

it.each<[string, readonly Match[], object, 'at-once' | 'old' | null]>([
  ['as many as may be', mail(5, FRESH), {}, null],
  ['one more', mail(6, FRESH), {}, 'at-once'],
  ['one more, where there is no limit', mail(600, FRESH), { restoreApprovalAbove: 0 }, null],
  ['as many old ones as may be', mail(2, OLD), {}, null],
  ['one old one more', mail(3, OLD), {}, 'old'],
  ['an old one more, among others', [...mail(2, FRESH), ...mail(3, OLD)], {}, 'old'],
  ['enough old ones, and others', [...mail(3, FRESH), ...mail(2, OLD)], {}, null],
  ['old ones, where age does not count', mail(3, OLD), { oldApprovalAbove: 0 }, null],
  ['deleted just in time', mail(3, [90, 100]), {}, null],
  ['deleted lately, received long ago', mail(3, [1, 366]), {}, 'old'],
  ['the same, where only the deletion counts', mail(3, [1, 366]), { oldAfterReceivedDays: 'never' }, null],
  ['deleted long ago, where only the receipt counts', mail(3, OLD), { oldAfterDeletedDays: 'never' }, null],
  ['received nobody knows when', mail(3, [1, null]), {}, null],
  ['too many, and old', mail(6, OLD), {}, 'at-once'],
])('%s', (_, matches, other, expected) => {
  const guard = { ...GUARD, ...other };
  expect(whyGuarded(guard, matches, NOW)).toBe(expected);
  // Whoever does not look through a list must not miss anything.
  if (expected !== null) expect(mayBeGuarded(guard, matches.length)).toBe(true);
});

it('lets nobody empty years of Deleted Items alone, by default', () => {
  const { selfService } = DEFAULT_POLICY;
  expect(whyGuarded(selfService, mail(2001, [400, 400]), NOW)).toBe('old');
  expect(whyGuarded(selfService, mail(10_001, FRESH), NOW)).toBe('at-once');
  expect(whyGuarded(selfService, mail(10_000, FRESH), NOW)).toBeNull();
});
