import { presentProgress, presentReceipt } from '../../src/presentation';
import { type MoveBatch, type MoveItem } from '../../src/recovery/move-batch';
import { destination } from '../gallery/samples/found';
import { batch, item } from '../gallery/samples/moves';
import { MEGAN } from '../gallery/samples/viewer';
import { button, richTexts, textBlocks, titlesOf } from './support/card-parts';

const MOVED = { kind: 'moved' } as const;
const FAILED = { kind: 'failed', code: 'mailbox-full' } as const;

const receiptOf = (items: readonly MoveItem[], change: Partial<MoveBatch> = {}) =>
  presentReceipt({ batch: batch(items.length, change), items }, MEGAN);

describe('a receipt', () => {
  test('says of each message what became of it and where it is', () => {
    const { card, text } = receiptOf([
      item(0, 'A', MOVED),
      item(1, 'B', MOVED, { to: destination('Inbox', 'parent-gone') }),
      item(2, 'C', { kind: 'already-there' }),
      item(3, 'D', { kind: 'moved-elsewhere', folderId: 'inbox', path: 'Inbox' }),
      item(4, 'E', { kind: 'gone' }),
      item(5, 'F', FAILED),
    ]);
    expect(richTexts(card)).toEqual([
      ...['A', 'Now in Inbox › Projects'],
      ...['B', 'Now in Inbox, because its original folder is gone'],
      ...['C', 'Was already in Inbox › Projects'],
      ...['D', 'Now in Inbox, because its folder is gone'],
      ...['E', 'No longer in your mailbox. It may have been removed for good.'],
      ...['F', 'Still in Deleted Items: your mailbox is full'],
    ]);
    expect(textBlocks(card)[0]).toBe('4 of 6 messages are back');
    expect(text).toContain('F\n   Still in Deleted Items: your mailbox is full');
  });

  test('offers undo where something was moved, and the way back to the list', () => {
    const { card, text, summary } = receiptOf([item(0, 'A', MOVED)]);
    expect(titlesOf(card)).toEqual(['Undo', 'Back to the list']);
    expect(button(card, 'undo')).toMatchObject({ data: { ref: batch(1).ref } });
    expect(button(card, 'page')).toMatchObject({ data: { ref: batch(1).searchRef, page: 1 } });
    expect(text).toContain('say “undo”'.replace('say', 'Say'));
    expect(summary).toBe('Restored 1 message.');
  });

  test('offers no undo where nothing was moved, and none of an undo', () => {
    expect(button(receiptOf([item(0, 'A', { kind: 'already-there' })]).card, 'undo')).toBeUndefined();
    expect(button(receiptOf([item(0, 'A', FAILED)]).card, 'undo')).toBeUndefined();
    const undone = receiptOf([item(0, 'A', MOVED)], { kind: 'undo' });
    expect(button(undone.card, 'undo')).toBeUndefined();
    expect(undone.text).not.toContain('“undo”');
  });

  test('offers another attempt for what failed', () => {
    expect(button(receiptOf([item(0, 'A', MOVED), item(1, 'B', FAILED)]).card, 'retry')).toMatchObject({
      title: 'Try it again',
      data: { ref: batch(2).ref },
    });
    expect(button(receiptOf([item(0, 'A', MOVED)]).card, 'retry')).toBeUndefined();
  });

  test('offers neither while messages are on their way', () => {
    const { card } = receiptOf([item(0, 'A', MOVED), item(1, 'B', FAILED), item(2, 'C', null)]);
    expect(titlesOf(card)).toEqual(['Back to the list']);
    expect(textBlocks(card)).toContain('1 message still on the way');
  });

  test('of more than ten counts by folder and tells the failed ones in full', () => {
    const items = Array.from({ length: 12 }, (_, index) =>
      index === 3
        ? item(index, 'Stuck', FAILED)
        : item(index, `Fine ${index}`, MOVED, { to: destination(index < 6 ? 'A' : 'B') }),
    );
    const { card } = receiptOf(items);
    expect(richTexts(card)).toEqual([
      '6 messages in B',
      '5 messages in A',
      'Stuck',
      'Still in Deleted Items: your mailbox is full',
    ]);
  });

  test('of an undo says where the messages are again, by the names Outlook shows', () => {
    const to = {
      ...destination('Recoverable Items/Deletions'),
      wellKnown: 'recoverableitemsdeletions' as const,
    };
    const { card } = receiptOf([item(0, 'A', MOVED, { to })], { kind: 'undo' });
    expect(richTexts(card)).toContain('Now in Recoverable Items');
    expect(textBlocks(card)[0]).toBe('Undone: the message is where it was');
  });

  test('keeps mail out of the summary', () => {
    expect(receiptOf([item(0, 'Secret', MOVED)]).summary).not.toContain('Secret');
  });
});

