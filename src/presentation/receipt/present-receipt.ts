import { type MoveBatch, type MoveItem, type MoveReceipt } from '../../recovery/move-batch';
import { type Button, buttonAction } from '../button';
import { cardMessage, type CardMessage } from '../card-message';
import { fit, type Room } from '../fit';
import { type OutboundMessage } from '../message';
import { runs } from '../text/runs';
import { addressIn } from '../text/address';
import { subjectLine } from '../text/subject';
import { type Viewer } from '../viewer';
import { type Words, wordsFor } from '../words';
import { groupItems, MOST_IN_FULL } from './group-items';
import { itemLine } from './item-line';
import { type Tally, tallyOf, tallyTitle } from './tally';

/** Rows told in full; where more failed, their number says so. */
const MOST_ROWS = 15;
/** Folders counted; restores of a few messages each into more folders than this are rare. */
const MOST_GROUPS = 12;

/** What became of each message of a restore or an undo, and where it is now. */
export function presentReceipt(receipt: MoveReceipt, viewer: Viewer): OutboundMessage {
  return fit((room) => receiptIn(room, receipt, wordsFor(viewer.language)));
}

function receiptIn(room: Room, receipt: MoveReceipt, words: Words): CardMessage {
  const { batch } = receipt;
  const tally = tallyOf(receipt);
  const { inFull, lines } = groupItems(receipt, words);
  const shown = inFull.slice(0, MOST_ROWS);
  const groups = lines.slice(0, MOST_GROUPS);
  const where = batch.shared === undefined ? [] : [words.results.inMailbox(addressIn(batch.shared))];
  const title = tallyTitle(batch, tally, words);
  const running = waitingLine(batch, tally, words);
  const more = inFull.length > shown.length ? words.receipt.moreFailed(inFull.length - shown.length) : '';
  const titleOf = (item: MoveItem): string => itemTitle(item, room.subjectLength, words);
  const data = {
    title,
    color: tally.done === tally.total ? 'good' : tally.done > 0 ? 'default' : 'attention',
    running,
    groups: [...where, ...groups].map((line) => ({ runs: runs(line) })),
    items: shown.map((item) => {
      const { status, style } = itemLine(item, batch.state, words);
      return { subject: runs(titleOf(item), { weight: 'bolder' }), status: runs(status, style) };
    }),
    more,
    actions: receiptButtons(batch, tally, words).map(buttonAction),
  };
  const text = [
    words.ended(title),
    ...(running === '' ? [] : [words.ended(running)]),
    ...where,
    ...groups.map((line) => `• ${line}`),
    ...shown.map((item) => `• ${titleOf(item)}\n   ${itemLine(item, batch.state, words).status}`),
    ...(more === '' ? [] : [more]),
    ...(canUndo(batch, tally) ? [words.receipt.undoHint] : []),
    ...(canGoOn(batch, tally) ? [words.receipt.goOnHint] : []),
    ...(tally.failed > 0 ? [words.receipt.retryHint] : []),
  ].join('\n');
  const summary = words.receipt.summary[batch.kind](tally.done, tally.total);
  return cardMessage({ template: 'receipt', data, text, summary }, words, room);
}

function itemTitle({ what, title }: MoveItem, length: number, words: Words): string {
  const line = subjectLine(title, length, words.row.noSubject);
  return what === 'folder' ? words.receipt.folder(line) : line;
}

function canUndo(batch: MoveBatch, { moved, waiting }: Tally): boolean {
  return batch.kind === 'restore' && moved > 0 && (waiting === 0 || batch.state === 'stopped');
}

function canGoOn({ state }: MoveBatch, { waiting }: Tally): boolean {
  return state === 'stopped' && waiting > 0;
}

function waitingLine({ state }: MoveBatch, { waiting }: Tally, { receipt }: Words): string {
  if (waiting === 0) return '';
  return state === 'stopped' ? receipt.notBegun(waiting) : receipt.running(waiting);
}

function receiptButtons(batch: MoveBatch, tally: Tally, words: Words): readonly Button[] {
  const { ref, searchRef } = batch;
  const goesOn = canGoOn(batch, tally);
  const isAtRest = tally.waiting === 0 || goesOn;
  return [
    ...(goesOn
      ? [{ title: words.button.resume, data: { verb: 'resume', ref }, style: 'positive' } as const]
      : []),
    ...(tally.failed > 0 && tally.waiting === 0
      ? [
          {
            title: words.button.retry(tally.failed),
            data: { verb: 'retry', ref },
            style: 'positive',
          } as const,
        ]
      : []),
    ...(canUndo(batch, tally)
      ? [
          {
            title: goesOn ? words.button.undoStopped : words.button.undo,
            data: { verb: 'undo', ref },
          } as const,
        ]
      : []),
    // A few are told one by one as it is.
    ...(tally.total > MOST_IN_FULL && isAtRest
      ? [{ title: words.button.moves, data: { verb: 'moves', ref, page: 1 } } as const]
      : []),
    ...(searchRef === undefined
      ? []
      : [{ title: words.button.back, data: { verb: 'page', ref: searchRef, page: 1 } } as const]),
  ];
}
