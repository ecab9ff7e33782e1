import { type InboxRule } from '../../src/domain/inbox-rule';
import { DAY_MS } from '../../src/domain/time';
import { type LossRecord, whyGone } from '../../src/guidance/why-gone';

const DELETED = Date.parse('2026-11-18T09:00:00Z');
const MINUTE = 60_000;

const NOTHING = {
  senders: [],
  senderParts: [],
  recipients: [],
  recipientParts: [],
  subjectParts: [],
  bodyParts: [],
  textParts: [],
  hasAttachments: null,
  others: false,
};

const rule = (kind: 'deletes' | 'purges' | 'moves', name = kind): InboxRule => ({
  name,
  isActive: true,
  effect: kind === 'moves' ? { kind, folderId: 'x' } : { kind },
  conditions: NOTHING,
  exceptions: NOTHING,
});

/** Deleted a week after it came, read, by nobody knows whom. */
function record(
  parts: Partial<Omit<LossRecord, 'message'>> = {},
  message: Partial<LossRecord['message']> = {},
): LossRecord {
  return {
    tag: null,
    ownMove: null,
    rules: [],
    ...parts,
    message: {
      stage: 'deleteditems',
      deleted: { at: DELETED, exact: false },
      receivedAt: DELETED - 7 * DAY_MS,
      isRead: true,
      ...message,
    },
  };
}

const soon = { receivedAt: DELETED - MINUTE, isRead: false };
const tagged = (afterDays: number | null, at: number | null = null) => ({
  tag: { archives: false, deletes: { afterDays, at } },
});

describe('why a message is gone', () => {
  it.each<[string, LossRecord, string, string]>([
    ['nothing is on record', record(), 'unknown', 'unknowable'],
    ['an undo of ours put it there', record({ ownMove: { kind: 'undo', at: DELETED } }), 'undone', 'certain'],
    [
      'the list is older than our undo',
      record({ ownMove: { kind: 'undo', at: DELETED + DAY_MS } }),
      'undone',
      'certain',
    ],
    [
      'it was deleted again long after our undo',
      record({ ownMove: { kind: 'undo', at: DELETED - DAY_MS } }),
      'unknown',
      'unknowable',
    ],
    [
      'we brought it back since',
      record({ ownMove: { kind: 'restore', at: DELETED + 1 } }),
      'restored',
      'certain',
    ],
    ['its tag’s day had come', record(tagged(7)), 'policy', 'likely'],
    ['its tag’s own date had come', record(tagged(null, DELETED - 3 * DAY_MS)), 'policy', 'likely'],
    ['its tag’s day was still to come', record(tagged(8)), 'unknown', 'unknowable'],
    ['its tag’s day was long past', record(tagged(null, DELETED - 30 * DAY_MS)), 'unknown', 'unknowable'],
    ['its tag deletes nothing', record(tagged(null)), 'unknown', 'unknowable'],
    [
      'a rule deletes such mail and it went at once',
      record({ rules: [rule('deletes')] }, soon),
      'rule',
      'likely',
    ],
    ['the rule only moves it', record({ rules: [rule('moves')] }, soon), 'unknown', 'unknowable'],
    [
      'somebody had read it',
      record({ rules: [rule('deletes')] }, { ...soon, isRead: true }),
      'unknown',
      'unknowable',
    ],
    [
      'it lay there for days',
      record({ rules: [rule('deletes')] }, { isRead: false }),
      'unknown',
      'unknowable',
    ],
    [
      'nobody knows when it came',
      record({ rules: [rule('deletes')] }, { ...soon, receivedAt: null }),
      'unknown',
      'unknowable',
    ],
    [
      'a rule purges, and it lies in Deletions',
      record({ rules: [rule('purges')] }, { ...soon, stage: 'deletions' }),
      'rule',
      'likely',
    ],
    [
      'a rule deletes, and it is past Deleted Items',
      record({ rules: [rule('deletes')] }, { ...soon, stage: 'deletions' }),
      'unknown',
      'unknowable',
    ],
  ])('%s', (_, given, kind, certainty) => {
    expect(whyGone(given)).toMatchObject({ cause: { kind }, certainty });
  });

  it('tells that it was brought back and deleted again, and blames neither rule nor policy for that', () => {
    const ownMove = { kind: 'restore', at: DELETED - DAY_MS } as const;
    expect(whyGone(record({ ownMove, rules: [rule('deletes')], ...tagged(7) }, soon))).toEqual({
      cause: { kind: 'unknown' },
      certainty: 'unknowable',
      restoredBefore: ownMove.at,
    });
  });

  it('takes the first rule that fits, as Exchange runs them', () => {
    const rules = [rule('moves'), rule('deletes', 'deletes'), rule('purges')];
    expect(whyGone(record({ rules }, soon)).cause).toMatchObject({ rule: { effect: { kind: 'deletes' } } });
  });

  it('is never certain but of what this bot did itself', () => {
    for (const stage of ['deleteditems', 'deletions'] as const)
      for (const given of [
        record(tagged(7), { stage }),
        record({ rules: [rule('deletes'), rule('purges')] }, { ...soon, stage }),
      ])
        expect(whyGone(given).certainty).not.toBe('certain');
  });
});
