import { type MoveItem, type MoveReceipt } from '../../recovery/move-batch';
import { type Button, buttonAction } from '../button';
import { cardMessage, type CardMessage } from '../card-message';
import { fit, type Room } from '../fit';
import { type OutboundMessage } from '../message';
import { runs } from '../text/runs';
import { subjectLine } from '../text/subject';
import { type Viewer } from '../viewer';
import { type Words, wordsFor } from '../words';
import { itemLine, placeName } from './item-line';

/** Messages on a page, each with two places: as many as stay under the size of a message. */
export const MOVES_ON_A_PAGE = 10;

/**
 * Message by message where it was and where it is now, a page at a time. A page past the end is the first one.
 *
 * @param page from 1
 */
export function presentMoveList(receipt: MoveReceipt, page: number, viewer: Viewer): OutboundMessage {
  return fit((room) => listIn(room, receipt, page, wordsFor(viewer.language)));
}

function listIn(room: Room, { batch, items }: MoveReceipt, wanted: number, words: Words): CardMessage {
  const { moveList } = words;
  const pages = Math.max(1, Math.ceil(items.length / MOVES_ON_A_PAGE));
  const page = wanted >= 1 && wanted <= pages ? wanted : 1;
  const from = (page - 1) * MOVES_ON_A_PAGE;
  const shown = items.slice(from, from + MOVES_ON_A_PAGE);
  const title = moveList.title(from + 1, from + shown.length, items.length);
  const rows = shown.map((item, index) => ({
    subject: `${words.number(from + index + 1)}. ${titleOf(item, room.subjectLength, words)}`,
    before: moveList.before(placeName(item.from.path, item.from.stage === 'deletions', words)),
    now: itemLine(item, batch.state, words),
  }));
  const next = (page % pages) + 1;
  const buttons: readonly Button[] = [
    ...(pages > 1
      ? [
          {
            title: words.button.page(next, pages),
            data: { verb: 'moves', ref: batch.ref, page: next },
          } as const,
        ]
      : []),
    { title: words.button.receipt, data: { verb: 'receipt', ref: batch.ref } },
  ];
  const data = {
    title,
    color: 'default',
    running: '',
    groups: [],
    items: rows.map(({ subject, before, now }) => ({
      subject: runs(subject, { weight: 'bolder' }),
      // The next sentence is a run of its own; what stands between the two belongs to this one.
      status: [...runs(words.paragraph([before, '']), { isSubtle: true }), ...runs(now.status, now.style)],
    })),
    more: '',
    actions: buttons.map(buttonAction),
  };
  const text = [
    words.ended(title),
    ...rows.map(({ subject, before, now }) => `${subject}\n   ${before}\n   ${now.status}`),
  ].join('\n');
  return cardMessage(
    { template: 'receipt', data, text, summary: moveList.summary(page, pages) },
    words,
    room,
  );
}

function titleOf({ what, title }: MoveItem, length: number, words: Words): string {
  const line = subjectLine(title, length, words.row.noSubject);
  return what === 'folder' ? words.receipt.folder(line) : line;
}
