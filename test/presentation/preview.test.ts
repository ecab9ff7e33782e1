import { presentPreview } from '../../src/presentation';
import { type MessagePreview } from '../../src/recovery/ports';
import { destination, page, row, search } from '../gallery/samples/found';
import { ANNA, ME } from '../gallery/samples/people';
import { daysAgo, MEGAN } from '../gallery/samples/viewer';
import { button, richTexts, textBlocks } from './support/card-parts';

const shown = row(11, { subject: 'Budget', goesTo: destination('Inbox/Budget') });
const where = page([shown], { search: search(20), page: 2, pages: 3 });

const previewOf = (content: Partial<MessagePreview> = {}) =>
  presentPreview(
    {
      subject: 'Budget',
      from: ANNA,
      to: [ME],
      receivedAt: daysAgo(9),
      text: 'Hello\r\n\r\n\r\n  Megan ',
      attachments: [{ name: 'a.pdf', size: 1_572_864 }],
      retention: null,
      ...content,
    },
    shown,
    where,
    MEGAN,
  );

test('shows who, when, where, the first lines and the attachments with their sizes', () => {
  const lines = richTexts(previewOf().card);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Budget',
      'Anna Schmitt <anna.schmitt@contoso.example>',
      'Fri 13 Nov, 10:30',
      'In Deleted Items',
      'Goes back to Inbox › Budget',
      'Hello',
      'Megan',
      'a.pdf (1.5 MB)',
    ]),
  );
  expect(textBlocks(previewOf().card)).toContain('1 attachment');
});

test('restores this one message, or goes back to the page it stands on', () => {
  const { card, text } = previewOf();
  expect(button(card, 'restore')).toMatchObject({ data: { verb: 'restore', ref: search(1).ref, pick: 11 } });
  expect(button(card, 'page')).toMatchObject({ data: { page: 2 } });
  expect(text).toContain('Say “restore 11”');
});

test('says so where there is no text', () => {
  expect(previewOf({ text: ' \n\t', attachments: [] }).text).toContain('This message has no text.');
});

test('keeps mail out of the summary', () => {
  expect(previewOf().summary).toBe('The first lines of a deleted message.');
});
