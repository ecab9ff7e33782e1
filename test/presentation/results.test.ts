import { presentResults } from '../../src/presentation';
import { criteria, destination, page, row, search, TUESDAY, TUESDAY_BEFORE } from '../gallery/samples/found';
import { ANNA, RAJ, YUKI } from '../gallery/samples/people';
import { daysAgo, MEGAN } from '../gallery/samples/viewer';
import { button, type Part, partsOfType, richTexts, textBlocks, titlesOf } from './support/card-parts';
import { loose } from './support/loose';

const rows = (n: number, from = 1) => Array.from({ length: n }, (_, index) => row(from + index, {}));
const READING = { phrase: 'Tuesday', interval: TUESDAY, basis: 'either' } as const;

describe('rows', () => {
  test('carry a toggle each, numbered by their place in the whole result', () => {
    const { card, text } = presentResults(page(rows(8, 9), { search: search(20), page: 2, pages: 3 }), MEGAN);
    const toggles = partsOfType(card, 'Input.Toggle');
    expect(toggles.map(({ id }) => id)).toEqual([9, 10, 11, 12, 13, 14, 15, 16].map((n) => `pick.${n}`));
    expect(toggles.map(({ title }) => title)).toEqual(['9', '10', '11', '12', '13', '14', '15', '16']);
    expect(new Set(toggles.map(({ value }) => value))).toEqual(new Set(['false']));
    expect(text).toMatch(/^9\. No particular subject$/m);
    expect(text).toMatch(/^16\. /m);
  });

  test('open a preview by tap, without the inputs of the card', () => {
    const { card } = presentResults(page(rows(3)), MEGAN);
    const taps = partsOfType(card, 'Column').flatMap(({ selectAction }) =>
      selectAction ? [selectAction as Part] : [],
    );
    expect(taps).toHaveLength(3);
    expect(taps[1]).toMatchObject({
      verb: 'preview',
      associatedInputs: 'none',
      data: { verb: 'preview', ref: search(3).ref, pick: 2 },
    });
  });

  test('say when mail was received and deleted in the zone of the person', () => {
    const received = Date.parse('2026-11-16T23:30:00Z');
    const deleted = { at: Date.parse('2026-11-17T10:04:00Z'), exact: true };
    const shown = page([row(1, { receivedAt: received, deleted })]);
    expect(richTexts(presentResults(shown, MEGAN).card).map(loose)).toContain(
      'Received Tue 17 Nov 0:30 deleted Tue 17 Nov 11:04',
    );
    const inNewYork = { ...MEGAN, locale: 'en-US', timezone: 'America/New_York' };
    expect(loose(presentResults(shown, inNewYork).text)).toContain('Received Mon Nov 16 6:30 PM');
  });

  test('say "by about" and only the day where the moment of deletion is not known', () => {
    const { text } = presentResults(page([row(1, { deleted: { at: daysAgo(3), exact: false } })]), MEGAN);
    expect(text).toContain('deleted by about Thu 19 Nov');
    expect(text).not.toMatch(/by about Thu 19 Nov, \d/);
  });

  test('say beforehand why mail goes elsewhere', () => {
    const text = (reason: 'original' | 'unknown-parent' | 'parent-gone' | 'parent-deleted'): string =>
      presentResults(page([row(1, { goesTo: destination('Inbox', reason) })]), MEGAN).text;
    expect(text('original')).toContain('Goes back to Inbox');
    expect(text('unknown-parent')).toContain('Original folder unknown, so it goes to Inbox');
    expect(text('parent-gone')).toContain('Original folder is gone, so it goes to Inbox');
    expect(text('parent-deleted')).toContain('Original folder is deleted too, so it goes to Inbox');
  });

  test('name the recipients of the person’s own mail', () => {
    const sent = { ...destination('Sent Items'), wellKnown: 'sentitems' as const };
    const { card } = presentResults(page([row(1, { to: [ANNA, RAJ, YUKI], goesTo: sent })]), MEGAN);
    expect(richTexts(card)).toContain('To Anna Schmitt, Raj Patel and 1 more');
  });

  test('mark what is unread, important, flagged, a draft or has attachments', () => {
    const marks = { isRead: false, isImportant: true, isFlagged: true, isDraft: true, hasAttachments: true };
    const { card } = presentResults(page([row(1, { ...marks, to: [] })]), MEGAN);
    expect(richTexts(card)).toContain('Anna Schmitt · Draft · Unread · Important · Flagged · Attachment');
  });

  test('stand for missing subject and sender with words', () => {
    const { text } = presentResults(page([row(1, { subject: ' \u202E ', from: null })]), MEGAN);
    expect(text).toContain('1. (no subject)\n   Unknown sender');
  });
});

