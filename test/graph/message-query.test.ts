import * as fc from 'fast-check';
import { messageQueries } from '../../src/graph/messages/message-query';
import { stringLiteral, timeLiteral } from '../../src/graph/odata/literals';

const at = (iso: string): number => Date.parse(iso);
const interval = { start: at('2026-11-16T00:00:00Z'), end: at('2026-11-19T00:00:00Z') };
const first = (...[filter, stage]: Parameters<typeof messageQueries>): unknown =>
  messageQueries(filter, stage)[0];

test('deleted, in Deleted Items: both bounds', () => {
  expect(first({ basis: 'deleted', interval }, 'deleteditems')).toEqual({
    filter: 'lastModifiedDateTime ge 2026-11-16T00:00:00Z and lastModifiedDateTime lt 2026-11-19T00:00:00Z',
    orderBy: 'lastModifiedDateTime desc',
  });
});

test('deleted, in Deletions: the lower bound, an hour of slack before it', () => {
  expect(first({ basis: 'deleted', interval }, 'deletions')).toEqual({
    filter: 'lastModifiedDateTime ge 2026-11-15T23:00:00Z',
    orderBy: 'lastModifiedDateTime desc',
  });
});

test('received: both bounds', () => {
  expect(first({ basis: 'received', interval }, 'deletions')).toEqual({
    filter: 'receivedDateTime ge 2026-11-16T00:00:00Z and receivedDateTime lt 2026-11-19T00:00:00Z',
    orderBy: 'receivedDateTime desc',
  });
});

test.each(['deleteditems', 'deletions'] as const)('either, in %s: modified since the start', (stage) => {
  expect(first({ basis: 'either', interval }, stage)).toEqual({
    filter: 'lastModifiedDateTime ge 2026-11-15T23:00:00Z',
    orderBy: 'lastModifiedDateTime desc',
  });
});

test('without an interval the sorted property leads all the same', () => {
  expect(first({ basis: 'either', unread: true, hasAttachments: false }, 'deletions')).toEqual({
    filter: 'lastModifiedDateTime ge 1900-01-01T00:00:00Z and hasAttachments eq false and isRead eq false',
    orderBy: 'lastModifiedDateTime desc',
  });
});

test('without anything: sorted only', () => {
  expect(messageQueries({ basis: 'either' }, 'deletions')).toEqual([
    { orderBy: 'lastModifiedDateTime desc' },
  ]);
});

test('bounds within a second are widened to whole ones', () => {
  const fine = { start: at('2026-11-16T00:00:00.700Z'), end: at('2026-11-19T00:00:00.001Z') };
  expect(first({ basis: 'received', interval: fine }, 'deletions')).toMatchObject({
    filter: 'receivedDateTime ge 2026-11-16T00:00:00Z and receivedDateTime lt 2026-11-19T00:00:01Z',
  });
});

test('every query obeys the rule of $filter with $orderby, and each is simpler than the one before', () => {
  fc.assert(
    fc.property(
      fc.record({
        basis: fc.constantFrom('deleted' as const, 'received' as const, 'either' as const),
        interval: fc.record({
          start: fc.option(fc.integer({ min: -1e13, max: 1e14 })),
          end: fc.option(fc.integer({ min: -1e13, max: 1e14 })),
        }),
        senderAddress: fc.string(),
        unread: fc.boolean(),
      }),
      fc.constantFrom('deleteditems' as const, 'deletions' as const),
      (filter, stage) => {
        const queries = messageQueries(filter, stage);
        const lengths = queries.map((query) => query.filter?.length ?? 0);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
        expect(new Set(lengths).size).toBe(lengths.length);
        for (const query of queries) {
          const [property] = query.orderBy.split(' ');
          expect(query.filter === undefined || query.filter.startsWith(`${property} `)).toBe(true);
        }
      },
    ),
  );
});

test('text cannot leave its quotes', () => {
  expect(stringLiteral("o'neil' or 1 eq 1")).toBe("'o''neil'' or 1 eq 1'");
});

test('times stay within what Graph can read', () => {
  expect(timeLiteral(-1e15)).toBe('1900-01-01T00:00:00Z');
  expect(timeLiteral(8e15)).toBe('9999-12-31T00:00:00Z');
});
