import * as fc from 'fast-check';
import { messageQueries } from '../../src/graph/messages/message-query';
import { stringLiteral, timeLiteral } from '../../src/graph/odata/literals';

const at = (iso: string): number => Date.parse(iso);
const interval = { start: at('2026-11-16T00:00:00Z'), end: at('2026-11-19T00:00:00Z') };
const first = (...asked: Parameters<typeof messageQueries>): unknown => messageQueries(...asked)[0];

test('deleted, in Deleted Items: both bounds', () => {
  expect(first({ basis: 'deleted', interval }, 'deleteditems', null)).toEqual({
    filter: 'lastModifiedDateTime ge 2026-11-16T00:00:00Z and lastModifiedDateTime lt 2026-11-19T00:00:00Z',
    orderBy: 'lastModifiedDateTime desc',
  });
});

test('deleted, in Deletions: the lower bound, an hour of slack before it', () => {
  expect(first({ basis: 'deleted', interval }, 'deletions', null)).toEqual({
    filter: 'lastModifiedDateTime ge 2026-11-15T23:00:00Z',
    orderBy: 'lastModifiedDateTime desc',
  });
});

test('what was deleted first comes first where that is asked for', () => {
  expect(first({ basis: 'deleted', oldestFirst: true }, 'deletions', null)).toEqual({
    orderBy: 'lastModifiedDateTime asc',
  });
});

test('received: both bounds', () => {
  expect(first({ basis: 'received', interval }, 'deletions', null)).toEqual({
    filter: 'receivedDateTime ge 2026-11-16T00:00:00Z and receivedDateTime lt 2026-11-19T00:00:00Z',
    orderBy: 'receivedDateTime desc',
  });
});

test.each(['deleteditems', 'deletions'] as const)('either, in %s: modified since the start', (stage) => {
  expect(first({ basis: 'either', interval }, stage, null)).toEqual({
    filter: 'lastModifiedDateTime ge 2026-11-15T23:00:00Z',
    orderBy: 'lastModifiedDateTime desc',
  });
});

describe('in a folder below Deleted Items', () => {
  const sortedOnly = { orderBy: 'lastModifiedDateTime desc' };

  test.each(['deleted', 'either'] as const)('%s: no dates where it may have been deleted then', (basis) => {
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-22'])
      expect(first({ basis, interval }, 'deleteditems', at(`${day}T00:00:00Z`))).toEqual(sortedOnly);
    const untilThen = { start: null, end: interval.end };
    expect(first({ basis, interval: untilThen }, 'deleteditems', at('2020-01-01T00:00:00Z'))).toEqual(
      sortedOnly,
    );
  });

  test.each(['deleted', 'either'] as const)('%s: as anywhere where it lay there before', (basis) => {
    const asAnywhere = first({ basis, interval }, 'deleteditems', null);
    expect(first({ basis, interval }, 'deleteditems', interval.start - 1)).toEqual(asAnywhere);
  });

  test('received: the dates of arrival count all the same', () => {
    const anywhere = first({ basis: 'received', interval }, 'deleteditems', null);
    expect(first({ basis: 'received', interval }, 'deleteditems', interval.end)).toEqual(anywhere);
  });

  test('the other clauses stay', () => {
    expect(first({ basis: 'deleted', interval, unread: true }, 'deleteditems', interval.end)).toEqual({
      filter: 'lastModifiedDateTime ge 1900-01-01T00:00:00Z and isRead eq false',
      orderBy: 'lastModifiedDateTime desc',
    });
  });
});

test('without an interval the sorted property leads all the same', () => {
  expect(first({ basis: 'either', unread: true, hasAttachments: false }, 'deletions', null)).toEqual({
    filter: 'lastModifiedDateTime ge 1900-01-01T00:00:00Z and hasAttachments eq false and isRead eq false',
    orderBy: 'lastModifiedDateTime desc',
  });
});

test('without anything: sorted only', () => {
  expect(messageQueries({ basis: 'either' }, 'deletions', null)).toEqual([
    { orderBy: 'lastModifiedDateTime desc' },
  ]);
});

test('bounds within a second are widened to whole ones', () => {
  const fine = { start: at('2026-11-16T00:00:00.700Z'), end: at('2026-11-19T00:00:00.001Z') };
  expect(first({ basis: 'received', interval: fine }, 'deletions', null)).toMatchObject({
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
        const queries = messageQueries(filter, stage, null);
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