describe('time left', () => {
  const inDeletions = (days: number) =>
    row(1, { stage: 'deletions', deleted: { at: daysAgo(days), exact: true } });
  const card = (days: number) => presentResults(page([inDeletions(days), row(2, {})]), MEGAN).card;
  const urgentRuns = (days: number) =>
    partsOfType(card(days), 'TextRun')
      .filter(({ color }) => color === 'attention')
      .map(({ text }) => text);

  test('is an estimate in whole days', () => {
    expect(richTexts(card(8)).join('\n')).toContain('about 6 days left');
    expect(urgentRuns(8)).toEqual([]);
  });

  test('catches the eye by colour and words, and a line on top, when it is short', () => {
    expect(urgentRuns(12.5)).toEqual(['about 1 day left']);
    expect(urgentRuns(13.5)).toEqual(['less than a day left']);
    expect(urgentRuns(15)).toEqual(['could vanish any moment']);
    expect(textBlocks(card(12.5))).toContain(
      '1 of these may vanish within 3 days. Better to restore it now.',
    );
    expect(textBlocks(card(8)).join('\n')).not.toContain('vanish');
  });
});

describe('the head', () => {
  test('says how many, and how the words were read', () => {
    const shown = page(rows(2), {
      search: search(2, { reading: READING, criteria: criteria({ interval: TUESDAY, senders: ['anna'] }) }),
    });
    const { text, summary, card } = presentResults(shown, MEGAN);
    expect(textBlocks(card)[0]).toBe('I found 2 deleted messages');
    expect(text).toContain('I took “Tuesday” as deleted or received on Tuesday 17 November.');
    expect(text).toContain('I looked for mail from “anna”.');
    expect(summary).toBe('I found 2 deleted messages.');
  });

  test('is honest about a search that stopped early', () => {
    const stopped = search(2, { scanned: 20_000, stoppedAt: daysAgo(10) });
    const { text } = presentResults(page(rows(2), { search: stopped }), MEGAN);
    expect(text).toContain('I looked through 20,000 messages, back to about Thu 12 Nov, and stopped there.');
  });

  test('tells of folders that can come back whole', () => {
    const whole = search(2, { wholeFolders: [{ folderId: 'x', name: 'Fair', messages: 2 }] });
    expect(presentResults(page(rows(2), { search: whole }), MEGAN).text).toContain(
      'the deleted folder “Fair”',
    );
  });
});

describe('buttons', () => {
  test('of a usual list: restore with the toggles, restore all, change', () => {
    const { card } = presentResults(page(rows(3)), MEGAN);
    expect(titlesOf(card)).toEqual(['Restore selected', 'Restore all 3', 'Change search']);
    expect(button(card, 'restore')).toMatchObject({ style: 'positive', associatedInputs: 'auto' });
    expect(button(card, 'restore-all')).toMatchObject({ associatedInputs: 'none' });
    expect(button(card, 'refine')).toMatchObject({ data: { verb: 'refine', ref: search(3).ref } });
  });

  test('of a single message: it is selected already, and there is no "all"', () => {
    const { card } = presentResults(page(rows(1)), MEGAN);
    expect(titlesOf(card)).toEqual(['Restore it', 'Change search']);
    expect(partsOfType(card, 'Input.Toggle')[0]).toMatchObject({ id: 'pick.1', value: 'true' });
  });

  test('of several pages: on to the next, and from the last to the first', () => {
    const pressed = (at: number) =>
      button(presentResults(page(rows(8), { search: search(20), page: at, pages: 3 }), MEGAN).card, 'page');
    expect(pressed(2)).toMatchObject({ title: 'Page 3 of 3', data: { page: 3 } });
    expect(pressed(3)).toMatchObject({ title: 'Page 1 of 3', data: { page: 1 } });
  });

  test('offer the other reading of a time in one tap, with its days, both included', () => {
    const twice = search(9, { reading: { ...READING, alternative: TUESDAY_BEFORE } });
    const { card, text } = presentResults(page(rows(8), { search: twice, pages: 2 }), MEGAN);
    const other = titlesOf(card).indexOf('Tuesday 10 November instead');
    expect((card?.['actions'] as Part[])[other]).toMatchObject({
      data: { verb: 'refine', ref: twice.ref, basis: 'either', from: '2026-11-10', to: '2026-11-10' },
    });
    expect(titlesOf(card)).toHaveLength(6);
    expect(text).toContain('say “I meant Tuesday 10 November”');
  });

  test('offer the same days by the other date', () => {
    const titles = (basis: 'deleted' | 'received' | 'either') =>
      titlesOf(
        presentResults(page(rows(2), { search: search(2, { reading: { ...READING, basis } }) }), MEGAN).card,
      );
    expect(titles('deleted')).toContain('By date received');
    expect(titles('received')).toContain('By date deleted');
    expect(titles('either')).toContain('By date deleted');
  });
});

test('the text names every row and the sentences that do what the buttons do', () => {
  const { text } = presentResults(page(rows(3), { search: search(11), pages: 2 }), MEGAN);
  expect(text).toContain('Say “restore 1 and 2”, “all of them” or “show 1”.');
  expect(text).toContain('Say “more” for page 2 of 2.');
});