describe('progress', () => {
  const progress = { total: 120, waiting: 74, moved: 44, failed: 2 };

  test('tracks its batch, so that a job can update it', () => {
    expect(presentProgress(batch(120), progress, MEGAN).tracks).toBe(batch(120).ref);
  });

  test('says how far it is, also what failed so far', () => {
    const { text, card } = presentProgress(batch(120), progress, MEGAN);
    expect(text).toContain('Restoring 120 messages: 46 of 120 done.');
    expect(text).toContain('2 did not work so far.');
    expect(titlesOf(card)).toEqual(['Stop']);
    expect(button(card, 'stop')).toMatchObject({ data: { ref: batch(120).ref } });
  });

  test('of one that Exchange makes wait says until when, on the reader’s clock, and can be stopped', () => {
    const { text, card } = presentProgress(batch(120), { ...progress, parkedMs: 5 * 60_000 }, MEGAN);
    expect(text).toMatch(/Your mailbox asked me to wait\. I’ll go on by myself at \d{1,2}:\d\d/);
    expect(titlesOf(card)).toEqual(['Stop']);
    const tomorrow = presentProgress(batch(120), { ...progress, parkedMs: 20 * 3_600_000 }, MEGAN);
    expect(tomorrow.text).toMatch(/go on by myself at \w{3},? \d{1,2} \w{3}/);
  });

  test('of one that is about to stop says so, and offers nothing more', () => {
    const { text, card } = presentProgress(batch(120), { ...progress, stopping: true }, MEGAN);
    expect(text).toContain('Stopping.');
    expect(titlesOf(card)).toEqual([]);
  });
});

describe('the receipt of a restore that was stopped', () => {
  const stopped = (items: readonly MoveItem[], change: Partial<MoveBatch> = {}) =>
    receiptOf(items, { state: 'stopped', ...change });

  test('tells what came back and that the rest lies where it was; none of it has failed', () => {
    const { card, text } = stopped([item(0, 'A', MOVED), item(1, 'B', null), item(2, 'C', null)]);
    expect(textBlocks(card)).toEqual([
      'Stopped: 1 of 3 messages are back',
      '2 messages are where they were before',
    ]);
    expect(richTexts(card)).toContain('Still in Deleted Items');
    expect(titlesOf(card)).toEqual(['Go on', 'Undo what came back', 'Back to the list']);
    expect(button(card, 'resume')).toMatchObject({ data: { ref: batch(3).ref } });
    expect(text).toContain('Say “go on”');
    expect(text).not.toMatch(/on the way|on its way/i);
  });

  test('offers no undo where nothing came back, and none of an undo', () => {
    expect(titlesOf(stopped([item(0, 'A', null)]).card)).toEqual(['Go on', 'Back to the list']);
    const undo = stopped([item(0, 'A', MOVED), item(1, 'B', null)], { kind: 'undo' });
    expect(titlesOf(undo.card)).toEqual(['Go on', 'Back to the list']);
    expect(textBlocks(undo.card)[0]).toBe('Stopped: 1 of 2 messages are where they were');
  });
});
