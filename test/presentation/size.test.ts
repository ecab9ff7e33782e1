import { presentMoveList, presentPreview, presentReceipt, presentResults } from '../../src/presentation';
import { bytesOf } from '../../src/presentation/fit';
import { page, row, search } from '../gallery/samples/found';
import { batch, item } from '../gallery/samples/moves';
import { daysAgo, MEGAN } from '../gallery/samples/viewer';
import { richTexts } from './support/card-parts';

const LIMIT = 28 * 1024;

/** Subjects of 300 characters that each cost the most in their own way. */
const SUBJECTS = {
  letters: 'Quarterly report '.repeat(18).slice(0, 300),
  'three bytes a character': '四半期の売上報告と来期の見通し'.repeat(20),
  'four bytes a character': '😀'.repeat(300),
  'emoji families': '👩🏽‍❤️‍💋‍👨🏿'.repeat(300),
  'quotation marks': '"\\'.repeat(150),
  'date functions': '{{DATE('.repeat(43).slice(0, 300),
  'piled marks': `a${'\u0301'.repeat(299)}`,
};

describe.each(Object.entries(SUBJECTS))('subjects of 300 characters: %s', (_, subject) => {
  const rows = Array.from({ length: 10 }, (__, index) =>
    row(index + 1, {
      subject: `${subject}${index}`,
      from: { name: subject, address: subject },
      deletedFolder: [subject, subject, subject].join('/'),
      deleted: { at: daysAgo(13), exact: false },
      isRead: false,
      isImportant: true,
      isFlagged: true,
      hasAttachments: true,
      goesTo: {
        folderId: 'f',
        path: [subject, subject].join('/'),
        wellKnown: null,
        reason: 'unknown-parent',
      },
    }),
  );

  test('ten rows stay below 28 KB and keep 24 characters of each subject', () => {
    const { card, text } = presentResults(page(rows, { search: search(400), pages: 40 }), MEGAN);
    expect(bytesOf(card!)).toBeLessThanOrEqual(LIMIT);
    // What marks piled on one letter leave over is shorter than that.
    const start = firstCharacters(subject.replace(/\p{M}{5,}/u, ''), 23);
    const lines = richTexts(card).map((line) => line.replace(/\u2060/g, ''));
    expect(lines.filter((line) => line.startsWith(start)).length).toBeGreaterThanOrEqual(10);
    expect(text).toContain(start);
  });

  test('a receipt of many failures stays below 28 KB', () => {
    const items = Array.from({ length: 200 }, (__, index) =>
      item(index, subject, { kind: 'failed', code: 'throttled' }),
    );
    expect(bytesOf(presentReceipt({ batch: batch(200), items }, MEGAN).card!)).toBeLessThanOrEqual(LIMIT);
  });

  test('a page of a receipt, message by message, stays below 28 KB', () => {
    const path = [subject, subject].join('/');
    const items = Array.from({ length: 200 }, (__, index) =>
      item(
        index,
        subject,
        { kind: 'moved-elsewhere', folderId: 'f', path },
        {
          from: { folderId: 'f', path, stage: null },
        },
      ),
    );
    const { card } = presentMoveList({ batch: batch(200), items }, 2, MEGAN);
    expect(bytesOf(card!)).toBeLessThanOrEqual(LIMIT);
  });

  test('a preview of much text stays below 28 KB', () => {
    const [shown] = rows;
    const { card } = presentPreview(
      {
        subject,
        from: { name: subject, address: subject },
        to: Array.from({ length: 50 }, () => ({ name: subject, address: subject })),
        receivedAt: null,
        text: `${subject}\n`.repeat(100),
        attachments: Array.from({ length: 60 }, () => ({ name: subject, size: 1 })),
        retention: null,
      },
      shown!,
      page(rows),
      MEGAN,
    );
    expect(bytesOf(card!)).toBeLessThanOrEqual(LIMIT);
  });
});

test('a page of usual subjects shows them in full', () => {
  const subject =
    'Re: Minutes, figures and photographs of the meeting with Northwind on the tenth of November '.repeat(2);
  const rows = Array.from({ length: 8 }, (_, index) => row(index + 1, { subject }));
  const lines = richTexts(presentResults(page(rows), MEGAN).card);
  expect(lines.filter((line) => line === subject.trim())).toHaveLength(8);
});

/** Whole characters, at most so many UTF-16 units of them. */
function firstCharacters(text: string, units: number): string {
  let start = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (start.length + segment.length > units) return start;
    start += segment;
  }
  return start;
}
