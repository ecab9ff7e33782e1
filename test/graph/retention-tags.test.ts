import { retentionTagOf } from '../../src/graph/odata/retention-properties';

const TAG = { id: 'Binary 0x3019', value: 'ah8MXit9TB6fONJbepDjFA==' };
const ARCHIVE = { id: 'Binary 0x3018', value: 'uE0ukXxfSgah0w9ulcJ7SA==' };
const DAYS = { id: 'Integer 0x301a', value: '30' };

/** 1 November 2026, 08:00 UTC, as a FILETIME behind a default period of 30 days. */
const START = { id: 'Binary 0x301b', value: startOf(30, Date.parse('2026-11-01T08:00:00Z')) };
const DUE = Date.parse('2026-12-01T08:00:00Z');

test.each([
  ['nothing at all', undefined, null],
  ['nothing of retention', [{ id: 'Binary 0x348a', value: 'AAAA' }], null],
  ['a period without a tag', [DAYS], null],
  ['a tag with its days', [TAG, DAYS], { archives: false, deletes: { afterDays: 30, at: null } }],
  ['a tag that never deletes', [TAG], { archives: false, deletes: { afterDays: null, at: null } }],
  [
    'a period of no days',
    [TAG, { ...DAYS, value: '0' }],
    { archives: false, deletes: { afterDays: null, at: null } },
  ],
  ['an archive tag alone', [ARCHIVE], { archives: true, deletes: null }],
  ['both', [ARCHIVE, TAG, DAYS], { archives: true, deletes: { afterDays: 30, at: null } }],
  [
    'the day it is due',
    [TAG, DAYS, { id: 'SystemTime 0x301C', value: '2026-12-01T08:00:00Z' }],
    { archives: false, deletes: { afterDays: 30, at: DUE } },
  ],
  ['the day it began', [TAG, DAYS, START], { archives: false, deletes: { afterDays: 30, at: DUE } }],
  [
    'the year 1601, which stands for no date',
    [TAG, DAYS, { id: 'SystemTime 0x301C', value: '1601-01-01T00:00:00Z' }],
    { archives: false, deletes: { afterDays: 30, at: null } },
  ],
  [
    'a beginning that is none',
    [TAG, DAYS, { id: 'Binary 0x301b', value: 'AAAA' }],
    { archives: false, deletes: { afterDays: 30, at: null } },
  ],
])('%s', (_, properties, tag) => {
  expect(retentionTagOf(properties)).toEqual(tag);
});

function startOf(days: number, at: number): string {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32LE(days, 0);
  bytes.writeBigUInt64LE(BigInt(at) * 10_000n + 116_444_736_000_000_000n, 4);
  return bytes.toString('base64');
}
